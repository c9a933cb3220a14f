using Recouvrement.Infrastructure.Yaml;

namespace Recouvrement.Infrastructure;

/// <summary>The law or the procedures could not be loaded: nothing starts on half a law.</summary>
/// <param name="erreurs">Every error, with its file and line.</param>
public sealed class LoiInutilisable(IReadOnlyList<ErreurDeFichier> erreurs)
    : Exception("Le droit ne se charge pas :" + Environment.NewLine + string.Join(Environment.NewLine, erreurs))
{
    /// <summary>Every error, with its file and line.</summary>
    public IReadOnlyList<ErreurDeFichier> Erreurs { get; } = erreurs;
}
