namespace Recouvrement.Web.Actes;

/// <summary>The pages of an act before it is produced.</summary>
/// <param name="Id">What its address says.</param>
/// <param name="Compte">Who asked for it.</param>
/// <param name="Pages">PNG images.</param>
internal sealed record ApercuDActe(Guid Id, string Compte, IReadOnlyList<byte[]> Pages);
