using Recouvrement.Recherche.Analyse;
using Recouvrement.Recherche.Requetes;

namespace Recouvrement.Infrastructure.Recherche;

/// <summary>
/// In memory: the terms of each stem, and in how many documents each stands. A word finds the terms of its stem, and those that
/// share the stem of its form without accents (« LIQUIDITE » and « liquidité »). The counts only grow between two rebuilds: they
/// weigh words, and weighing needs no more.
/// </summary>
internal sealed class Lexique
{
    // Nobody writes a word in so many ways: beyond, it is noise that would make a query endless.
    private const int FormesAuPlus = 48;
    private readonly Lock _verrou = new();
    private readonly Dictionary<string, Famille> _parRacine = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> _racinesParNue = new(StringComparer.Ordinal);

    public void Ajouter(string forme, string racine, int documents)
    {
        // A number is its own stem whatever it ends with.
        var nue = char.IsAsciiDigit(forme[0]) ? forme : Racinisateur.Raciner(forme);
        var terme = TermeEcrit.De(forme, racine, nue);
        lock (_verrou)
        {
            if (!_parRacine.TryGetValue(racine, out var famille)) _parRacine[racine] = famille = new Famille();
            famille.Ajouter(terme, documents);
            if (string.Equals(nue, racine, StringComparison.Ordinal)) return;
            var connues = _racinesParNue.GetValueOrDefault(nue, []);
            if (!connues.Contains(racine, StringComparer.Ordinal)) _racinesParNue[nue] = [.. connues, racine];
        }
    }

    /// <summary>In how many documents a stem stands, at most; null when it was never met (or is a long number, not counted).</summary>
    public int? Documents(string racine)
    {
        lock (_verrou) return _parRacine.TryGetValue(racine, out var famille) ? famille.Documents : null;
    }

    /// <summary>The terms that a word finds, those of its very form first, and in how many documents they stand, at most.</summary>
    public MotDIndex Trouver(MotDeRequete mot)
    {
        var exacts = new List<string> { TermeEcrit.De(mot.Forme, mot.Racine, mot.RacineNue) };
        var autres = new List<string>();
        long documents = 0;
        lock (_verrou)
        {
            foreach (var (terme, n) in Famille(mot))
            {
                documents += n;
                if (!TermeEcrit.EstDeForme(terme, mot.Forme)) autres.Add(terme);
                else if (!exacts.Contains(terme, StringComparer.Ordinal)) exacts.Add(terme);
            }
        }

        return new MotDIndex([.. exacts], [.. autres], documents);
    }

    private IEnumerable<(string Terme, int Documents)> Famille(MotDeRequete mot)
    {
        var termes = _parRacine.TryGetValue(mot.Racine, out var famille) ? famille.Lire() : [];
        if (!string.Equals(mot.Racine, mot.RacineNue, StringComparison.Ordinal) && _parRacine.TryGetValue(mot.RacineNue, out var nue))
        {
            // The same bare stem, not the same stem: those written without accents.
            termes = termes.Concat(nue.Lire().Where(t => !t.Terme.Contains('~', StringComparison.Ordinal)));
        }

        foreach (var racine in _racinesParNue.GetValueOrDefault(mot.RacineNue, []))
        {
            if (string.Equals(racine, mot.Racine, StringComparison.Ordinal)) continue;
            termes = termes.Concat(_parRacine[racine].Lire().Where(t => ABienPourNue(t.Terme, racine, mot.RacineNue)));
        }

        return termes.OrderByDescending(t => t.Documents).ThenBy(t => t.Terme, StringComparer.Ordinal).Take(FormesAuPlus);
    }

    private static bool ABienPourNue(string terme, string racine, string nue) =>
        terme.EndsWith("~" + racine, StringComparison.Ordinal)
        && string.Equals(Racinisateur.Raciner(terme[..^(racine.Length + 1)]), nue, StringComparison.Ordinal);
}

/// <summary>The terms that answer a word: of its very form, then of its other forms.</summary>
/// <param name="Exacts">At least one, even when no document has it.</param>
/// <param name="Autres">The other forms, most frequent first.</param>
/// <param name="Documents">In how many documents they stand, at most; 0 when the word was never met.</param>
internal sealed record MotDIndex(string[] Exacts, string[] Autres, long Documents)
{
    /// <summary>All of them, and whether each is of the very form.</summary>
    public IEnumerable<(string Terme, bool EstExact)> Termes => Exacts.Select(t => (t, true)).Concat(Autres.Select(t => (t, false)));
}
