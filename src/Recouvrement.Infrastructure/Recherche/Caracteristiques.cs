using Recouvrement.Recherche.Analyse;

namespace Recouvrement.Infrastructure.Recherche;

/// <summary>
/// The words that set a text apart: those it repeats and few others have. A word that stands nowhere else finds nothing; a word that
/// stands everywhere finds all.
/// </summary>
internal static class Caracteristiques
{
    private const int TexteLu = 20_000;
    private const int LongueurMinimale = 4;
    private const int RepetitionsComptees = 5;
    private const double PartMaximale = 0.2;

    public static IReadOnlyList<string> De(MemoireDIndex memoire, string texte, int nombre)
    {
        var documents = Math.Max(1, memoire.Documents);
        var mots = new Dictionary<string, (string Forme, int Fois)>(StringComparer.Ordinal);
        foreach (var jeton in new Analyseur().Analyser(texte[..Math.Min(TexteLu, texte.Length)]))
        {
            if (jeton.Genre == GenreDeJeton.Mot && jeton.Forme.Length >= LongueurMinimale && !MotsVides.Contient(jeton.Forme))
            {
                var connu = mots.GetValueOrDefault(jeton.Racine, (jeton.Forme, 0));
                mots[jeton.Racine] = (connu.Item1, connu.Item2 + 1);
            }
        }

        return
        [
            .. mots
                .Select(m => (m.Value.Forme, m.Value.Fois, Documents: memoire.Lexique.Documents(m.Key) ?? 0))
                .Where(m => m.Documents > 1 && (m.Documents <= documents * PartMaximale || documents < 50))
                .OrderByDescending(m => Math.Min(m.Fois, RepetitionsComptees) * Math.Log(1 + (documents / (double)m.Documents)))
                .ThenBy(m => m.Forme, StringComparer.Ordinal)
                .Take(nombre)
                .Select(m => m.Forme),
        ];
    }
}
