namespace Recouvrement.Domaine.Procedures;

/// <summary>
/// What changes between two states of one machine: shown to the juriste before she saves a fact, and when a new version of the
/// law moves her dates. Nothing moves silently.
/// </summary>
public sealed record DifferenceEtats
{
    /// <summary>State before.</summary>
    public required EtatProcedure Avant { get; init; }

    /// <summary>State after.</summary>
    public required EtatProcedure Apres { get; init; }

    /// <summary>Deadlines that appear, move, close, run again or disappear.</summary>
    public required IReadOnlyList<MouvementEcheance> Echeances { get; init; }

    /// <summary>Acts that become possible or stop being so.</summary>
    public required IReadOnlyList<MouvementActe> Actes { get; init; }

    /// <summary>Warnings that were not there before.</summary>
    public required IReadOnlyList<Alerte> NouvellesAlertes { get; init; }

    /// <summary>Facts that the model can no longer take, or cannot take.</summary>
    public required IReadOnlyList<FaitEcarte> NouveauxEcarts { get; init; }

    /// <summary>Effects of other procedures that the machine did not bear before.</summary>
    public IReadOnlyList<EffetSubi> EffetsApparus { get; init; } = [];

    /// <summary>Effects of other procedures that it no longer bears: what they took is given back.</summary>
    public IReadOnlyList<EffetSubi> EffetsLeves { get; init; } = [];

    /// <summary>True when the stage changes.</summary>
    public bool ChangeDEtape => !string.Equals(Avant.Etape, Apres.Etape, StringComparison.Ordinal);

    /// <summary>True when nothing changes but, perhaps, the effects borne from other procedures.</summary>
    public bool NeChangeQueLesEffets =>
        !ChangeDEtape && Echeances.Count == 0 && Actes.Count == 0 && NouvellesAlertes.Count == 0 && NouveauxEcarts.Count == 0;

    /// <summary>True when nothing at all changes.</summary>
    public bool EstVide => NeChangeQueLesEffets && EffetsApparus.Count == 0 && EffetsLeves.Count == 0;

    /// <summary>How many deadlines start running, the reopened ones included.</summary>
    public int DelaisOuverts => Echeances.Count(m =>
        m.Nature == NatureMouvement.Rouvre || (m.Nature == NatureMouvement.Apparait && m.Apres!.EstVive));

    /// <summary>How many deadlines stop running.</summary>
    public int DelaisClos => Echeances.Count(m => m.Nature is NatureMouvement.SeFerme or NatureMouvement.Disparait && m.Avant!.EstVive);

    /// <summary>Compares two states of the same machine.</summary>
    public static DifferenceEtats Entre(EtatProcedure avant, EtatProcedure apres) => new()
    {
        Avant = avant,
        Apres = apres,
        Echeances = Mouvements(avant, apres),
        Actes = MouvementsDActes(avant, apres),
        NouvellesAlertes = [.. apres.Alertes.Where(a => !avant.Alertes.Any(b => string.Equals(a.Message, b.Message, StringComparison.Ordinal)))],
        NouveauxEcarts = [.. apres.Ecartes.Where(e => !avant.Ecartes.Contains(e))],
        EffetsApparus = Seulement(apres.EffetsSubis, avant.EffetsSubis),
        EffetsLeves = Seulement(avant.EffetsSubis, apres.EffetsSubis),
    };

    // From one stage to the next a procedure says the same thing again: it is the sentence that tells effects apart.
    private static List<EffetSubi> Seulement(IReadOnlyList<EffetSubi> ici, IReadOnlyList<EffetSubi> la) =>
    [
        .. ici.Where(a => a.Effet.EstContraignant && !la.Any(b =>
            string.Equals(a.Instance, b.Instance, StringComparison.Ordinal)
            && string.Equals(a.Effet.Libelle, b.Effet.Libelle, StringComparison.Ordinal))),
    ];

    private static List<MouvementEcheance> Mouvements(EtatProcedure avant, EtatProcedure apres)
    {
        var restantes = avant.Echeances.ToList();
        var mouvements = new List<MouvementEcheance>();
        foreach (var apresCoup in apres.Echeances)
        {
            // The n-th deadline of a rule is the same deadline before and after, unless an identical one is still there.
            var index = restantes.FindIndex(e => MemeRegle(e, apresCoup) && e.Depart == apresCoup.Depart);
            index = index >= 0 ? index : restantes.FindIndex(e => MemeRegle(e, apresCoup) && e.EstVive == apresCoup.EstVive);
            if (index < 0)
            {
                mouvements.Add(new MouvementEcheance(NatureMouvement.Apparait, null, apresCoup));
                continue;
            }

            var avantCoup = restantes[index];
            restantes.RemoveAt(index);
            if (NatureDe(avantCoup, apresCoup) is { } nature)
            {
                mouvements.Add(new MouvementEcheance(nature, avantCoup, apresCoup));
            }
        }

        mouvements.AddRange(restantes.Select(e => new MouvementEcheance(NatureMouvement.Disparait, e, null)));
        return mouvements;
    }

    private static NatureMouvement? NatureDe(EcheanceProcedure avant, EcheanceProcedure apres) => (avant.EstVive, apres.EstVive) switch
    {
        (true, false) => NatureMouvement.SeFerme,
        (false, true) => NatureMouvement.Rouvre,
        _ when avant.Calcul?.DateATenir != apres.Calcul?.DateATenir => NatureMouvement.SeDeplace,
        _ => null,
    };

    private static bool MemeRegle(EcheanceProcedure a, EcheanceProcedure b) => string.Equals(a.Regle, b.Regle, StringComparison.Ordinal);

    private static List<MouvementActe> MouvementsDActes(EtatProcedure avant, EtatProcedure apres)
    {
        var permisAvant = avant.Actes.Where(a => a.Permis).Select(a => a.Id).ToHashSet(StringComparer.Ordinal);
        var permisApres = apres.Actes.Where(a => a.Permis).Select(a => a.Id).ToHashSet(StringComparer.Ordinal);
        var mouvements = permisApres.Where(id => !permisAvant.Contains(id)).Select(id => new MouvementActe(id, true, null)).ToList();
        mouvements.AddRange(permisAvant
            .Where(id => !permisApres.Contains(id))
            .Select(id => new MouvementActe(id, false, apres.Actes.FirstOrDefault(a => string.Equals(a.Id, id, StringComparison.Ordinal))?.Motif)));
        return mouvements;
    }
}
