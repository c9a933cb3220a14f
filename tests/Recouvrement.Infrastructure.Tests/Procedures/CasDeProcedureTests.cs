using Recouvrement.Domaine.Procedures;
using Recouvrement.Infrastructure.Exemples;

namespace Recouvrement.Infrastructure.Tests.Procedures;

public sealed class CasDeProcedureTests
{
    private static readonly Lazy<IReadOnlyDictionary<string, CasDeProcedure>> Tous =
        new(() => MondeDeTest.Cas.ToDictionary(c => $"{c.Definition.Id} / {c.Nom}", StringComparer.Ordinal));

    public static TheoryData<string> Noms() => new(Tous.Value.Keys);

    [Theory]
    [MemberData(nameof(Noms))]
    public void Cas_Rejoue_DonneCeQueDitLArticle(string nom)
    {
        var cas = Tous.Value[nom];

        var etat = new Interprete().Rejouer(cas.Definition, cas.Faits, cas.Contexte, MondeDeTest.Droit, cas.Au);

        cas.Attendu.Ecarts(etat).ShouldBeEmpty($"{cas.Source} — étape {etat.Etape} ; {string.Join(" | ", etat.Ecartes.Select(e => e.Motif))}");
    }

    [Theory]
    [MemberData(nameof(Noms))]
    public void Cas_EnregistreDansUnAutreOrdre_DonneLeMemeEtat(string nom)
    {
        var cas = Tous.Value[nom];

        var etat = new Interprete().Rejouer(cas.Definition, [.. cas.Faits.Reverse()], cas.Contexte, MondeDeTest.Droit, cas.Au);

        cas.Attendu.Ecarts(etat).ShouldBeEmpty(cas.Source);
    }
}
