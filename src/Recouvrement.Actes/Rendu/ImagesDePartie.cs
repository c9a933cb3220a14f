using System.Globalization;
using Recouvrement.Actes.Valeurs;

namespace Recouvrement.Actes.Rendu;

/// <summary>The pictures that the data brings into one part: each needs a relationship and, once per act, a file.</summary>
internal sealed class ImagesDePartie(ImagesDeLActe acte)
{
    private readonly List<(string Id, string Fichier)> _relations = [];

    public IReadOnlyList<(string Id, string Fichier)> Relations => _relations;

    /// <summary>The identifier of the relationship that leads to the picture.</summary>
    public string Relation(ImageActe image)
    {
        var fichier = acte.Fichier(image);
        var connue = _relations.Find(r => string.Equals(r.Fichier, fichier, StringComparison.Ordinal));
        if (connue.Id is not null)
        {
            return connue.Id;
        }

        var id = string.Create(CultureInfo.InvariantCulture, $"rIdActe{_relations.Count + 1}");
        _relations.Add((id, fichier));
        return id;
    }
}
