namespace Recouvrement.Application.Imports.Bodacc;

/// <summary>The fact that a notice brings into the dossiers of its debtor.</summary>
/// <param name="Procedure">Id of the procedure it opens or goes on with; null when it goes on with whichever is open.</param>
/// <param name="Fait">Type of the fact.</param>
public sealed record SuiteAvis(string? Procedure, string Fait);
