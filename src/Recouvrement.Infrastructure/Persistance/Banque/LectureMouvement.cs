using System.Globalization;
using Recouvrement.Application.Banque;
using Recouvrement.Application.Banque.Rapprochement;
using Recouvrement.Infrastructure.Persistance.Lignes;
using Replis = Recouvrement.Application.Imports.Repli;

namespace Recouvrement.Infrastructure.Persistance.Banque;

/// <summary>From a movement to its row and back.</summary>
internal static class LectureMouvement
{
    public static string Texte(decimal montant) => montant.ToString(CultureInfo.InvariantCulture);

    public static LigneMouvementEnBase Ecrire(MouvementBancaire m, Guid releve, Guid? portefeuille, IReadOnlyList<Proposition> propositions) => new()
    {
        Id = m.Id,
        Releve = releve,
        Portefeuille = portefeuille,
        Ligne = m.Ligne,
        CleEcriture = m.CleEcriture,
        RangDetail = m.RangDetail,
        Detaille = m.Detaille,
        Compte = m.Compte,
        Sens = m.Sens,
        Centimes = m.Centimes,
        Montant = Texte(m.Montant),
        Devise = m.Devise,
        DateComptable = m.DateComptable,
        DateValeur = m.DateValeur,
        Libelle = m.Libelle,
        Reference = m.Reference,
        BoutEnBout = m.BoutEnBout,
        Mandat = m.Mandat,
        ReferenceBanque = m.ReferenceBanque,
        Nom = m.Nom,
        Iban = m.Iban,
        MotifRejet = m.MotifRejet,
        Extourne = m.Extourne,
        Mots = $" {Replis.ParMots($"{m.Nom} {m.Libelle} {m.Reference} {m.BoutEnBout} {m.Iban}")} {m.Montant.ToString("0.00###", CultureInfo.InvariantCulture)} ",
        Etat = m.EtatInitial,
        MeilleurScore = propositions.Count > 0 ? propositions[0].Score : 0,
    };

    public static MouvementBancaire Lire(LigneMouvementEnBase l) => new()
    {
        Id = l.Id,
        CleEcriture = l.CleEcriture,
        RangDetail = l.RangDetail,
        Detaille = l.Detaille,
        Ligne = l.Ligne,
        Compte = l.Compte,
        Sens = l.Sens,
        Montant = decimal.Parse(l.Montant, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture),
        Devise = l.Devise,
        DateComptable = l.DateComptable,
        DateValeur = l.DateValeur,
        Libelle = l.Libelle,
        Reference = l.Reference,
        BoutEnBout = l.BoutEnBout,
        Mandat = l.Mandat,
        ReferenceBanque = l.ReferenceBanque,
        Nom = l.Nom,
        Iban = l.Iban,
        MotifRejet = l.MotifRejet,
        Extourne = l.Extourne,
    };

    public static IEnumerable<LigneProposition> Ecrire(Guid mouvement, IReadOnlyList<Proposition> propositions) =>
        propositions.Select((p, i) => new LigneProposition
        {
            Mouvement = mouvement, Rang = i, Dossier = p.Dossier, Score = p.Score, Raison = p.Raison, Fait = p.Fait,
        });
}
