namespace Recouvrement.Actes.Rendu;

/// <summary>Stops a rendering whose nested loops exceed the limit; becomes a refusal, never leaves the library.</summary>
internal sealed class ActeTropGrosException : Exception;
