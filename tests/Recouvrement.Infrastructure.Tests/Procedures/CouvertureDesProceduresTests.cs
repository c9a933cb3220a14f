using Recouvrement.Domaine.Procedures;

namespace Recouvrement.Infrastructure.Tests.Procedures;

/// <summary>
/// Every stage of every procedure is reached by a worked case, every way is taken by one. One test for all the procedures: its
/// message is the whole list of what remains to be written.
/// </summary>
public sealed class CouvertureDesProceduresTests
{
    private const string QueFaire = "Écrivez un cas dans tests/cas/procedures, ou retirez de la procédure ce que le droit rend impossible.";

    private static readonly Lazy<ILookup<string, Passage>> Passages = new(() => MondeDeTest.Cas
        .SelectMany(c => c.Rejouer(new Interprete(), MondeDeTest.Droit).Parcours
            .Select(p => (c.Definition.Id, Passage: p)))
        .ToLookup(p => p.Id, p => p.Passage, StringComparer.Ordinal));

    [Fact]
    public void CasDeProcedure_ToutesLesEtapesDeToutesLesProcedures_SontAtteintes() =>
        Manquants("Étapes qu’aucun cas n’atteint", MondeDeTest.Procedures.Toutes.SelectMany(EtapesManquees));

    [Fact]
    public void CasDeProcedure_TousLesPassagesDeToutesLesProcedures_SontPris() =>
        Manquants("Passages qu’aucun cas ne prend", MondeDeTest.Procedures.Toutes.SelectMany(PassagesManques));

    private static IEnumerable<string> EtapesManquees(DefinitionProcedure definition)
    {
        var atteintes = Passages.Value[definition.Id].Select(p => p.Vers).Append(definition.EtapeInitiale).ToHashSet(StringComparer.Ordinal);
        return definition.Etapes.Where(e => !atteintes.Contains(e.Id)).Select(e => $"{definition.Id} / {e.Id}");
    }

    private static IEnumerable<string> PassagesManques(DefinitionProcedure definition)
    {
        var pris = Passages.Value[definition.Id].Select(p => p.Par).ToHashSet(ReferenceEqualityComparer.Instance);
        return definition.Etapes.SelectMany(e => e.Vers.Select((v, rang) => (Ou: e.Id, Rang: rang + 1, Passage: v)))
            .Concat(definition.Partout.Select((v, rang) => (Ou: "partout", Rang: rang + 1, Passage: v)))
            .Where(p => !pris.Contains(p.Passage))
            .Select(p => FormattableString.Invariant(
                $"{definition.Id} / {p.Ou}, passage n° {p.Rang} : {p.Passage.Sur ?? "échu " + p.Passage.Echu} vers {p.Passage.Etape ?? "la même étape"}"));
    }

    private static void Manquants(string titre, IEnumerable<string> trouves)
    {
        var manquants = trouves.ToList();
        Assert.True(manquants.Count == 0, FormattableString.Invariant(
            $"{titre} ({manquants.Count}). {QueFaire}{Environment.NewLine}{string.Join(Environment.NewLine, manquants)}"));
    }
}
