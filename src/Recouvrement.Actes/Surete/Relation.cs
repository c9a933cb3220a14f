namespace Recouvrement.Actes.Surete;

/// <summary>A relationship of the package. <see cref="Nature"/> is the last word of its type: header, image, hyperlink…</summary>
internal sealed record Relation(string Id, string Type, string Cible, bool Externe)
{
    public string Nature { get; } = Type[(Type.LastIndexOf('/') + 1)..];
}
