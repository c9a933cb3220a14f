using System.Globalization;
using Recouvrement.Application.Imports;
using Recouvrement.Application.Imports.Banque;

namespace Recouvrement.Application.Banque;

/// <summary>Makes movements of the entries of one statement, with keys that say the same thing in every statement.</summary>
/// <param name="releve">The statement.</param>
/// <param name="portefeuille">Portfolio; enters the keys only when the statement does not name its account.</param>
public sealed class DecoupageEcriture(ReleveBancaire releve, Guid? portefeuille)
{
    private readonly Dictionary<UInt128, int> vues = [];

    /// <summary>The movements of a booked entry; none for one that is only announced, which will come again.</summary>
    public IReadOnlyList<MouvementBancaire> Decouper(EcritureBancaire ecriture, Func<Guid> identite)
    {
        if (ecriture.Statut != StatutEcriture.Comptabilisee)
        {
            return [];
        }

        var cle = Cle(ecriture);
        var details = ecriture.Details;
        if (details.Count > 1 && EstComplet(ecriture))
        {
            return [.. details.Select((d, i) => Lire(ecriture, d, cle, i, identite()))];
        }

        // One operation is the entry; several that do not add up are told as one, with what they say of payers.
        return [Lire(ecriture, details.Count == 1 ? details[0] with { Montant = null, Sens = null } : Fondre(details), cle, 0, identite())];
    }

    private string Cle(EcritureBancaire e)
    {
        var compte = releve.Compte.Length > 0 ? releve.Compte : "portefeuille:" + portefeuille?.ToString("N");
        var contenu = (string[])
        [
            compte, e.ReferenceBanque ?? string.Empty, e.Sens == SensBancaire.Credit ? "C" : "D",
            (e.Montant / 1.000000000m).ToString("0.#########", CultureInfo.InvariantCulture), e.Devise, e.DateComptable.ToString("yyyyMMdd", CultureInfo.InvariantCulture),
        ];
        var empreinte = EmpreinteCle.De(contenu);
        // Two like entries of one statement are two entries; the same two in another statement are these.
        var rang = vues[empreinte] = vues.GetValueOrDefault(empreinte) + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{empreinte:x32}-{rang}");
    }

    private static bool EstComplet(EcritureBancaire ecriture) =>
        ecriture.Details.All(d => d.Montant is not null && string.Equals(d.Devise ?? ecriture.Devise, ecriture.Devise, StringComparison.Ordinal))
        && ecriture.Details.Sum(d => (d.Sens ?? ecriture.Sens) == SensBancaire.Credit ? d.Montant!.Value : -d.Montant!.Value) == ecriture.Signe;

    private static DetailBancaire? Fondre(IReadOnlyList<DetailBancaire> details)
    {
        const int Lus = 20;
        return details.Count == 0 ? null : new DetailBancaire
        {
            Libelle = string.Join(" · ", details.Take(Lus).Select(d => string.Join(' ', new[] { d.Nom, d.Libelle }.Where(t => !string.IsNullOrEmpty(t)))).Where(t => t.Length > 0)),
            References = [.. details.Take(Lus).SelectMany(d => d.References)],
            MotifRejet = details.Select(d => d.MotifRejet).FirstOrDefault(m => m is not null),
        };
    }

    private MouvementBancaire Lire(EcritureBancaire e, DetailBancaire? d, string cle, int rang, Guid id) => new()
    {
        Id = id,
        CleEcriture = cle,
        RangDetail = rang,
        Detaille = e.Details.Count > 0,
        Ligne = e.Ligne,
        Compte = releve.Compte,
        Sens = d?.Sens ?? e.Sens,
        Montant = d?.Montant ?? e.Montant,
        Devise = e.Devise,
        DateComptable = e.DateComptable,
        DateValeur = e.DateValeur,
        Libelle = Borner(string.IsNullOrEmpty(d?.Libelle) ? e.Libelle : e.Libelle.Length > 0 && rang == 0 && e.Details.Count == 1 ? $"{e.Libelle} {d.Libelle}" : d.Libelle),
        Reference = d is { References.Count: > 0 } ? Borner(string.Join(' ', d.References)) : null,
        BoutEnBout = d?.BoutEnBout,
        Mandat = d?.Mandat,
        ReferenceBanque = d?.ReferenceBanque ?? e.ReferenceBanque,
        Nom = d?.Nom,
        Iban = d?.Iban,
        MotifRejet = d?.MotifRejet ?? e.MotifRejet,
        Extourne = e.Extourne,
    };

    private static string Borner(string texte)
    {
        const int Maximum = 1000;
        return texte.Length <= Maximum ? texte : texte[..Maximum];
    }
}
