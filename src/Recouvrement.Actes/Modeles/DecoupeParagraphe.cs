using Recouvrement.Actes.Surete;
using Recouvrement.Actes.Xml;

namespace Recouvrement.Actes.Modeles;

/// <summary>
/// Finds the tags of one paragraph whatever Word did to its runs, and lifts each of them out as a <see cref="Marque"/>.
/// </summary>
internal sealed class DecoupeParagraphe
{
    private const int LongueurMaximale = 500;

    /// <summary>Each cut copies the text before it: a paragraph beyond this would take minutes, and no author wrote it.</summary>
    private const int TexteMaximal = 200_000;
    private const int BalisesMaximales = 1_000;
    private const int ConstatsMaximaux = 50;

    private readonly List<Constat> _constats;
    private readonly Func<string, PositionModele> _position;

    private DecoupeParagraphe(List<Constat> constats, Func<string, PositionModele> position)
    {
        _constats = constats;
        _position = position;
    }

    public static void Decouper(Element paragraphe, Func<string, PositionModele> position, List<Constat> constats)
    {
        var texte = new TexteDeParagraphe(paragraphe);
        if (texte.Texte.Contains("{{", StringComparison.Ordinal) || texte.Texte.Contains("}}", StringComparison.Ordinal))
        {
            new DecoupeParagraphe(constats, position).Isoler(texte);
        }
    }

    private void Isoler(TexteDeParagraphe paragraphe)
    {
        var texte = paragraphe.Texte;
        if (texte.Length > TexteMaximal)
        {
            throw new RefusModeleException(MotifRefus.TropGros, Phrases.TropDeBalises);
        }

        var fautes = _constats.Count;
        var trouvees = new List<(int Debut, int Fin, Balise Balise)>();
        var i = 0;
        while (_constats.Count - fautes < ConstatsMaximaux)
        {
            var debut = texte.IndexOf("{{", i, StringComparison.Ordinal);
            var orpheline = texte.IndexOf("}}", i, StringComparison.Ordinal);
            if (orpheline >= 0 && (debut < 0 || orpheline < debut))
            {
                Signaler(CodeConstat.BaliseSansOuverture, "Des accolades « }} » n’ont pas de « {{ » avant elles : complétez la balise ou effacez-les.", texte);
                i = orpheline + 2;
                continue;
            }

            if (debut < 0)
            {
                break;
            }

            i = debut + 2;
            if (LireBalise(texte, debut, orpheline) is { } balise)
            {
                trouvees.Add((debut, orpheline + 2, balise));
                i = orpheline + 2;
            }
            else if (orpheline >= 0 && texte.IndexOf("{{", i, orpheline - i, StringComparison.Ordinal) < 0)
            {
                i = orpheline + 2;
            }
        }

        if (trouvees.Count > BalisesMaximales)
        {
            throw new RefusModeleException(MotifRefus.TropGros, Phrases.TropDeBalises);
        }

        // From the last to the first, so that what was measured before a cut stays true.
        trouvees.Reverse();
        foreach (var (debut, fin, balise) in trouvees)
        {
            ExtractionMarque.Extraire(paragraphe, debut, fin, balise, _position(texte));
        }
    }

    private Balise? LireBalise(string texte, int debut, int fin)
    {
        if (fin < 0 || fin - debut > LongueurMaximale)
        {
            Signaler(CodeConstat.BaliseNonFermee, $"La balise « {Debut(texte, debut)} » n’est pas fermée : ajoutez « }}}} » dans le même paragraphe.", texte);
            return null;
        }

        var source = texte[(debut + 2)..fin];
        if (source.Contains("{{", StringComparison.Ordinal))
        {
            Signaler(CodeConstat.BaliseImbriquee, $"La balise « {Debut(texte, debut)} » en contient une autre : fermez la première avant d’ouvrir la seconde.", texte);
            return null;
        }

        if (source.Contains(TexteDeParagraphe.Objet, StringComparison.Ordinal))
        {
            Signaler(CodeConstat.BaliseInvalide, $"La balise « {Debut(texte, debut)} » est coupée par un objet (image, note ou champ Word) : retapez-la d’un trait.", texte);
            return null;
        }

        var (balise, erreur) = AnalyseBalise.Lire(source);
        if (balise is null)
        {
            Signaler(CodeConstat.BaliseInvalide, $"La balise « {{{{{source}}}}} » est illisible : {erreur}.", texte);
        }

        return balise;
    }

    private void Signaler(CodeConstat code, string message, string texte) =>
        _constats.Add(new Constat(code, GraviteConstat.Erreur, message, _position(texte)));

    private static string Debut(string texte, int debut)
    {
        var morceau = texte.AsSpan(debut, Math.Min(40, texte.Length - debut)).ToString().Replace(TexteDeParagraphe.Objet, '▢');
        return texte.Length - debut > 40 ? morceau + "…" : morceau;
    }
}
