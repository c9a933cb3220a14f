namespace Recouvrement.Infrastructure.Recherche;

/// <summary>The terms of one stem and how many documents each has; nearly always one or two.</summary>
internal sealed class Famille
{
    private string[] _termes = [];
    private int[] _documents = [];

    public int Documents { get; private set; }

    public void Ajouter(string terme, int documents)
    {
        Documents += documents;
        var rang = Array.IndexOf(_termes, terme);
        if (rang >= 0)
        {
            _documents[rang] += documents;
            return;
        }

        _termes = [.. _termes, terme];
        _documents = [.. _documents, documents];
    }

    public IEnumerable<(string Terme, int Documents)> Lire() => _termes.Zip(_documents);
}
