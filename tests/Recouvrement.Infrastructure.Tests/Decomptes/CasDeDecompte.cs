using System.Globalization;
using System.Text.Json.Nodes;
using Recouvrement.Application.Echanges;
using Recouvrement.Domaine;
using Recouvrement.Domaine.Decomptes;
using Recouvrement.Infrastructure.Tests.Droit;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Recouvrement.Infrastructure.Tests.Decomptes;

/// <summary>One worked computation of tests/cas/decompte: the demand goes through the same reader as the command line.</summary>
internal sealed record CasDeDecompte(string Nom, string Source, string Calcul, string Json, YamlMappingNode Attendu)
{
    private static readonly Lazy<DroitDuDecompte> DroitDuDepotPourDecompte = new(() => DroitDuDecompte.Depuis(DroitDuDepot.Droit));

    public static DroitDuDecompte Droit => DroitDuDepotPourDecompte.Value;

    public static string Dossier => Path.Combine(Depot.Cas, "decompte");

    public static IReadOnlyList<CasDeDecompte> Lire(string fichier)
    {
        var flux = new YamlStream();
        flux.Load(new StringReader(File.ReadAllText(Path.Combine(Dossier, fichier))));
        var racine = (YamlMappingNode)flux.Documents[0].RootNode;
        return [.. ((YamlSequenceNode)racine["cas"]).Select(c => LireUn((YamlMappingNode)c))];
    }

    public Resultat<DemandeDecompte> Demande() => LectureDecompte.Lire(Json);

    public Resultat<Decompte> Calculer()
    {
        var demande = Demande();
        return demande.EstObtenu ? MoteurDecompte.Calculer(demande.Valeur, Droit) : Resultat<Decompte>.Refuse(demande.Refus);
    }

    private static CasDeDecompte LireUn(YamlMappingNode noeud) => new(
        Texte(noeud, "nom"), Texte(noeud, "source"), Texte(noeud, "calcul"), EnJson(noeud["demande"])!.ToJsonString(), (YamlMappingNode)noeud["attendu"]);

    private static string Texte(YamlMappingNode noeud, string cle) => ((YamlScalarNode)noeud[cle]).Value!;

    private static JsonNode? EnJson(YamlNode noeud) => noeud switch
    {
        YamlMappingNode table => new JsonObject(table.Children.Select(c => KeyValuePair.Create(((YamlScalarNode)c.Key).Value!, EnJson(c.Value)))),
        YamlSequenceNode liste => new JsonArray([.. liste.Select(EnJson)]),
        YamlScalarNode { Style: ScalarStyle.Plain, Value: "true" or "false" } ouiNon => JsonValue.Create(string.Equals(ouiNon.Value, "true", StringComparison.Ordinal)),
        YamlScalarNode { Style: ScalarStyle.Plain } s when decimal.TryParse(
            s.Value, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var nombre) => JsonValue.Create(nombre),
        YamlScalarNode texte => JsonValue.Create(texte.Value),
        _ => throw new InvalidOperationException("YAML inattendu."),
    };
}
