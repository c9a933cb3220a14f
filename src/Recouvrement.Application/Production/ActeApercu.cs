namespace Recouvrement.Application.Production;

/// <summary>An act as it would be, without anything written.</summary>
/// <param name="Octets">The Word document, where what is missing is marked; null when the act is refused.</param>
/// <param name="NomFichier">Name that the document would take.</param>
/// <param name="Manques">What is missing, in words and in order of the act.</param>
/// <param name="Refus">Why it is refused, one French sentence; null otherwise.</param>
/// <param name="Version">Version of the template that would produce it; empty when refused.</param>
public sealed record ActeApercu(byte[]? Octets, string NomFichier, IReadOnlyList<string> Manques, string? Refus, string Version);
