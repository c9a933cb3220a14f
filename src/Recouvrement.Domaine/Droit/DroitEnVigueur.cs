using System.Collections.Frozen;
using Recouvrement.Domaine.Tarifs;

namespace Recouvrement.Domaine.Droit;

/// <summary>
/// The law in force, put to work from its data. Immutable and safe to share: the same demand always gives the same answer.
/// Where the data do not answer it refuses with a sentence; it never guesses.
/// </summary>
public sealed class DroitEnVigueur : IDroit
{
    private static readonly RegleDelai RegleLibre = new("libre", "Délai libre", null, "Départ", string.Empty, []);

    private static readonly Passeport PasseportLibre =
        new("CPC 640 à 642", "Calcul libre, sans règle", Confiance.Sur, DateOnly.MaxValue, null);

    private readonly FrozenDictionary<string, RegleDelai> delaisParId;
    private readonly FrozenDictionary<string, RegleSeuil> seuilsParId;
    private readonly FrozenDictionary<string, Territoire> territoiresParCode;
    private readonly FrozenDictionary<string, Calendrier> calendriers;
    private readonly FrozenDictionary<(string Juridiction, string Demeure), RegleDistance> distances;

    /// <summary>Puts the data to work. They were checked when read; here a duplicate id is a programming mistake and throws.</summary>
    public DroitEnVigueur(ContenuDroit contenu)
    {
        ArgumentNullException.ThrowIfNull(contenu);
        Empreinte = contenu.Empreinte;
        Delais = [.. contenu.Delais.OrderBy(d => d.Id, StringComparer.Ordinal)];
        Seuils = [.. contenu.Seuils.OrderBy(s => s.Id, StringComparer.Ordinal)];
        Taux = [.. contenu.Taux.OrderBy(t => t.Id, StringComparer.Ordinal)];
        Tarifs = contenu.Tarifs;
        Territoires = contenu.Territoires;
        Distances = contenu.Distances;
        Feries = contenu.Feries;
        Ecartes = contenu.Ecartes;
        MoisDeValidite = contenu.MoisDeValidite;
        delaisParId = Delais.ToFrozenDictionary(d => d.Id, StringComparer.Ordinal);
        seuilsParId = Seuils.ToFrozenDictionary(s => s.Id, StringComparer.Ordinal);
        territoiresParCode = Territoires.ToFrozenDictionary(t => t.Code, StringComparer.Ordinal);
        calendriers = Territoires.ToFrozenDictionary(t => t.Code, t => new Calendrier(t.Code, contenu.Feries), StringComparer.Ordinal);
        distances = RegleDistance.Croiser(contenu.Distances, contenu.Territoires);
    }

    /// <inheritdoc/>
    public string Empreinte { get; }

    /// <inheritdoc/>
    public IReadOnlyList<RegleDelai> Delais { get; }

    /// <inheritdoc/>
    public IReadOnlyList<RegleSeuil> Seuils { get; }

    /// <inheritdoc/>
    public IReadOnlyList<SerieDeTaux> Taux { get; }

    /// <inheritdoc/>
    public TarifsEnVigueur Tarifs { get; }

    /// <inheritdoc/>
    public IReadOnlyList<Territoire> Territoires { get; }

    /// <inheritdoc/>
    public IReadOnlyList<RegleJourFerie> Feries { get; }

    /// <inheritdoc/>
    public int MoisDeValidite { get; }

    /// <inheritdoc/>
    public IReadOnlyList<RegleDistance> Distances { get; }

    /// <inheritdoc/>
    public IReadOnlyList<RegleEcartee> Ecartes { get; }

    /// <inheritdoc/>
    public RegleDelai? Delai(string id) => delaisParId.GetValueOrDefault(id);

    /// <inheritdoc/>
    public Calendrier Calendrier(string territoire) =>
        calendriers.GetValueOrDefault(territoire) ?? calendriers[Droit.Territoires.Metropole];

    /// <inheritdoc/>
    public Resultat<EcheanceCalculee> Calculer(DemandeDelai demande)
    {
        ArgumentNullException.ThrowIfNull(demande);
        if (!delaisParId.TryGetValue(demande.Regle, out var regle))
        {
            return Refuser(RefusDeDroit.RegleInconnue(demande.Regle, delaisParId.Keys));
        }

        var critere = demande.Depart;
        if (regle.Critere is not null && !demande.Criteres.TryGetValue(regle.Critere, out critere))
        {
            return Refuser(RefusDeDroit.CritereManquant(regle));
        }

        if (regle.VersionAu(critere) is not { } version)
        {
            return Refuser(RefusDeDroit.SansVersion(regle.Id, regle.Critere, critere, regle.Versions[0].EnVigueur.Du));
        }

        var passeport = version.Passeport;
        return critere > passeport.VerifieLe.AddMonths(MoisDeValidite)
            ? Refuser(RefusDeDroit.AReverifier(regle.Id, passeport.Article, passeport.VerifieLe, critere))
            : Calculer(demande, regle, demande.Jours is { } jours ? version with { Duree = new Duree(0, 0, jours) } : version);
    }

    /// <inheritdoc/>
    public Resultat<EcheanceCalculee> Calculer(Duree duree, Prorogation prorogation, DemandeDelai demande)
    {
        ArgumentNullException.ThrowIfNull(demande);
        var version = new VersionDelai(
            "libre", Periode.Toujours, duree, prorogation, Severite.Information, Charge.Creancier, Distance: true, PasseportLibre);
        return Calculer(demande, RegleLibre, version);
    }

    /// <inheritdoc/>
    public Resultat<ValeurDatee> Seuil(string id, DateOnly jour)
    {
        if (!seuilsParId.TryGetValue(id, out var regle))
        {
            return Resultat<ValeurDatee>.Refuse(RefusDeDroit.SeuilInconnu(id, seuilsParId.Keys));
        }

        if (regle.VersionAu(jour) is not { } version)
        {
            return Resultat<ValeurDatee>.Refuse(RefusDeDroit.SansVersion(id, null, jour, regle.Versions[0].EnVigueur.Du));
        }

        var passeport = version.Passeport;
        return jour > passeport.VerifieLe.AddMonths(MoisDeValidite)
            ? Resultat<ValeurDatee>.Refuse(RefusDeDroit.AReverifier(id, passeport.Article, passeport.VerifieLe, jour))
            : Resultat<ValeurDatee>.Obtenu(new ValeurDatee(id, version.Id, version.Valeur, regle.Unite, passeport));
    }

    /// <inheritdoc/>
    public Resultat<ValeurDatee> TauxAu(string id, DateOnly jour)
    {
        if (Taux.FirstOrDefault(t => string.Equals(t.Id, id, StringComparison.Ordinal)) is not { } serie)
        {
            return Resultat<ValeurDatee>.Refuse(RefusDeDroit.TauxInconnu(id, Taux.Select(t => t.Id)));
        }

        return serie.VersionAu(jour) is { } version
            ? Resultat<ValeurDatee>.Obtenu(new ValeurDatee(id, version.Id, version.Valeur, serie.Unite, version.Passeport))
            : Resultat<ValeurDatee>.Refuse(serie.Refus(jour));
    }

    /// <inheritdoc/>
    public IReadOnlyList<VersionAReverifier> AReverifier(DateOnly jour)
    {
        var versions = Delais.SelectMany(r => r.Versions.Select(v => (r.Id, v.Id, v.EnVigueur, v.Passeport)))
            .Concat(Seuils.SelectMany(r => r.Versions.Select(v => (r.Id, v.Id, v.EnVigueur, v.Passeport))))
            .Concat(Taux.SelectMany(r => r.Versions.Select(v => (r.Id, v.Id, v.EnVigueur, v.Passeport))))
            .Concat(Tarifs.Passeports());
        return
        [
            .. from version in versions
               let limite = version.Passeport.VerifieLe.AddMonths(MoisDeValidite)
               where version.EnVigueur.Contient(jour) && limite < jour
               select new VersionAReverifier(version.Item1, version.Item2, version.Passeport.Article, version.Passeport.VerifieLe, limite),
        ];
    }

    private Resultat<EcheanceCalculee> Calculer(DemandeDelai demande, RegleDelai regle, VersionDelai version)
    {
        if (ComputDelai.Obstacle(demande.Depart, version.Duree) is { } obstacle
            || (demande.AutreDepart is { } autre && (obstacle = ComputDelai.Obstacle(autre, version.Duree)) is not null))
        {
            return Refuser(obstacle);
        }

        if (!calendriers.TryGetValue(demande.Territoire, out var calendrier))
        {
            return Refuser(RefusDeDroit.TerritoireInconnu(demande.Territoire, calendriers.Keys));
        }

        Calendrier? calendrierDemeure = null;
        if (demande.Demeure is { } demeure && !calendriers.TryGetValue(demeure, out calendrierDemeure))
        {
            return Refuser(RefusDeDroit.TerritoireInconnu(demeure, calendriers.Keys));
        }

        var calcul = new CalculDelai
        {
            Demande = demande,
            Regle = regle,
            Version = version,
            Distance = DistanceDe(demande, version),
            Calendrier = calendrier,
            CalendrierDemeure = calendrierDemeure is { ADesFeriesLocaux: true } ? calendrierDemeure : null,
            Territoires = territoiresParCode,
        };
        return Resultat<EcheanceCalculee>.Obtenu(calcul.Calculer());
    }

    private RegleDistance? DistanceDe(DemandeDelai demande, VersionDelai version)
    {
        if (!version.Distance || demande.RemiseSansMajoration)
        {
            return null;
        }

        var juridiction = version.SiegeDistance ?? demande.Territoire;
        var demeure = demande.Demeure ?? demande.Territoire;
        return string.Equals(juridiction, demeure, StringComparison.Ordinal)
            ? null
            : distances.GetValueOrDefault((juridiction, demeure));
    }

    private static Resultat<EcheanceCalculee> Refuser(string motif) => Resultat<EcheanceCalculee>.Refuse(motif);
}
