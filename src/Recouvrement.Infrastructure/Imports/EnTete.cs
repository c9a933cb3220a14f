using System.Globalization;
using Recouvrement.Application.Imports;
using Recouvrement.Domaine;

namespace Recouvrement.Infrastructure.Imports;

/// <summary>The first line, understood: where each known column is, under which name, and what was left out.</summary>
internal sealed class EnTete
{
    private const int ColonnesMaximum = 500;

    private readonly Dictionary<string, int> indices;

    private EnTete(string[] noms, Dictionary<string, int> indices, List<Anomalie> anomalies, FormeAttendue forme)
    {
        Forme = forme;
        Noms = noms;
        this.indices = indices;
        Anomalies = anomalies;
    }

    /// <summary>The names as written.</summary>
    public string[] Noms { get; }

    public IReadOnlyList<Anomalie> Anomalies { get; }

    public FormeAttendue Forme { get; }

    public int? Indice(string colonne) => indices.TryGetValue(colonne, out var indice) ? indice : null;

    /// <summary>The name the user knows: the one in the file, ours when the file has no such column.</summary>
    public string NomEcrit(string colonne) => Indice(colonne) is { } indice ? Noms[indice] : colonne;

    /// <summary>How many names are known: the separator that gives the most is the right one.</summary>
    public static int Compter(IEnumerable<string> noms, IReadOnlyList<ColonneConnue> connues) =>
        noms.Take(ColonnesMaximum).Count(n => Trouver(n, connues) is not null);

    public static Resultat<EnTete> Reconnaitre(string[] noms, int ligne, FormeAttendue forme)
    {
        var connues = forme.Colonnes;
        if (noms.Length > ColonnesMaximum)
        {
            return Resultat<EnTete>.Refuse(string.Create(CultureInfo.InvariantCulture,
                $"La première ligne a {noms.Length} colonnes : ce n’est pas un export de factures ni d’écritures, vérifiez le fichier."));
        }

        Dictionary<string, int> places = new(StringComparer.Ordinal);
        List<string> inconnues = [];
        // Our own names first: beside « montant », the column « solde » is another one, that we do not read.
        foreach (var (i, connue) in noms.Select((nom, i) => (i, Trouver(nom, connues))).OrderBy(n => n.Item2 is { } c && PorteNotreNom(noms[n.i], c) ? 0 : 1))
        {
            if (connue is null)
            {
                inconnues.Add(noms[i]);
            }
            else if (!places.TryAdd(connue.Nom, i))
            {
                var premier = noms[places[connue.Nom]];
                if (PorteNotreNom(noms[i], connue) || !PorteNotreNom(premier, connue))
                {
                    return Resultat<EnTete>.Refuse($"La colonne « {connue.Nom} » est présente deux fois (« {premier} » et « {noms[i]} ») : n’en gardez qu’une.");
                }

                inconnues.Add(noms[i]);
            }
        }

        inconnues.RemoveAll(string.IsNullOrEmpty);
        if (places.Count == 0)
        {
            return Resultat<EnTete>.Refuse(
                $"La première ligne ne porte aucun nom de colonne attendu ({Liste(connues.Where(c => c.Requise))}) : ajoutez-la en tête du fichier.");
        }

        if (connues.Where(c => c.Requise && !places.ContainsKey(c.Nom)).ToList() is { Count: > 0 } absentes)
        {
            return Resultat<EnTete>.Refuse(Manque(absentes, inconnues));
        }

        List<Anomalie> anomalies = [];
        if (forme.SignalerInconnues)
        {
            anomalies.AddRange(inconnues.Select(nom => Ignoree(nom, ligne, connues.Where(c => !places.ContainsKey(c.Nom)))));
        }

        anomalies.AddRange(connues.Where(c => c.SiAbsente is not null && !places.ContainsKey(c.Nom))
            .Select(c => Avertir(ligne, c.Nom, $"La colonne « {c.Nom} » est absente.", c.SiAbsente!)));
        return Resultat<EnTete>.Obtenu(new(noms, places, anomalies, forme));
    }

    // A name is a few words: nothing longer is worth comparing.
    private static bool EstCourt(string nom) => nom.Length <= 60;

    private static ColonneConnue? Trouver(string nom, IReadOnlyList<ColonneConnue> connues)
    {
        var replie = Repli.Serre(nom);
        return connues.FirstOrDefault(c => PorteNotreNom(nom, c) || c.AutresNoms.Contains(replie, StringComparer.Ordinal));
    }

    private static bool PorteNotreNom(string nom, ColonneConnue connue) =>
        string.Equals(Repli.Serre(connue.Nom), Repli.Serre(nom), StringComparison.Ordinal);

    private static string Manque(List<ColonneConnue> absentes, List<string> inconnues)
    {
        var proche = absentes.Select(a => (a.Nom, Ecrit: ComparateurDeNoms.PlusProche(a.Nom, inconnues.Where(EstCourt)))).FirstOrDefault(p => p.Ecrit is not null);
        var remede = proche.Ecrit is null
            ? "complétez l’export, ou donnez ces noms aux colonnes de votre fichier."
            : $"« {proche.Ecrit} » est peut-être « {proche.Nom} », corrigez son nom.";
        return absentes.Count == 1
            ? $"Il manque la colonne {Liste(absentes)} : {remede}"
            : $"Il manque les colonnes {Liste(absentes)} : {remede}";
    }

    private static Anomalie Ignoree(string nom, int ligne, IEnumerable<ColonneConnue> libres) =>
        Avertir(ligne, nom, $"La colonne « {nom} » n’est pas connue : elle n’est pas lue.",
            EstCourt(nom) && ComparateurDeNoms.PlusProche(nom, libres.Select(c => c.Nom)) is { } proche
                ? $"Si c’est « {proche} », corrigez son nom."
                : "Rien à faire si elle ne sert pas à l’import.");

    private static Anomalie Avertir(int ligne, string colonne, string message, string remede) =>
        new(ligne, colonne, GraviteAnomalie.Avertissement, message, remede);

    private static string Liste(IEnumerable<ColonneConnue> colonnes) => string.Join(", ", colonnes.Select(c => $"« {c.Nom} »"));
}
