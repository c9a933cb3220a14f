namespace Recouvrement.Actes.Modeles;

/// <summary>What stands between two pairs of braces.</summary>
internal enum NatureBalise
{
    Champ = 1,
    Ouverture = 2,
    OuvertureInverse = 3,
    Fermeture = 4,
    Fragment = 5,
    SautDePage = 6,
    Commentaire = 7,
}
