namespace Recouvrement.Infrastructure.Tests.Procedures;

/// <summary>The effects between procedures, case by case: each cites the row of the sheet and the article that it applies.</summary>
public sealed class CasDEffetsTests
{
    private static readonly Lazy<IReadOnlyDictionary<string, CasDEffets>> Tous = new(CasDEffets.LireTous);

    public static TheoryData<string> Noms() => new(Tous.Value.Keys);

    [Theory]
    [MemberData(nameof(Noms))]
    public void Cas_PlusieursProcedures_DonnentCeQueDitLArticle(string nom)
    {
        var cas = Tous.Value[nom];

        var etats = cas.Rejouer();

        var ecarts = cas.Attendus.SelectMany(a => a.Ecarts(etats[Rang(cas, a)])).ToList();
        ecarts.ShouldBeEmpty($"{cas.Source} — étapes {string.Join(", ", etats.Select(e => e.Procedure + " : " + e.Etape))}");
    }

    // Nothing is written in the machine that bears an effect: without the procedures that took something, it is what it always was.
    [Theory]
    [MemberData(nameof(Noms))]
    public void Cas_SansLesAutresProcedures_RienNEstPris(string nom)
    {
        var cas = Tous.Value[nom];

        foreach (var machine in cas.Machines)
        {
            machine.Rejouer(cas.Au).Etat.EffetsSubis.ShouldBeEmpty();
        }
    }

    private static int Rang(CasDEffets cas, AttenduDEffets attendu)
    {
        for (var i = 0; i < cas.Machines.Count; i++)
        {
            if (string.Equals(cas.Machines[i].Definition.Id, attendu.Procedure, StringComparison.Ordinal)
                && string.Equals(cas.Machines[i].Personne, attendu.Personne, StringComparison.Ordinal))
            {
                return i;
            }
        }

        throw new InvalidOperationException($"{cas.Nom} : {attendu.Procedure} de {attendu.Personne} n’est pas dans le cas.");
    }
}
