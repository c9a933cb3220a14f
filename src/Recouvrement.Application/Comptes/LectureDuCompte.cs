using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Repli;
using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Application.Comptes;

/// <summary>The facts of the account of a dossier, and the names by which they point to its claims.</summary>
internal sealed class LectureDuCompte
{
    private readonly List<Fait> faits;
    private readonly Dictionary<Guid, string> ids;
    private readonly NomsDistincts nommes = new();

    public LectureDuCompte(VueDossier vue)
    {
        Dossier = vue.Dossier;
        faits = [.. vue.Journal.FaitsDebout().Where(f => f.Procedure is null && FaitsDuCompte.Trouver(f.Type) is not null).OrderBy(f => f.DateEffet)];
        ids = Noms(Dossier, nommes);
    }

    /// <summary>What the account calls the claims of a dossier: their reference is what a reader knows; a second one of the same number gets a rank.</summary>
    public static Dictionary<Guid, string> Noms(EtatDossier dossier) => Noms(dossier, new NomsDistincts());

    public EtatDossier Dossier { get; }

    /// <summary>What the account calls a claim.</summary>
    public string Id(Creance creance) => ids[creance.Id];

    /// <summary>
    /// A name for a sum that has no reference of its own: what a judge reads, what an allocation by hand names, hence words and not an
    /// identifier. A second one of the same name gets a rank.
    /// </summary>
    public string Nommer(string nom) => nommes.Donner(nom.Replace(';', ',').Trim());

    /// <summary>Facts of a type, in order of date.</summary>
    public IEnumerable<Fait> De(string type) => faits.Where(f => string.Equals(f.Type, type, StringComparison.Ordinal));

    /// <summary>Those that concern a claim: they name it, or none.</summary>
    public IEnumerable<Fait> De(string type, Creance creance) =>
        De(type).Where(f => Nommee(f) is not { } visee || string.Equals(visee, creance.Reference, StringComparison.Ordinal));

    /// <summary>The claims that a fact concerns: the one it names, or all.</summary>
    public IEnumerable<Creance> Visees(Fait fait) =>
        Dossier.Creances.Where(c => Nommee(fait) is not { } visee || string.Equals(c.Reference, visee, StringComparison.Ordinal));

    /// <summary>Reference of the claim that a fact names; null when it names none.</summary>
    public static string? Nommee(Fait fait) => fait.Donnees["creance"]?.Texte is { Length: > 0 } visee ? visee : null;

    private static Dictionary<Guid, string> Noms(EtatDossier dossier, NomsDistincts distincts) =>
        dossier.Creances.ToDictionary(c => c.Id, c => distincts.Donner(c.Reference));
}
