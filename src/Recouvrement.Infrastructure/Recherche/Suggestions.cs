using Recouvrement.Recherche.Analyse;
using Recouvrement.Recherche.Index;
using Recouvrement.Recherche.Requetes;

namespace Recouvrement.Infrastructure.Recherche;

/// <summary>
/// Words to propose. Each is tried under the rights of the asker before it is shown: a word that stands only in papers of
/// others must not be learnt from its suggestion.
/// </summary>
internal static class Suggestions
{
    private const int Essais = 8;
    private const int EssaisParPropose = 3;

    // Nobody writes it: what is tried for the time it takes.
    private const string MotDePersonne = "zqxjkwvz";
    private const int Candidats = 4000;
    private static readonly OptionsDeRecherche Rien = new() { Nombre = 0, AvecExtraits = false, Limite = TimeSpan.FromMilliseconds(200) };

    public static IReadOnlyList<string> Completer(LecteurDIndex lecteur, string debut, DroitsDeRecherche droits, int nombre)
    {
        var forme = Pliage.Plier(debut).Trim();
        if (forme.Length < 2 || nombre <= 0) return [];
        var trouves = new List<string>();
        var vues = new HashSet<string>(StringComparer.Ordinal);
        var essais = nombre * EssaisParPropose;
        foreach (var (mot, _, graphie) in lecteur.Mots(forme, forme.Length, 30, nombre * Essais))
        {
            if (!vues.Add(mot)) continue;
            if (Ecrit(lecteur, mot, graphie, droits) is { } vu) trouves.Add(vu);
            if (trouves.Count == nombre || --essais == 0) return trouves;
        }

        Epuiser(lecteur, droits, essais);
        return trouves;
    }

    /// <summary>The query with its unknown words replaced by near ones, if that finds something; null otherwise.</summary>
    public static string? Corriger(LecteurDIndex lecteur, RequeteAnalysee requete, DroitsDeRecherche droits, OptionsDeRecherche options)
    {
        var texte = requete.Texte;
        var corrige = false;
        foreach (var terme in requete.Groupes.SelectMany(g => g.Termes))
        {
            if (terme.EstPrefixe || terme.Variantes is not [[var mot]] || mot.Forme.Length < 4 || !mot.Forme.All(char.IsLetter)) continue;
            // A word that the asker finds elsewhere is not misspelt: it is only missing from this dossier, this type or this period.
            if (Existe(lecteur, new RequeteAnalysee { Texte = terme.Texte, Groupes = [new GroupeDeTermes([terme])] }, droits, Rien)) continue;
            if (Proche(lecteur, mot.Forme, droits) is not { } proche) return null;
            var ou = texte.IndexOf(terme.Texte, StringComparison.Ordinal);
            if (ou < 0) return null;
            texte = string.Concat(texte.AsSpan(0, ou), proche, texte.AsSpan(ou + terme.Texte.Length));
            corrige = true;
        }

        return corrige && Existe(lecteur, AnalyseurDeRequete.Analyser(texte), droits, Sans(options)) ? texte : null;
    }

    private static OptionsDeRecherche Sans(OptionsDeRecherche options) =>
        options with { Nombre = 0, Depuis = 0, Facettes = [], AvecExtraits = false, Limite = Rien.Limite };

    private static string? Proche(LecteurDIndex lecteur, string forme, DroitsDeRecherche droits)
    {
        var permis = forme.Length >= 8 ? 2 : 1;
        var candidats = lecteur.Mots(forme[..1], forme.Length - permis, forme.Length + permis, Candidats)
            .Select((m, rang) => (m.Graphie, m.Forme, Rang: rang, Distance: Distance.Mesurer(forme, m.Forme, permis)))
            .Where(m => m.Distance <= permis && m.Distance > 0).OrderBy(m => m.Distance).ThenBy(m => m.Rang).Take(Essais).ToList();
        foreach (var candidat in candidats)
            if (Ecrit(lecteur, candidat.Forme, candidat.Graphie, droits) is { } vu) return vu;
        Epuiser(lecteur, droits, Essais - candidats.Count);
        return null;
    }

    // In that very form: « créancières » must not be learnt from papers of others by who only has « créancier » in his own. Nor its
    // accents: a word that the asker only has without them is proposed without them.
    private static string? Ecrit(LecteurDIndex lecteur, string forme, string graphie, DroitsDeRecherche droits)
    {
        if (droits.VoitTout || Existe(lecteur, Seul(graphie), droits, Rien, Fidelite.Graphie)) return graphie;
        return Existe(lecteur, Seul(forme), droits, Rien, Fidelite.Forme) ? forme : null;
    }

    // The time of an answer must not tell how many words were tried, that stand in papers of others.
    private static void Epuiser(LecteurDIndex lecteur, DroitsDeRecherche droits, int essais)
    {
        if (droits.VoitTout) return;
        for (; essais > 0; essais--) Ecrit(lecteur, MotDePersonne, MotDePersonne, droits);
    }

    private static RequeteAnalysee Seul(string mot) => AnalyseurDeRequete.Analyser("\"" + mot + "\"");

    private static bool Existe(
        LecteurDIndex lecteur, RequeteAnalysee requete, DroitsDeRecherche droits, OptionsDeRecherche options, Fidelite fidelite = Fidelite.Racine)
    {
        lecteur.Executer(lecteur.Compilateur.Compiler(requete, droits, options, fidelite).AuPremier());
        return lecteur.Classement.Total > 0;
    }
}
