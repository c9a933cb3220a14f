using Recouvrement.Domaine.Procedures;

namespace Recouvrement.Infrastructure.Tests.Procedures;

/// <summary>Every stage of every procedure is reached by a worked case, every way is taken by one; the test says which are not.</summary>
public sealed class CouvertureDesProceduresTests
{
    private static readonly Lazy<ILookup<string, Passage>> Passages = new(() => LecteurDeCas.LireTous()
        .SelectMany(c => new Interprete().Rejouer(c.Definition, c.Faits, c.Contexte, MondeDeTest.Droit, c.Au).Parcours
            .Select(p => (c.Definition.Id, Passage: p)))
        .ToLookup(p => p.Id, p => p.Passage, StringComparer.Ordinal));

    public static TheoryData<string> Procedures() => new(MondeDeTest.Procedures.Toutes.Select(p => p.Id));

    [Theory]
    [MemberData(nameof(Procedures))]
    public void CasDeProcedure_ToutesLesEtapes_SontAtteintes(string procedure)
    {
        var definition = MondeDeTest.Procedures.Trouver(procedure)!;
        var atteintes = Passages.Value[procedure].Select(p => p.Vers).Append(definition.EtapeInitiale).ToHashSet(StringComparer.Ordinal);

        definition.Etapes.Select(e => e.Id).Where(e => !atteintes.Contains(e)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Procedures))]
    public void CasDeProcedure_TousLesPassages_SontPris(string procedure)
    {
        var definition = MondeDeTest.Procedures.Trouver(procedure)!;
        var pris = Passages.Value[procedure].Select(p => p.Par).ToHashSet(ReferenceEqualityComparer.Instance);

        definition.Etapes.SelectMany(e => e.Vers.Select((v, rang) => (Ou: e.Id, Rang: rang + 1, Passage: v)))
            .Concat(definition.Partout.Select((v, rang) => (Ou: "partout", Rang: rang + 1, Passage: v)))
            .Where(p => !pris.Contains(p.Passage))
            .Select(p => FormattableString.Invariant($"{p.Ou} n° {p.Rang} : {p.Passage.Sur ?? "échu " + p.Passage.Echu} vers {p.Passage.Etape ?? "la même étape"}"))
            .ShouldBeEmpty();
    }
}
