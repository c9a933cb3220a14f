using System.Globalization;
using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Repli;
using Recouvrement.Domaine.Dossiers;
using Recouvrement.Domaine.Procedures;

namespace Recouvrement.Application.Imports.Bodacc.Rapprochement;

/// <summary>What a journal already says, looked at from the notices.</summary>
internal sealed class JournalBodacc
{
    private readonly Dictionary<Guid, EntreeJournal> dernieres = [];
    private readonly Dictionary<string, int> rangs = new(StringComparer.Ordinal);
    private readonly ILookup<string?, Fait> parInstance;

    public JournalBodacc(VueDossier vue)
    {
        Vue = vue;
        Debout = vue.Journal.FaitsDebout();
        parInstance = Debout.ToLookup(f => f.Procedure, StringComparer.Ordinal);
        foreach (var entree in vue.Journal.Entrees)
        {
            dernieres[entree.Fait.Id] = entree;
            if (entree.Nature == NatureEntree.Constat && Definition(entree.Fait) is { } definition)
            {
                rangs[definition] = rangs.GetValueOrDefault(definition) + 1;
            }
        }
    }

    public VueDossier Vue { get; }

    public IReadOnlyList<Fait> Debout { get; }

    /// <summary>The last line of every fact that comes from a notice and stands.</summary>
    public IEnumerable<EntreeJournal> DAvis =>
        dernieres.Values.Where(e => e.Nature != NatureEntree.Annulation && OrigineBodacc.Lire(e.Fait) is not null).OrderBy(e => e.Numero);

    public EntreeJournal? Derniere(Guid fait) => dernieres.GetValueOrDefault(fait);

    /// <summary>The name of the procedure that this opening made; null for any other fact.</summary>
    public static string? Instance(Fait fait) => Est(fait) ? fait.Donnees["instance"]?.Texte : null;

    /// <summary>The next free name for a procedure; a name, once used, names nothing else.</summary>
    public string Nommer(string definition)
    {
        rangs[definition] = rangs.GetValueOrDefault(definition) + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{definition}#{rangs[definition]}");
    }

    /// <summary>The standing facts of that type that somebody recorded for that debtor, no notice having brought them.</summary>
    public IEnumerable<Fait> ParLaMain(string instance, string type, Guid partie) => parInstance[instance].Where(f =>
        string.Equals(f.Type, type, StringComparison.Ordinal) && (f.Debiteur is null || f.Debiteur == partie) && OrigineBodacc.Lire(f) is null);

    /// <summary>True when somebody recorded something in that procedure: it cannot vanish under it.</summary>
    public bool EstHabitee(string instance) => parInstance[instance].Any(f => OrigineBodacc.Lire(f) is null);

    /// <summary>True when a procedure of that debtor has a standing fact of that type.</summary>
    public bool ADansUneAutre(IEnumerable<InstanceConnue> instances, string type, Guid partie) => instances.Any(i =>
        parInstance[i.Nom].Any(f => string.Equals(f.Type, type, StringComparison.Ordinal) && (f.Debiteur is null || f.Debiteur == partie)));

    /// <summary>The procedures of those definitions that somebody opened by hand for that debtor.</summary>
    public IEnumerable<ProcedureOuverte> OuvertesALaMain(IReadOnlySet<string> definitions, Guid partie)
    {
        var parAvis = Debout.Where(f => OrigineBodacc.Lire(f) is not null).Select(Instance).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return Vue.Dossier.Procedures.Where(p => definitions.Contains(p.Definition) && p.Debiteurs.Contains(partie) && !parAvis.Contains(p.Instance));
    }

    /// <summary>True when that procedure had ended by then: a judgment of that day opens another one.</summary>
    public bool EstTerminee(string instance, Guid partie, DateOnly le) => Vue.Machines.Any(m =>
        string.Equals(m.Instance, instance, StringComparison.Ordinal) && (m.Debiteur is null || m.Debiteur == partie) && m.Etat.Terminal && m.Etat.DepuisLe <= le);

    private static bool Est(Fait fait) => fait.Procedure is null && string.Equals(fait.Type, TypesDeFait.ProcedureOuverte, StringComparison.Ordinal);

    private static string? Definition(Fait fait) => Est(fait) ? fait.Donnees["procedure"]?.Texte : null;
}
