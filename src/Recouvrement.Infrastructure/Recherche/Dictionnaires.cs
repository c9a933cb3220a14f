namespace Recouvrement.Infrastructure.Recherche;

/// <summary>The values of each attribute and their codes; code 0 is « no value ». Written by the writer, read by every search.</summary>
internal sealed class Dictionnaires
{
    private readonly Lock _verrou = new();
    private readonly Dictionary<string, int>[] _codes;
    private readonly List<string>[] _valeurs;

    public Dictionnaires()
    {
        _codes = [.. Enumerable.Range(0, AttributsIndexes.Nombre).Select(_ => new Dictionary<string, int>(StringComparer.Ordinal) { [string.Empty] = 0 })];
        _valeurs = [.. Enumerable.Range(0, AttributsIndexes.Nombre).Select(_ => new List<string> { string.Empty })];
    }

    /// <summary>Puts back a value read from the file.</summary>
    public void Poser(int attribut, int code, string valeur)
    {
        lock (_verrou)
        {
            while (_valeurs[attribut].Count <= code) _valeurs[attribut].Add(string.Empty);
            _valeurs[attribut][code] = valeur;
            _codes[attribut][valeur] = code;
        }
    }

    /// <summary>The code of a value; a new one is given when it is unknown, and said.</summary>
    public int Coder(int attribut, string valeur, out bool nouveau)
    {
        lock (_verrou)
        {
            nouveau = !_codes[attribut].TryGetValue(valeur, out var code);
            if (!nouveau) return code;
            code = _valeurs[attribut].Count;
            _valeurs[attribut].Add(valeur);
            _codes[attribut][valeur] = code;
            return code;
        }
    }

    /// <summary>Forgets the codes given after that one.</summary>
    public void OublierApres(int attribut, int dernierCode)
    {
        lock (_verrou)
        {
            var valeurs = _valeurs[attribut];
            for (var code = valeurs.Count - 1; code > dernierCode; code--)
            {
                _codes[attribut].Remove(valeurs[code]);
                valeurs.RemoveAt(code);
            }
        }
    }

    public int? Chercher(int attribut, string valeur)
    {
        lock (_verrou) return _codes[attribut].TryGetValue(valeur, out var code) ? code : null;
    }

    /// <summary>A copy of the values, by code.</summary>
    public string[] Valeurs(int attribut)
    {
        lock (_verrou) return [.. _valeurs[attribut]];
    }

    public string Valeur(int attribut, int code)
    {
        lock (_verrou) return _valeurs[attribut][code];
    }
}
