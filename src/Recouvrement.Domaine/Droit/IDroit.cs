using Recouvrement.Domaine.Tarifs;

namespace Recouvrement.Domaine.Droit;

/// <summary>The law in force as data: pure, immutable once loaded, safe to share between threads.</summary>
public interface IDroit
{
    /// <summary>Fingerprint of all the data loaded: two equal fingerprints give equal results.</summary>
    string Empreinte { get; }

    /// <summary>Every delay rule, in order of id.</summary>
    IReadOnlyList<RegleDelai> Delais { get; }

    /// <summary>Every threshold, in order of id.</summary>
    IReadOnlyList<RegleSeuil> Seuils { get; }

    /// <summary>Every rate, in order of id.</summary>
    IReadOnlyList<SerieDeTaux> Taux { get; }

    /// <summary>Tariffs and scales.</summary>
    TarifsEnVigueur Tarifs { get; }

    /// <summary>Every territory, in the order of the calendars file.</summary>
    IReadOnlyList<Territoire> Territoires { get; }

    /// <summary>Public holidays of the country and of the territories, in the order of the calendars file.</summary>
    IReadOnlyList<RegleJourFerie> Feries { get; }

    /// <summary>Augmentations by distance; the first that fits applies.</summary>
    IReadOnlyList<RegleDistance> Distances { get; }

    /// <summary>Months after its last verification during which a version answers.</summary>
    int MoisDeValidite { get; }

    /// <summary>Rows of the fact sheets that were not made rules, and why.</summary>
    IReadOnlyList<RegleEcartee> Ecartes { get; }

    /// <summary>The rule of that id, or null.</summary>
    RegleDelai? Delai(string id);

    /// <summary>Computes one deadline, or says in French why it refuses (unknown rule, no version, verification too old).</summary>
    Resultat<EcheanceCalculee> Calculer(DemandeDelai demande);

    /// <summary>Computes a delay that no rule names (the calculator's free form), with the same arithmetic.</summary>
    Resultat<EcheanceCalculee> Calculer(Duree duree, Prorogation prorogation, DemandeDelai demande);

    /// <summary>Value of a threshold on a day, or a refusal.</summary>
    Resultat<ValeurDatee> Seuil(string id, DateOnly jour);

    /// <summary>A rate on a day, or a refusal: never zero, never the rate of another day.</summary>
    Resultat<ValeurDatee> TauxAu(string id, DateOnly jour);

    /// <summary>Versions in force on that day whose last verification is too old, in order of rule; empty when the law is up to date.</summary>
    IReadOnlyList<VersionAReverifier> AReverifier(DateOnly jour);

    /// <summary>The calendar of a territory; an unknown code is answered by the calendar of the métropole.</summary>
    Calendrier Calendrier(string territoire);
}
