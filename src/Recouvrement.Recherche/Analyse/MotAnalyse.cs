namespace Recouvrement.Recherche.Analyse;

/// <summary>A word once analysed; the same object for every place where a text writes it so.</summary>
/// <param name="Forme">In lower case, without accents, ligatures opened.</param>
/// <param name="Racine">The stem, without accents: what brings a family together.</param>
/// <param name="RacineNue">
/// The stem of the form without accents: « LIQUIDITE » stems to « liquidit » where « liquidité » gives « liquid ». The
/// pair is what lets one find the other.
/// </param>
/// <param name="Graphie">As it is written, in lower case: what is shown to a person.</param>
public sealed record MotAnalyse(string Forme, string Racine, string RacineNue, string Graphie)
{
    /// <summary>See <see cref="MotsVides.EstUnOutil"/>.</summary>
    public bool EstUnOutil { get; } = MotsVides.EstUnOutil(Forme);

    /// <summary>A number, a date, a reference: it has no family.</summary>
    public static MotAnalyse SansRacine(string forme) => new(forme, forme, forme, forme);
}
