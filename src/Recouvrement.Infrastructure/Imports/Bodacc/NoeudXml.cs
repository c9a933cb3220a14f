namespace Recouvrement.Infrastructure.Imports.Bodacc;

/// <summary>An element of one notice, held only while that notice is read.</summary>
internal sealed class NoeudXml(string nom)
{
    private readonly List<NoeudXml> enfants = [];

    public string Nom => nom;

    public string Texte { get; set; } = string.Empty;

    public IReadOnlyList<NoeudXml> Enfants => enfants;

    public NoeudXml Ajouter(string nomDeLEnfant)
    {
        var enfant = new NoeudXml(nomDeLEnfant);
        enfants.Add(enfant);
        return enfant;
    }

    /// <summary>The first element of that name; null when there is none.</summary>
    public NoeudXml? Trouver(string cherche) => enfants.Find(e => string.Equals(e.Nom, cherche, StringComparison.Ordinal));

    /// <summary>The elements of these names, in the order of the file.</summary>
    public List<NoeudXml> Tous(params IReadOnlyList<string> cherches) => enfants.FindAll(e => cherches.Contains(e.Nom, StringComparer.Ordinal));

    /// <summary>The text of the first element of one of these names; empty when there is none.</summary>
    public string Lire(params IReadOnlyList<string> cherches) => cherches.Select(Trouver).FirstOrDefault(e => e is not null)?.Texte ?? string.Empty;
}
