using Recouvrement.Actes.Modeles;
using Recouvrement.Actes.Tests.Outils;
using Recouvrement.Actes.Valeurs;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Recouvrement.Actes.Tests.Catalogue;

/// <summary>templates/catalogue.yaml, read strictly: an unknown key is an error.</summary>
internal sealed class CatalogueLu
{
    private static readonly Lazy<CatalogueLu> Unique = new(Lire);

    public int Catalogue { get; set; }

    public Dictionary<string, ChampLu> Champs { get; set; } = [];

    public List<ActeLu> Actes { get; set; } = [];

    public static CatalogueLu Du => Unique.Value;

    public static string Dossier => Path.Combine(Depot.Racine, "templates");

    public SchemaActe Schema => new(Champs.Select(c => new ChampSchema(c.Key, Enum.Parse<TypeValeur>(c.Value.Type, ignoreCase: true), c.Value.Libelle, c.Value.Ou)));

    public static ModeleWord Modele(ActeLu acte)
    {
        var lecture = ModeleWord.Lire(File.ReadAllBytes(Path.Combine(Dossier, acte.Fichier)));
        lecture.Refus.ShouldBeNull(acte.Id);
        return lecture.Modele!;
    }

    private static CatalogueLu Lire() => new DeserializerBuilder().WithNamingConvention(HyphenatedNamingConvention.Instance).Build()
        .Deserialize<CatalogueLu>(File.ReadAllText(Path.Combine(Dossier, "catalogue.yaml")));
}

internal sealed class ChampLu
{
    public string Type { get; set; } = string.Empty;

    public string Libelle { get; set; } = string.Empty;

    public string? Ou { get; set; }
}

internal sealed class ActeLu
{
    public string Id { get; set; } = string.Empty;

    public string Libelle { get; set; } = string.Empty;

    public string Fichier { get; set; } = string.Empty;

    public string Version { get; set; } = string.Empty;

    public Dictionary<string, List<string>> Procedures { get; set; } = [];

    public string ParDebiteur { get; set; } = string.Empty;

    public string? DecompteAu { get; set; }

    public string? GardeLeDecompte { get; set; }

    public string Destinataire { get; set; } = string.Empty;

    public string NomDeFichier { get; set; } = string.Empty;

    public List<string> Questions { get; set; } = [];

    public List<string> Donnees { get; set; } = [];

    public List<string> PiecesAJoindre { get; set; } = [];

    public List<MentionLue> Mentions { get; set; } = [];
}

internal sealed class MentionLue
{
    public string Mention { get; set; } = string.Empty;

    public string Article { get; set; } = string.Empty;

    public string? Doute { get; set; }

    public string Version { get; set; } = string.Empty;
}
