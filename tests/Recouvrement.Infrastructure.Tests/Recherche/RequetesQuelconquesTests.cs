using System.Globalization;
using System.Text;
using Recouvrement.Recherche.Index;
using Recouvrement.Recherche.Requetes;
using Xunit.Abstractions;
using static Recouvrement.Infrastructure.Tests.Recherche.IndexDEssai;

namespace Recouvrement.Infrastructure.Tests.Recherche;

/// <summary>
/// Whatever is typed is understood somehow and answered by the index: 20,000 queries made at random, RECOUVREMENT_ESSAI_FUZZ=5 for 100,000.
/// </summary>
public sealed class RequetesQuelconquesTests(ITestOutputHelper sortie) : IDisposable
{
    private const int Requetes = 20_000;

    private static readonly string[] Morceaux =
    [
        "\"", "«", "»", "“", "”", "-", "--", "*", ":", "OR", "OU", "AND", "(", ")", "'", "’", "~", "+", "\0", "\uD800", "\uDC00", "\uFFFF", "\u0301", "\u00AD", "🜂",
        "type:", "dossier:", "partie:", "titre:", "date:", "langue:", "2026-03..2026-06", "31/02/2026", "9999-99", "saisie", "créances", "mise en demeure", "a*",
        "RG 25/01234", "1 234,56", "552 032 534", "S.A.R.L.", "l’", "jusqu’", "=d1", "NEAR(", "{titre}", "SELECT", "%", "_", "\n", "\t", "œ", "İ", "ﬁ", "n° 12", "0",
    ];

    private readonly IndexDEssai _i = new();

    public void Dispose() => _i.Dispose();

    [Fact]
    public void Chercher_NImporteQuoi_RepondToujours()
    {
        _i.Indexer(Enumerable.Range(1, 40).Select(n => Document(n, "saisie attribution mise en demeure créance RG 25/01234 1 234,56 €", f => f.Titre = "S.A.R.L. Durand")));
        var nombre = Requetes * (int.TryParse(Environment.GetEnvironmentVariable("RECOUVREMENT_ESSAI_FUZZ"), NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 1);
        var hasard = new Random(66);
        for (var essai = 0; essai < nombre; essai++)
        {
            var texte = UneRequete(hasard);
            var requete = Should.NotThrow(() => AnalyseurDeRequete.Analyser(texte), texte);
            var resultat = Should.NotThrow(() => _i.Index.Chercher(requete, DroitsDeRecherche.Tous, new OptionsDeRecherche { DossierId = hasard.Next(4) == 0 ? 1 : null, Nombre = 3 }), texte);
            resultat.EstComplet.ShouldBeTrue(texte);
            resultat.Total.ShouldBeInRange(0, 40, texte);
        }

        sortie.WriteLine(FormattableString.Invariant($"{nombre} requêtes"));
    }

    private static string UneRequete(Random hasard)
    {
        var b = new StringBuilder();
        for (var n = hasard.Next(1, 9); n > 0; n--)
        {
            if (hasard.Next(5) == 0) b.Append((char)hasard.Next(char.MaxValue + 1));
            else b.Append(Morceaux[hasard.Next(Morceaux.Length)]);
            if (hasard.Next(3) > 0) b.Append(' ');
        }

        return b.ToString();
    }
}
