using System.Diagnostics.CodeAnalysis;
using Recouvrement.Actes.Surete;

namespace Recouvrement.Actes.Modeles;

/// <summary>A template, or why the file was refused. A faulty template is read: its lint says what to correct.</summary>
public sealed class LectureModele
{
    internal LectureModele(ModeleWord modele) => Modele = modele;

    internal LectureModele(MotifRefus motif, string refus) => (Motif, Refus) = (motif, refus);

    /// <summary>True when the file was read.</summary>
    [MemberNotNullWhen(true, nameof(Modele))]
    [MemberNotNullWhen(false, nameof(Refus), nameof(Motif))]
    public bool EstLu => Modele is not null;

    /// <summary>The template; null when refused.</summary>
    public ModeleWord? Modele { get; }

    /// <summary>One French sentence; null when read.</summary>
    public string? Refus { get; }

    /// <summary>The kind of refusal; null when read.</summary>
    public MotifRefus? Motif { get; }
}
