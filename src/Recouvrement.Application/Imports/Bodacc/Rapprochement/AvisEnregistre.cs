namespace Recouvrement.Application.Imports.Bodacc.Rapprochement;

/// <summary>A notice of the register.</summary>
/// <param name="Id">Identity in the register.</param>
/// <param name="Avis">The notice.</param>
public sealed record AvisEnregistre(Guid Id, AvisBodacc Avis);
