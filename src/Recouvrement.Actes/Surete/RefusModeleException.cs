namespace Recouvrement.Actes.Surete;

/// <summary>Carries a refusal up to <c>ModeleWord.Lire</c>, which turns it into a result. Never leaves the library.</summary>
internal sealed class RefusModeleException(MotifRefus motif, string phrase) : Exception(phrase)
{
    public MotifRefus Motif { get; } = motif;
}
