namespace Recouvrement.Infrastructure.Imports.Bodacc;

/// <summary>The reference to an earlier notice as its file writes it.</summary>
internal sealed record PrecedentBrut(string Publication, string NumeroParution, string Parution, string NumeroAnnonce);
