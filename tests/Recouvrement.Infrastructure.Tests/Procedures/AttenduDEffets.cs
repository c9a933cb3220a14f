using Recouvrement.Domaine.Procedures;
using Recouvrement.Infrastructure.Yaml;

namespace Recouvrement.Infrastructure.Tests.Procedures;

/// <summary>What a case expects of one machine once the others have acted on it; what is not written is not looked at.</summary>
/// <param name="Procedure">Id of the procedure.</param>
/// <param name="Personne">Name of the person.</param>
/// <param name="Actes">Acts expected among those of the stage, allowed or not.</param>
/// <param name="Motif">What the reason of each forbidden act must cite; null when none is looked at.</param>
/// <param name="Subit">Words of effects that it must bear.</param>
/// <param name="NeSubitPas">Words of effects that it must not bear.</param>
/// <param name="Depuis">Legal date since which it bears what forbids; null when it is not looked at.</param>
internal sealed record AttenduDEffets(
    string Procedure,
    string Personne,
    IReadOnlyDictionary<string, bool> Actes,
    string? Motif,
    IReadOnlyList<string> Subit,
    IReadOnlyList<string> NeSubitPas,
    DateOnly? Depuis)
{
    public static AttenduDEffets Lire(NoeudYaml noeud)
    {
        var attendu = new AttenduDEffets(
            noeud.TexteRequis("procedure")!,
            noeud.TexteRequis("de")!,
            (noeud.Champ("actes")?.Entrees() ?? []).ToDictionary(
                a => a.Key, a => string.Equals(a.Value.EnTexte(), "permis", StringComparison.Ordinal), StringComparer.Ordinal),
            noeud.Texte("motif"),
            noeud.Textes("subit"),
            noeud.Textes("ne-subit-pas"),
            noeud.Date("depuis"));
        noeud.Fermer();
        return attendu;
    }

    public IEnumerable<string> Ecarts(EtatProcedure etat)
    {
        foreach (var (id, permis) in Actes)
        {
            var acte = etat.Actes.FirstOrDefault(a => string.Equals(a.Id, id, StringComparison.Ordinal));
            if (acte?.Permis != permis)
            {
                yield return $"{Procedure} de {Personne}, acte {id} : attendu {(permis ? "permis" : "interdit")}, obtenu {acte}";
            }

            if (acte is { Permis: false } && Motif is { } motif && acte.Motif?.Contains(motif, StringComparison.Ordinal) != true)
            {
                yield return $"{Procedure} de {Personne}, acte {id} : le motif ne cite pas « {motif} » : {acte.Motif}";
            }

            if (acte is { Permis: false } && Depuis is { } depuis && acte.Empechements[0].Depuis != depuis)
            {
                yield return FormattableString.Invariant($"{Procedure} de {Personne} : attendu depuis {depuis:O}, obtenu {acte.Empechements[0].Depuis:O}");
            }
        }

        string[] subis = [.. etat.EffetsSubis.Select(s => s.Effet.Id)];
        foreach (var absent in Subit.Except(subis, StringComparer.Ordinal))
        {
            yield return $"{Procedure} de {Personne} : devrait subir {absent}";
        }

        foreach (var present in NeSubitPas.Intersect(subis, StringComparer.Ordinal))
        {
            yield return $"{Procedure} de {Personne} : ne devrait pas subir {present}";
        }
    }
}
