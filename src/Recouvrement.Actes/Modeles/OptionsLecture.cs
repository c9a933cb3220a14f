using Recouvrement.Actes.Surete;

namespace Recouvrement.Actes.Modeles;

/// <summary>How a template is read.</summary>
public sealed record OptionsLecture
{
    /// <summary>What it may weigh. <value>The usual limits.</value></summary>
    public LimitesModele Limites { get; init; } = LimitesModele.Usuelles;

    /// <summary>
    /// Gives the .docx of a fragment called by <c>{{&gt; nom}}</c>, or null when there is none of that name. Fragments are
    /// read once, with the template; a template is to be read again when one of them changes.
    /// </summary>
    public Func<string, byte[]?>? Fragments { get; init; }
}
