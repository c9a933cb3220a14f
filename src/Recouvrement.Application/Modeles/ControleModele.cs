using Recouvrement.Actes.Modeles;
using Recouvrement.Actes.Valeurs;

namespace Recouvrement.Application.Modeles;

/// <summary>The lint of a template against the data that the application can give: the same on the page and on the command line.</summary>
public static class ControleModele
{
    /// <summary>Reads and checks; never throws for what the file holds.</summary>
    public static RapportModele Controler(byte[] octets, SchemaActe schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        var lecture = ModeleWord.Lire(octets);
        return lecture.EstLu ? Controler(lecture.Modele, schema) : new RapportModele { Refus = lecture.Refus };
    }

    /// <summary>Checks a template already read.</summary>
    public static RapportModele Controler(ModeleWord modele, SchemaActe schema)
    {
        ArgumentNullException.ThrowIfNull(modele);
        return new RapportModele { Modele = modele, Constats = modele.Verifier(schema), Champs = Champs(modele, schema) };
    }

    /// <summary>The paths used, whole: what is compared between two versions.</summary>
    public static IReadOnlyList<ChampDuModele> Champs(ModeleWord modele, SchemaActe schema)
    {
        ArgumentNullException.ThrowIfNull(modele);
        ArgumentNullException.ThrowIfNull(schema);
        return
        [
            .. modele.Champs.Where(c => !c.Chemin.StartsWith('@') && c.Chemin is not ".")
                .GroupBy(c => Entier(c, schema), StringComparer.Ordinal)
                .Select(g => new ChampDuModele(
                    g.Key, schema.TryGet(g.Key, out var champ) ? champ.Libelle : null, g.Count(), g.All(c => c.Facultatif))),
        ];
    }

    // A path is written relative to the section it stands in: the innermost section that makes it known wins, as in the rendering.
    private static string Entier(ChampUtilise champ, SchemaActe schema)
    {
        var relatif = champ.Chemin.TrimStart('.');
        var portees = new List<string> { string.Empty };
        foreach (var section in champ.Sections)
        {
            var nom = section.TrimStart('.');
            if (portees.AsEnumerable().Reverse().Select(p => Joindre(p, nom)).FirstOrDefault(c => schema.TryGet(c, out _)) is { } entiere)
            {
                portees.Add(entiere);
            }
        }

        return portees.AsEnumerable().Reverse().Select(p => Joindre(p, relatif)).FirstOrDefault(c => schema.TryGet(c, out _)) ?? relatif;
    }

    private static string Joindre(string portee, string nom) => portee.Length == 0 ? nom : portee + "." + nom;
}
