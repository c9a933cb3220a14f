namespace Recouvrement.Web.Composants.Schema;

/// <summary>A box of the diagram, or a bend of a long arrow.</summary>
public sealed class NoeudDispose(string? etape, int couche)
{
    public const double LargeurBoite = 172;
    public const double LargeurCoude = 14;

    /// <summary>Id of the stage; null for a bend.</summary>
    public string? Etape { get; } = etape;

    /// <summary>Rank of the layer, from the top.</summary>
    public int Couche { get; } = couche;

    /// <summary>Neighbours in the layer above.</summary>
    public List<NoeudDispose> Amont { get; } = [];

    /// <summary>Neighbours in the layer below.</summary>
    public List<NoeudDispose> Aval { get; } = [];

    /// <summary>Centre.</summary>
    public double X { get; set; }

    /// <summary>Width kept free for it.</summary>
    public double Largeur => Etape is null ? LargeurCoude : LargeurBoite;
}
