namespace Recouvrement.Application.Imports.Bodacc.Rapprochement;

/// <summary>
/// Ties rectifications and annulments to their notices. A function of the set of notices alone: the order in which they came does
/// not count, so that a rectification read before its notice waits, and applies when it comes.
/// </summary>
internal sealed class ChainesDAvis
{
    private readonly Dictionary<Guid, AvisEnregistre> parId;
    private readonly Dictionary<string, AvisEnregistre> parIdentifiant = new(StringComparer.Ordinal);
    private readonly Func<Guid, DecisionAvis?> decisions;
    private readonly Dictionary<Guid, Guid> cibles = [];

    private ChainesDAvis(IReadOnlyCollection<AvisEnregistre> avis, Func<Guid, DecisionAvis?> decisions)
    {
        this.decisions = decisions;
        parId = avis.ToDictionary(a => a.Id);
        foreach (var un in avis.OrderBy(a => a.Avis.Parution))
        {
            foreach (var identifiant in un.Avis.Identifiants)
            {
                parIdentifiant.TryAdd(identifiant, un);
            }
        }

        foreach (var un in avis)
        {
            if (Cible(un) is { } cible && cible.Id != un.Id)
            {
                cibles[un.Id] = cible.Id;
            }
        }
    }

    /// <summary>The chains, and the rectifications and annulments of which one does not know the notice.</summary>
    public static (IReadOnlyList<ChaineDAvis> Chaines, IReadOnlyList<AvisEnregistre> Orphelins) Former(
        IReadOnlyCollection<AvisEnregistre> avis, Func<Guid, DecisionAvis?> decisions)
    {
        var formation = new ChainesDAvis(avis, decisions);
        var chaines = new List<ChaineDAvis>();
        var orphelins = new List<AvisEnregistre>();
        foreach (var groupe in avis.GroupBy(formation.Racine))
        {
            if (formation.EstRacine(groupe.Key))
            {
                chaines.Add(formation.Chaine(groupe.Key, [.. groupe.OrderBy(Ordre)]));
            }
            else
            {
                orphelins.AddRange(groupe);
            }
        }

        return ([.. chaines.OrderBy(c => Ordre(c.Racine))], orphelins);
    }

    private static (DateOnly, int, Guid) Ordre(AvisEnregistre avis) => (avis.Avis.Parution, avis.Avis.NumeroAnnonce, avis.Id);

    private bool EstRacine(AvisEnregistre avis) => avis.Avis.Type == TypeAvis.Initial || decisions(avis.Id) is { Confirme: true, Seul: true };

    private AvisEnregistre Racine(AvisEnregistre avis)
    {
        // As many steps as there are notices: a ring of references stops somewhere.
        for (var pas = 0; pas < parId.Count && cibles.TryGetValue(avis.Id, out var cible); pas++)
        {
            avis = parId[cible];
        }

        return avis;
    }

    private AvisEnregistre? Cible(AvisEnregistre avis)
    {
        if (avis.Avis.Type == TypeAvis.Initial || decisions(avis.Id) is { Confirme: true, Seul: true })
        {
            return null;
        }

        if (decisions(avis.Id) is { Confirme: true, Cible: { } choisie })
        {
            return parId.GetValueOrDefault(choisie);
        }

        return avis.Avis.Precedent is { Identifiants.Count: > 0 } precedent
            ? precedent.Identifiants.Select(i => parIdentifiant.GetValueOrDefault(i)).FirstOrDefault(a => a is not null)
            : Semblable(avis);
    }

    // The open API often leaves out which notice is meant: same person, court, nature and date, and only one such, is taken for it.
    private AvisEnregistre? Semblable(AvisEnregistre avis)
    {
        var (tribunal, nature) = (Repli.ParMots(avis.Avis.Tribunal), Repli.ParMots(avis.Avis.Nature));
        var sirens = avis.Avis.Sirens.ToHashSet(StringComparer.Ordinal);
        List<AvisEnregistre> semblables =
        [
            .. parId.Values.Where(a => a.Avis.Type == TypeAvis.Initial
                && a.Avis.Parution <= avis.Avis.Parution
                && a.Avis.DateJugement == avis.Avis.DateJugement
                && a.Avis.Sirens.Any(sirens.Contains)
                && string.Equals(Repli.ParMots(a.Avis.Tribunal), tribunal, StringComparison.Ordinal)
                && string.Equals(Repli.ParMots(a.Avis.Nature), nature, StringComparison.Ordinal)),
        ];
        return semblables.Count == 1 ? semblables[0] : null;
    }

    private ChaineDAvis Chaine(AvisEnregistre racine, IReadOnlyList<AvisEnregistre> membres)
    {
        var vivants = membres.Where(m => !EstAnnule(m, membres, 0)).ToList();
        var effectif = vivants.Exists(v => v.Id == racine.Id)
            ? vivants.FindLast(v => v.Id == racine.Id || v.Avis.Type == TypeAvis.Rectificatif)
            : null;
        var dernier = effectif ?? vivants.FindLast(v => v.Avis.Type == TypeAvis.Annulation) ?? membres[^1];
        return new ChaineDAvis(racine, effectif, dernier, membres);
    }

    // An annulment may be annulled in its turn.
    private bool EstAnnule(AvisEnregistre avis, IReadOnlyList<AvisEnregistre> membres, int profondeur) => profondeur < membres.Count
        && membres.Any(m => m.Avis.Type == TypeAvis.Annulation
            && cibles.TryGetValue(m.Id, out var cible)
            && cible == avis.Id
            && !EstAnnule(m, membres, profondeur + 1));
}
