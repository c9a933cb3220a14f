using Recouvrement.Application.Banque.Partenaires;
using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Repli;
using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Application.Banque;

/// <summary>The values by which a payment names its movement, and what a journal makes of them.</summary>
internal static class FaitsBancaires
{
    public const string Mouvement = "mouvement";
    public const string Source = "source";
    public const string BoutEnBout = "boutEnBout";

    /// <summary>On the annulment of a payment: the movement by which the money went back out.</summary>
    public const string Extourne = "extourne";

    /// <summary>Values that a form does not show and may not lose.</summary>
    public static IReadOnlyList<string> Reserves { get; } = [Mouvement, Source, BoutEnBout, .. FaitsPartenaires.Reserves];

    public static SourceBancaire? LireSource(Donnees donnees) =>
        DonneesParties.Id(donnees, Mouvement) is { } id ? new SourceBancaire(id, donnees[Source]?.Texte ?? string.Empty) : null;

    /// <summary>What the journal takes from bank movements, in the order of the facts.</summary>
    public static IReadOnlyList<AffectationBancaire> Replier(Journal journal)
    {
        List<AffectationBancaire>? affectations = null;
        Dictionary<Guid, EntreeJournal>? dernieres = null;
        foreach (var entree in journal.Entrees)
        {
            if (string.Equals(entree.Fait.Type, TypesDeFait.PaiementRecu, StringComparison.Ordinal))
            {
                (dernieres ??= [])[entree.Fait.Id] = entree;
            }
        }

        foreach (var (id, entree) in dernieres ?? [])
        {
            var donnees = entree.Fait.Donnees;
            var montant = donnees["montant"]?.Nombre ?? 0m;
            var boutEnBout = donnees[BoutEnBout]?.Texte;
            var extourne = entree.Nature == NatureEntree.Annulation ? DonneesParties.Id(donnees, Extourne) : null;
            if (entree.Nature == NatureEntree.Annulation && extourne is null)
            {
                continue;
            }

            if (DonneesParties.Id(donnees, Mouvement) is { } mouvement)
            {
                (affectations ??= []).Add(new(id, mouvement, montant, boutEnBout, Rejet: false, Rejete: extourne is not null));
            }

            if (extourne is { } rejet)
            {
                (affectations ??= []).Add(new(id, rejet, montant, null, Rejet: true, Rejete: false));
            }
        }

        return affectations ?? (IReadOnlyList<AffectationBancaire>)[];
    }
}
