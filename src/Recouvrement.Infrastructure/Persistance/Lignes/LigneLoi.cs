namespace Recouvrement.Infrastructure.Persistance.Lignes;

/// <summary>A law that governed, kept whole: what was computed with it can be computed again.</summary>
internal sealed class LigneLoi
{
    /// <summary>Fingerprint of the law and of the procedures.</summary>
    public required string Empreinte { get; set; }

    public DateTime EnregistreeLe { get; set; }

    /// <summary>The YAML files, in a zip.</summary>
    public required byte[] Fichiers { get; set; }
}
