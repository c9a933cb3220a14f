namespace Recouvrement.Application.Imports.Bodacc.Rapprochement;

/// <summary>A collective procedure of one debtor: opened by hand, or by a notice, in the journal or about to be.</summary>
/// <param name="Nom">Its name in the dossier.</param>
/// <param name="Definition">Id of its definition.</param>
/// <param name="OuverteLe">Date of its judgment; failing it, of its opening in the dossier.</param>
/// <param name="ParAvis">True when a notice opened it.</param>
internal sealed record InstanceConnue(string Nom, string Definition, DateOnly OuverteLe, bool ParAvis);
