namespace Recouvrement.Infrastructure.Imports.Banque;

/// <summary>A small part of a CAMT file held as a tree: a balance, an account, one operation. Names are without namespace.</summary>
internal sealed class NoeudCamt(string nom, int ligne)
{
    private List<NoeudCamt>? enfants;

    public string Nom { get; } = nom;

    public int Ligne { get; } = ligne;

    public string Texte { get; set; } = string.Empty;

    /// <summary>Attribute <c>Ccy</c>; null when it has none.</summary>
    public string? Devise { get; init; }

    public IReadOnlyList<NoeudCamt> Enfants => enfants ?? (IReadOnlyList<NoeudCamt>)[];

    public void Ajouter(NoeudCamt enfant) => (enfants ??= []).Add(enfant);

    /// <summary>The first node at the end of that path (« RmtInf/Ustrd »); null when there is none.</summary>
    public NoeudCamt? Aller(params ReadOnlySpan<string> chemin)
    {
        var ici = this;
        foreach (var pas in chemin)
        {
            ici = ici.enfants?.Find(e => string.Equals(e.Nom, pas, StringComparison.Ordinal));
            if (ici is null)
            {
                return null;
            }
        }

        return ici;
    }

    /// <summary>The children of that name.</summary>
    public IEnumerable<NoeudCamt> Tous(string nom) => Enfants.Where(e => string.Equals(e.Nom, nom, StringComparison.Ordinal));

    /// <summary>The text at the end of that path, trimmed; null when absent or blank.</summary>
    public string? Lire(params ReadOnlySpan<string> chemin) =>
        Aller(chemin)?.Texte.Trim() is { Length: > 0 } texte ? texte : null;
}
