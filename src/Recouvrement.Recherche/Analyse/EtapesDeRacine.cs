namespace Recouvrement.Recherche.Analyse;

/// <summary>The steps of the stemmer, numbered as in its description. Each says whether it changed the word.</summary>
internal static class EtapesDeRacine
{
    // Longest first within one ending: the search stops at the first that fits.
    private static readonly string[] Courants = ParLongueur(
        "ance iqUe isme able iste eux ances iqUes ismes ables istes atrice ateur ation atrices ateurs ations logie logies " +
        "usion ution usions utions ence ences ement ements ité ités if ive ifs ives eaux aux oux euse euses issement issements " +
        "amment emment ment ments");

    private static readonly string[] EnI = ParLongueur(
        "îmes ît îtes i ie ies ir ira irai iraIent irais irait iras irent irez iriez irions irons iront is issaIent issais issait " +
        "issant issante issantes issants isse issent isses issez issiez issions issons it");

    private static readonly string[] Autres = ParLongueur(
        "ions é ée ées és èrent er era erai eraIent erais erait eras erez eriez erions erons eront ez iez âmes ât âtes a ai aIent " +
        "ais aise aises eais ait ant ante antes ants as asse assent asses assiez assions");

    private static readonly string[] Residuels = ParLongueur("ion ier ière Ier Ière e");

    /// <summary>Step 1.</summary>
    public static bool SuffixeCourant(MotEnCours m)
    {
        if (Chercher(m, Courants, 0) is not { } s) return false;
        var debut = m.Longueur - s.Length;
        switch (s.TrimEnd('s'))
        {
            case "ance" or "iqUe" or "isme" or "able" or "iste" or "eux":
                return m.DansR2(debut) && Coupe(m, debut);
            case "atrice" or "ateur" or "ation":
                if (!m.DansR2(debut)) return false;
                m.Couper(debut);
                CouperIc(m);
                return true;
            case "logie":
                return m.DansR2(debut) && Remplace(m, debut, "log");
            case "usion" or "ution":
                return m.DansR2(debut) && Remplace(m, debut, "u");
            case "ence":
                return m.DansR2(debut) && Remplace(m, debut, "ent");
            case "issement":
                return m.DansR1(debut) && debut > 0 && !MotEnCours.EstVoyelle(m.Texte[debut - 1]) && Coupe(m, debut);
            case "amment":
                if (m.DansRv(debut)) m.Remplacer(debut, "ant");
                return false;
            case "emment":
                if (m.DansRv(debut)) m.Remplacer(debut, "ent");
                return false;
            case "ement":
                return m.DansRv(debut) && Adverbe(m, debut);
            case "ment":
                if (debut > 0 && m.DansRv(debut - 1) && MotEnCours.EstVoyelle(m.Texte[debut - 1])) m.Couper(debut);
                return false;
            case "ité":
                return m.DansR2(debut) && Qualite(m, debut);
            case "if" or "ive":
                return m.DansR2(debut) && Adjectif(m, debut);
            case "eaux":
                return Remplace(m, debut, "eau");
            case "aux":
                return m.DansR1(debut) && Remplace(m, debut, "al");
            case "oux":
                return debut > 0 && "bhjlnp".Contains(m.Texte[debut - 1], StringComparison.Ordinal) && Remplace(m, debut, "ou");
            default: // euse
                return m.DansR2(debut) ? Coupe(m, debut) : m.DansR1(debut) && Remplace(m, debut, "eux");
        }
    }

    /// <summary>Step 2a: verb endings beginning with i, within RV together with the consonant before them.</summary>
    public static bool VerbeEnI(MotEnCours m)
    {
        if (Chercher(m, EnI, 1) is not { } s) return false;
        var debut = m.Longueur - s.Length;
        if (debut == 0 || !m.DansRv(debut - 1)) return false;
        var avant = m.Texte[debut - 1];
        return avant != 'H' && !MotEnCours.EstVoyelle(avant) && Coupe(m, debut);
    }

    /// <summary>Step 2b: the other verb endings.</summary>
    public static bool AutreVerbe(MotEnCours m)
    {
        if (Chercher(m, Autres, 1) is not { } s) return false;
        var debut = m.Longueur - s.Length;
        if (string.Equals(s, "ions", StringComparison.Ordinal)) return m.DansR2(debut) && Coupe(m, debut);
        if (s is "ais" or "aise" or "aises") return !EstUnNomEnAis(m, debut) && Coupe(m, debut);
        if (s[0] is 'â' or 'a' && debut > 0 && m.Texte[debut - 1] == 'e' && m.DansRv(debut - 1)) debut--;
        return Coupe(m, debut);
    }

    /// <summary>Step 3.</summary>
    public static void FinaleDeRadical(MotEnCours m)
    {
        if (m.Finit("Y")) m.Changer(m.Longueur - 1, 'i');
        else if (m.Finit("ç")) m.Changer(m.Longueur - 1, 'c');
    }

    /// <summary>Step 4.</summary>
    public static void SuffixeResiduel(MotEnCours m)
    {
        if (m.Finit("s") && m.Longueur > 1)
        {
            var garde = "aiouès".Contains(m.Texte[m.Longueur - 2], StringComparison.Ordinal) && !m.Finit("His");
            if (!garde) m.Couper(m.Longueur - 1);
        }

        if (Chercher(m, Residuels, 1) is not { } s) return;
        var debut = m.Longueur - s.Length;
        switch (s)
        {
            case "ion":
                if (debut > 0 && m.DansR2(debut) && m.DansRv(debut - 1) && m.Texte[debut - 1] is 's' or 't') m.Couper(debut);
                break;
            case "e":
                m.Couper(debut);
                break;
            default:
                m.Remplacer(debut, "i");
                break;
        }
    }

    /// <summary>Step 5.</summary>
    public static void Dedoubler(MotEnCours m)
    {
        if (m.Finit("enn") || m.Finit("onn") || m.Finit("ett") || m.Finit("ell") || m.Finit("eill")) m.Couper(m.Longueur - 1);
    }

    /// <summary>Step 6.</summary>
    public static void Desaccentuer(MotEnCours m)
    {
        var i = m.Longueur - 1;
        while (i >= 0 && !MotEnCours.EstVoyelle(m.Texte[i])) i--;
        if (i >= 0 && i < m.Longueur - 1 && m.Texte[i] is 'é' or 'è') m.Changer(i, 'e');
    }

    // palais, calais, malaise; mauvaise; déplais: the ending belongs to the word.
    private static bool EstUnNomEnAis(MotEnCours m, int debut)
    {
        var avant = m.Texte[..debut];
        return (debut == 3 && avant.EndsWith("al", StringComparison.Ordinal)) || avant.EndsWith("auv", StringComparison.Ordinal)
            || avant.EndsWith("épl", StringComparison.Ordinal);
    }

    private static bool Adverbe(MotEnCours m, int debut)
    {
        m.Couper(debut);
        if (m.Finit("iv"))
        {
            if (CoupeSiR2(m, 2) && m.Finit("at")) CoupeSiR2(m, 2);
        }
        else if (m.Finit("eus"))
        {
            if (!CoupeSiR2(m, 3) && m.DansR1(m.Longueur - 3)) m.Remplacer(m.Longueur - 3, "eux");
        }
        else if (m.Finit("abl") || m.Finit("iqU"))
        {
            CoupeSiR2(m, 3);
        }
        else if ((m.Finit("ièr") || m.Finit("Ièr")) && m.DansRv(m.Longueur - 3))
        {
            m.Remplacer(m.Longueur - 3, "i");
        }

        return true;
    }

    private static bool Qualite(MotEnCours m, int debut)
    {
        m.Couper(debut);
        if (m.Finit("abil"))
        {
            if (!CoupeSiR2(m, 4)) m.Remplacer(m.Longueur - 4, "abl");
        }
        else if (!CouperIc(m) && m.Finit("iv"))
        {
            CoupeSiR2(m, 2);
        }

        return true;
    }

    private static bool Adjectif(MotEnCours m, int debut)
    {
        m.Couper(debut);
        if (m.Finit("at") && CoupeSiR2(m, 2)) CouperIc(m);
        return true;
    }

    private static bool CouperIc(MotEnCours m)
    {
        if (!m.Finit("ic")) return false;
        if (!CoupeSiR2(m, 2)) m.Remplacer(m.Longueur - 2, "iqU");
        return true;
    }

    private static bool CoupeSiR2(MotEnCours m, int lettres) => m.DansR2(m.Longueur - lettres) && Coupe(m, m.Longueur - lettres);

    private static bool Coupe(MotEnCours m, int debut)
    {
        m.Couper(debut);
        return true;
    }

    private static bool Remplace(MotEnCours m, int debut, string par)
    {
        m.Remplacer(debut, par);
        return true;
    }

    // dansRv = 1: an ending that does not fit inside RV is not seen at all, and a shorter one may be.
    private static string? Chercher(MotEnCours m, string[] suffixes, int dansRv)
    {
        foreach (var s in suffixes)
            if (m.Finit(s) && (dansRv == 0 || m.DansRv(m.Longueur - s.Length))) return s;
        return null;
    }

    private static string[] ParLongueur(string liste) => [.. liste.Split(' ').OrderByDescending(s => s.Length)];
}
