namespace Recouvrement.Application.Repli;

/// <summary>The laws that governed before the one in force, kept as they were.</summary>
public interface ILoisAnterieures
{
    /// <summary>What folds by the law of that fingerprint; null when it was not kept, or can no longer be read.</summary>
    Replieur? Trouver(string empreinte);
}
