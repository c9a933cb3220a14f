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

        var etat = cas.Rejouer(new Interprete(), MondeDeTest.Droit);

        cas.Attendu.Ecarts(etat).ShouldBeEmpty($"{cas.Source} — étape {etat.Etape} ; {string.Join(" | ", etat.Ecartes.Select(e => e.Motif))}");
    }

    [Theory]
    [MemberData(nameof(Noms))]
    public void Cas_EnregistreDansUnAutreOrdre_DonneLeMemeEtat(string nom)
    {
        var cas = Tous.Value[nom];

        var retourne = cas with
        {
            Faits = [.. cas.Faits.Reverse()],
            Autres = [.. cas.Autres.Reverse().Select(a => a with { Faits = [.. a.Faits.Reverse()] })],
        };
        var etat = retourne.Rejouer(new Interprete(), MondeDeTest.Droit);

        cas.Attendu.Ecarts(etat).ShouldBeEmpty(cas.Source);
    }
}
