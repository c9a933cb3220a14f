using Recouvrement.Recherche.Analyse;

namespace Recouvrement.Infrastructure.Recherche;

/// <summary>
/// In memory: in how many documents each stem stands, and which stems answer for one another when accents are forgotten
/// (« liquidité » → liquid, « LIQUIDITE » → liquidit). The counts only grow between two rebuilds: they weigh words, and
/// weighing needs no more.
/// </summary>
internal sealed class Lexique
{
    private readonly Lock _verrou = new();
    private readonly Dictionary<string, int> _documents = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> _voisines = new(StringComparer.Ordinal);

    public void Ajouter(string forme, string racine, int documents)
    {
        var nue = Racinisateur.Raciner(forme);
        lock (_verrou)
        {
            _documents[racine] = _documents.GetValueOrDefault(racine) + documents;
            if (string.Equals(nue, racine, StringComparison.Ordinal)) return;
            var connues = _voisines.GetValueOrDefault(nue, []);
            if (!connues.Contains(racine, StringComparer.Ordinal)) _voisines[nue] = [.. connues, racine];
        }
    }

    /// <summary>In how many documents a stem stands, at most; null when it was never met (or is a long number, not counted).</summary>
    public int? Documents(string racine)
    {
        lock (_verrou) return _documents.TryGetValue(racine, out var n) ? n : null;
    }

    /// <summary>The stems that a word may be found under, its own first.</summary>
    public List<string> Racines(string racine, string nue)
    {
        var toutes = new List<string> { racine };
        lock (_verrou)
        {
            if (!string.Equals(nue, racine, StringComparison.Ordinal) && _documents.ContainsKey(nue)) toutes.Add(nue);
            foreach (var voisine in _voisines.GetValueOrDefault(nue, []))
                if (!toutes.Contains(voisine, StringComparer.Ordinal)) toutes.Add(voisine);
            if (toutes.Count > 1 && !_documents.ContainsKey(racine)) toutes.RemoveAt(0);
        }

        return toutes;
    }
}
