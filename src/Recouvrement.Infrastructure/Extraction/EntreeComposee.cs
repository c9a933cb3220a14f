namespace Recouvrement.Infrastructure.Extraction;

/// <summary>An entry of a compound file: a storage (a folder) or a stream (a file).</summary>
internal sealed record EntreeComposee(string Nom, byte Genre, uint Gauche, uint Droite, uint Enfant, uint Depart, uint Taille)
{
    public bool Existe => Genre is 1 or 2 or 5;

    public bool EstUnStockage => Genre is 1 or 5;
}
