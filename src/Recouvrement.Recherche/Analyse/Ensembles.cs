using System.Text;

namespace Recouvrement.Recherche.Analyse;

/// <summary>Reads the runs that make one term together: dates, numbers, references, compound words, initials.</summary>
internal static class Ensembles
{
    /// <summary>Runs read together, at most.</summary>
    public const int MorceauxAuPlus = 12;

    /// <summary>Whether something read whole may begin there: a word goes on only through what joins words.</summary>
    public static bool PeutCommencer(Morceau m) => m.Nature == NatureDeMorceau.Lettres ? Lie(m.Suite) : m.Suite != Liaison.Aucune;

    public static void Chercher(string texte, List<Morceau> morceaux, int i, List<Ensemble> trouves)
    {
        if (Dates.Lire(texte, morceaux, i) is { } date)
        {
            trouves.Add(date);
            // « 12/03/2026 » is a date and nothing else; its parts are indexed anyway.
            return;
        }

        Nombres.Chercher(texte, morceaux, i, trouves);
        if (trouves.Count == 0) Compose(texte, morceaux, i, trouves);
    }

    private static void Compose(string texte, List<Morceau> morceaux, int i, List<Ensemble> trouves)
    {
        var fin = i;
        bool chiffres = false, seulementDesLettres = true, liesEnMot = true, initiales = true;
        while (true)
        {
            var m = morceaux[fin];
            chiffres |= m.Nature != NatureDeMorceau.Lettres;
            seulementDesLettres &= m.Nature == NatureDeMorceau.Lettres;
            initiales &= m.Longueur == 1;
            if (!Lie(m.Suite) || fin + 1 >= morceaux.Count || fin - i + 1 >= MorceauxAuPlus) break;
            // An elided article has no position: a compound ends before it.
            if (Elisions.EstElide(texte, morceaux[fin + 1])) break;
            liesEnMot &= m.Suite is Liaison.TraitDUnion or Liaison.Apostrophe or Liaison.Coupure;
            initiales &= m.Suite == Liaison.Point;
            fin++;
        }

        var nombre = fin - i + 1;
        if (nombre < 2) return;
        if (chiffres) trouves.Add(new Ensemble(Joindre(texte, morceaux, i, nombre), nombre, EstUnMot: false));
        else if (seulementDesLettres && liesEnMot) trouves.Add(new Ensemble(Joindre(texte, morceaux, i, nombre), nombre, EstUnMot: true));
        else if (initiales) trouves.Add(new Ensemble(Joindre(texte, morceaux, i, nombre), nombre, EstUnMot: false));
    }

    private static bool Lie(Liaison l) =>
        l is Liaison.TraitDUnion or Liaison.Apostrophe or Liaison.Coupure or Liaison.Barre or Liaison.Point or Liaison.Souligne;

    /// <summary>The runs put end to end, in lower case; accents stay for the stemmer when it is a word.</summary>
    internal static string Joindre(string texte, List<Morceau> morceaux, int i, int nombre)
    {
        if (nombre == 1) return Pliage.Terme(texte.AsSpan(morceaux[i].Debut, Math.Min(morceaux[i].Longueur, LexiqueEnCache.LongueurMaximale)));
        var b = new StringBuilder();
        var lettres = true;
        for (var k = i; k < i + nombre; k++)
        {
            lettres &= morceaux[k].Nature == NatureDeMorceau.Lettres;
            b.Append(Pliage.Terme(texte.AsSpan(morceaux[k].Debut, morceaux[k].Longueur)));
        }

        var tout = b.Length > LexiqueEnCache.LongueurMaximale ? b.ToString(0, LexiqueEnCache.LongueurMaximale) : b.ToString();
        return lettres && morceaux[i].Suite != Liaison.Point ? tout : Pliage.Desaccentuer(tout);
    }
}
