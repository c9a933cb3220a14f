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

    /// <summary>
    /// Data of every known field, to render a sample of a template: texts show their label, lists have two elements.
    /// </summary>
    public ObjetActe Exemple() => Exemple(string.Empty);

    private ObjetActe Exemple(string prefixe)
    {
        var objet = new ObjetActe();
        foreach (var champ in Champs.Where(c => EstMembre(c.Chemin, prefixe)))
        {
            objet[champ.Chemin[(prefixe.Length == 0 ? 0 : prefixe.Length + 1)..]] = champ.Type switch
            {
                TypeValeur.Nombre => 1234.56m,
                TypeValeur.Jour => new DateOnly(2026, 9, 14),
                TypeValeur.Booleen => true,
                TypeValeur.Objet => Exemple(champ.Chemin),
                TypeValeur.Liste when Champs.Any(c => EstMembre(c.Chemin, champ.Chemin)) =>
                    ValeurActe.Liste(Exemple(champ.Chemin), Exemple(champ.Chemin)),
                TypeValeur.Liste => ValeurActe.Liste(champ.Libelle, champ.Libelle),
                TypeValeur.Riche => RicheActe.DepuisTexte(champ.Libelle),
                TypeValeur.Image => ValeurActe.Absente,
                _ => champ.Libelle,
            };
        }

        return objet;
    }

    private static bool EstMembre(string chemin, string prefixe) => prefixe.Length == 0
        ? !chemin.Contains('.', StringComparison.Ordinal)
        : chemin.Length > prefixe.Length && chemin[prefixe.Length] == '.' && chemin.StartsWith(prefixe, StringComparison.Ordinal)
            && chemin.IndexOf('.', prefixe.Length + 1) < 0;

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
