using System.Runtime.CompilerServices;
using Recouvrement.Domaine.Droit;

namespace Recouvrement.Domaine.Decomptes;

/// <summary>The part of the law that décomptes use: rates, and the few figures that are rules. It travels with a snapshot.</summary>
/// <param name="Empreinte">Fingerprint of the law it comes from.</param>
/// <param name="Taux">Rates.</param>
/// <param name="Regles">Rules whose value is a figure: points, months, euros.</param>
public sealed record DroitDuDecompte(string Empreinte, IReadOnlyList<SerieDeTaux> Taux, IReadOnlyList<RegleSeuil> Regles)
{
    // A law never changes once loaded: what décomptes take of it is taken once.
    private static readonly ConditionalWeakTable<IDroit, DroitDuDecompte> Tires = [];

    private static readonly string[] Durees =
    [
        ReglesDuDecompte.Majoration, ReglesDuDecompte.MajorationAdjudication, ReglesDuDecompte.Capitalisation, ReglesDuDecompte.Prescription,
        ReglesDuDecompte.PrescriptionConsommateur, ReglesDuDecompte.Opposition, ReglesDuDecompte.AttenteExecution,
    ];

    private static readonly string[] Montants =
    [
        ReglesDuDecompte.Points, ReglesDuDecompte.PenalitesPoints, ReglesDuDecompte.PenalitesPlancher, ReglesDuDecompte.Indemnite,
    ];

    /// <summary>Takes from the law what décomptes use. A rule that the data no longer hold is a programming mistake and throws.</summary>
    public static DroitDuDecompte Depuis(IDroit droit)
    {
        ArgumentNullException.ThrowIfNull(droit);
        return Tires.GetValue(droit, Tirer);
    }

    private static DroitDuDecompte Tirer(IDroit droit)
    {
        var durees = Durees.Select(id => EnMois(droit.Delai(id) ?? throw new InvalidOperationException($"Règle absente : {id}.")));
        var montants = Montants.Select(id => droit.Seuils.Single(s => string.Equals(s.Id, id, StringComparison.Ordinal)));
        return new DroitDuDecompte(droit.Empreinte, droit.Taux, [.. durees, .. montants]);
    }

    /// <summary>The series of that id; its absence is a programming mistake and throws.</summary>
    public SerieDeTaux Serie(string id) => Taux.First(t => string.Equals(t.Id, id, StringComparison.Ordinal));

    /// <summary>The version of a rule that governs a day; null when the rule did not exist.</summary>
    public VersionSeuil? Regle(string id, DateOnly jour) =>
        Regles.FirstOrDefault(r => string.Equals(r.Id, id, StringComparison.Ordinal))?.VersionAu(jour);

    /// <summary>The same law without the rates that ended before anything of that demand could use them.</summary>
    public DroitDuDecompte LimiterA(DemandeDecompte demande)
    {
        ArgumentNullException.ThrowIfNull(demande);
        var premier = demande.Creances
            .SelectMany(c => c.Interets, (c, r) => Departs.Date(r, c, demande.Titres.FirstOrDefault(t => string.Equals(t.Id, c.Titre, StringComparison.Ordinal))))
            .Min() ?? demande.ArreteAu;
        // A half-year of penalties looks back to its first day.
        var depuis = premier.AddYears(-1);
        return this with
        {
            Taux = [.. Taux.Select(t => t with { Versions = [.. t.Versions.Where(v => v.EnVigueur.JusquA is not { } fin || fin > depuis || v == t.Versions[^1])] })],
        };
    }

    /// <summary>
    /// True when <paramref name="apres"/> may give other cents to a décompte that this law could draw: a rate or a rule differs on a day
    /// that was known. Rates added after the last known day change nothing that was computed.
    /// </summary>
    public bool PeutDifferer(DroitDuDecompte apres)
    {
        ArgumentNullException.ThrowIfNull(apres);
        return Taux.Any(t => !DonneAutant(t, apres.Taux.FirstOrDefault(a => string.Equals(a.Id, t.Id, StringComparison.Ordinal))))
            || Regles.Any(r => apres.Regles.FirstOrDefault(a => string.Equals(a.Id, r.Id, StringComparison.Ordinal)) is not { } autre
                || !r.Versions.Select(v => (v.EnVigueur, v.Valeur)).SequenceEqual(autre.Versions.Select(v => (v.EnVigueur, v.Valeur))));
    }

    // Both are constant between two first days of versions: to compare those days is to compare them all.
    private static bool DonneAutant(SerieDeTaux avant, SerieDeTaux? apres) =>
        apres is not null
        && avant.Versions.Concat(apres.Versions).Select(v => v.EnVigueur.Du).OfType<DateOnly>().Append(avant.VerifieJusquAu)
            .Where(j => avant.VersionAu(j) is not null)
            .All(j => avant.VersionAu(j)!.Valeur == apres.VersionAu(j)?.Valeur);

    private static RegleSeuil EnMois(RegleDelai regle) => new(
        regle.Id, regle.Libelle, "mois", [.. regle.Versions.Select(v => new VersionSeuil(v.Id, v.EnVigueur, v.Duree.TotalMois, v.Passeport))]);
}
