namespace Recouvrement.Recherche.Analyse;

/// <summary>A run of letters and digits in the original text, and what joins it to the next one.</summary>
internal readonly record struct Morceau(int Debut, int Fin, NatureDeMorceau Nature, Liaison Suite)
{
    public int Longueur => Fin - Debut;
}

/// <summary>What a run is made of.</summary>
internal enum NatureDeMorceau : byte
{
    Lettres = 1,
    Chiffres = 2,
    Melange = 3,
}

/// <summary>The single character between a run and the next; <see cref="Aucune"/> when anything else stands there.</summary>
internal enum Liaison : byte
{
    Aucune = 0,
    Apostrophe,
    TraitDUnion,
    Coupure,
    Barre,
    Point,
    Virgule,
    Espace,
    Souligne,
}
