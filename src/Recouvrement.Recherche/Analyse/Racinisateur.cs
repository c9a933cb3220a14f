namespace Recouvrement.Recherche.Analyse;

/// <summary>
/// The French stemmer of the Snowball project, written anew from its published description: « créanciers » and
/// « créancier » get the same stem. Takes one lower-case, composed (NFC) word; keeps its accents.
/// </summary>
public static class Racinisateur
{
    // Beyond this no French word is left to shorten, and a 10 MB "word" must cost nothing.
    private const int LongueurMaximale = 64;

    /// <summary>Gives the stem of a lower-case word; a word longer than 64 characters comes back unchanged.</summary>
    public static string Raciner(string mot)
    {
        ArgumentNullException.ThrowIfNull(mot);
        if (mot.Length is < 2 or > LongueurMaximale) return mot;
        var m = new MotEnCours(mot);
        m.RetirerElision();
        m.MarquerConsonnes();
        m.ChercherRegions();
        if (EtapesDeRacine.SuffixeCourant(m) || EtapesDeRacine.VerbeEnI(m) || EtapesDeRacine.AutreVerbe(m))
            EtapesDeRacine.FinaleDeRadical(m);
        else
            EtapesDeRacine.SuffixeResiduel(m);
        EtapesDeRacine.Dedoubler(m);
        EtapesDeRacine.Desaccentuer(m);
        return m.Rendre();
    }
}
