using System.Diagnostics.CodeAnalysis;

namespace Recouvrement.Actes.Valeurs;

/// <summary>Every datum the application can give to a template: what the lint checks names and filters against.</summary>
public sealed class SchemaActe
{
    private readonly Dictionary<string, ChampSchema> _champs = new(StringComparer.Ordinal);

    /// <summary>
    /// A schema of these fields. The objects on the way (<c>debiteur</c> of <c>debiteur.nom</c>) are added when they are
    /// not listed. A path listed twice is a mistake of the caller and throws.
    /// </summary>
    public SchemaActe(IEnumerable<ChampSchema> champs)
    {
        ArgumentNullException.ThrowIfNull(champs);
        foreach (var champ in champs)
        {
            _champs.Add(champ.Chemin, champ);
        }

        foreach (var chemin in _champs.Keys.ToArray())
        {
            for (var i = chemin.IndexOf('.', StringComparison.Ordinal); i > 0; i = chemin.IndexOf('.', i + 1))
            {
                _champs.TryAdd(chemin[..i], new ChampSchema(chemin[..i], TypeValeur.Objet, chemin[..i]));
            }
        }
    }

    /// <summary>The known fields, by path.</summary>
    public IEnumerable<ChampSchema> Champs => _champs.Values.OrderBy(c => c.Chemin, StringComparer.Ordinal);

    /// <summary>The schema that a tree of values shows; labels are the paths.</summary>
    public static SchemaActe Depuis(ObjetActe exemple)
    {
        ArgumentNullException.ThrowIfNull(exemple);
        var champs = new Dictionary<string, ChampSchema>(StringComparer.Ordinal);
        Parcourir(string.Empty, exemple, champs);
        return new SchemaActe(champs.Values);
    }

    /// <summary>False when no such datum is known.</summary>
    public bool TryGet(string chemin, [NotNullWhen(true)] out ChampSchema? champ) => _champs.TryGetValue(chemin, out champ);

    private static void Parcourir(string prefixe, ValeurActe valeur, Dictionary<string, ChampSchema> champs)
    {
        if (valeur is ListeActe liste)
        {
            foreach (var element in liste.Elements)
            {
                Parcourir(prefixe, element, champs);
            }
        }
        else if (valeur is ObjetActe objet)
        {
            foreach (var nom in objet.Noms)
            {
                var chemin = prefixe.Length == 0 ? nom : prefixe + "." + nom;
                champs.TryAdd(chemin, new ChampSchema(chemin, objet[nom].Type, chemin));
                Parcourir(chemin, objet[nom], champs);
            }
        }
    }
}
