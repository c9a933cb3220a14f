using Recouvrement.Application.Repli;
using Recouvrement.Domaine.Droit;

namespace Recouvrement.Application.Consultation;

/// <summary>Puts the deadlines of one dossier into lines.</summary>
/// <param name="vue">The dossier folded.</param>
/// <param name="noms">Names by account.</param>
/// <param name="droit">The law, for the words of a rule that refuses to answer.</param>
internal sealed class LectureDesEcheances(VueDossier vue, IReadOnlyDictionary<string, string> noms, IDroit droit)
{
    private readonly string debiteurs = Debiteurs(vue);

    /// <summary>Names of the debtors, as lists show them.</summary>
    public static string Debiteurs(VueDossier vue) => string.Join(", ", vue.Dossier.Debiteurs.Select(d => d.Identite.Affichage));

    /// <summary>Accounts whose names the lines need.</summary>
    public static IEnumerable<string> Comptes(VueDossier vue) =>
        vue.Echeances.Select(e => e.ControleePar).Append(vue.Dossier.Juriste).OfType<string>();

    /// <summary>One line.</summary>
    public LigneEcheance Lire(EcheanceSuivie suivie)
    {
        var calcul = suivie.Echeance.Calcul;
        return new LigneEcheance
        {
            Id = suivie.Id,
            Dossier = vue.Dossier.Id,
            Reference = vue.Dossier.Reference,
            Creancier = vue.Dossier.Creancier.Identite.Affichage,
            Debiteurs = debiteurs,
            Juriste = Nom(vue.Dossier.Juriste),
            Instance = suivie.Machine.Instance,
            LibelleProcedure = suivie.Machine.Libelle,
            Debiteur = suivie.Machine.Debiteur,
            NomDebiteur = suivie.Machine.NomDebiteur,
            Regle = suivie.Echeance.Regle,
            Version = calcul?.Version,
            Libelle = Libelle(suivie, droit),
            Article = calcul?.Article,
            Severite = SuiviDesEcheances.SeveriteDe(suivie.Echeance),
            Confiance = calcul?.Confiance ?? Confiance.AVerifier,
            Charge = calcul?.Charge ?? Charge.Creancier,
            Statut = suivie.Echeance.Statut,
            Depart = suivie.Echeance.Depart,
            DateATenir = calcul?.DateATenir,
            DateEcheance = calcul?.DateEcheance,
            Doute = calcul is null ? suivie.Echeance.Refus : calcul.Doute,
            Effet = calcul?.Effet,
            Raison = suivie.Echeance.Raison,
            CreeeLe = suivie.CreeeLe,
            CloseLe = suivie.Echeance.CloseLe,
            AControler = suivie.AControler,
            ControleePar = Nom(suivie.ControleePar),
        };
    }

    /// <summary>What the juriste reads of a deadline.</summary>
    public static string Libelle(EcheanceSuivie suivie, IDroit droit) =>
        suivie.Echeance.Calcul?.Libelle ?? droit.Delai(suivie.Echeance.Regle)?.Libelle ?? suivie.Echeance.Regle;

    private string? Nom(string? compte) => compte is null ? null : noms.GetValueOrDefault(compte, compte);
}
