using Recouvrement.Domaine.Procedures;
using Recouvrement.Infrastructure.Yaml;

namespace Recouvrement.Infrastructure.Procedures;

/// <summary>
/// Reads <c>aussi:</c>, what happens in other procedures and is heard as this fact. Names of other files are checked once every file
/// is read (<see cref="VerificateurDEcoutes"/>), which needs the line of each.
/// </summary>
internal static class LecteurDEcoutes
{
    private static readonly (string Cle, SourceEcoutee Source)[] Sources =
        [("fait", SourceEcoutee.Fait), ("etape", SourceEcoutee.Etape), ("delai", SourceEcoutee.Delai)];

    /// <summary>The words of those whom an act against one reaches.</summary>
    private static readonly string[] Atteints = ["solidaires", "cautions"];

    public static List<Ecoute> Lire(NoeudYaml fait, IReadOnlyCollection<string> faitsLocaux)
    {
        var ecoutes = new List<Ecoute>();
        foreach (var element in fait.Champ("aussi")?.Elements() ?? [])
        {
            var sources = Sources.Where(s => element.Champ(s.Cle) is not null).ToList();
            var atteint = element.Textes("atteint");
            var si = Condition(element.Champ("si"));
            if (sources.Count != 1)
            {
                element.Erreur("on écoute un «\u00A0fait\u00A0», l’entrée dans une «\u00A0etape\u00A0», ou l’ouverture d’un «\u00A0delai\u00A0»\u00A0: l’un des trois.");
            }

            if (si is not null && sources is not [(_, SourceEcoutee.Fait)])
            {
                element.Erreur("«\u00A0si\u00A0» compare les champs d’un fait écouté\u00A0: une étape ou un délai n’en a pas.");
            }

            foreach (var mot in atteint)
            {
                NomsConnus.Verifier(element, mot, "mot", Atteints);
            }

            var procedures = element.Textes("procedure");
            if (procedures.Count == 0)
            {
                element.Erreur("il manque «\u00A0procedure\u00A0»\u00A0: celle où l’on écoute, ou «\u00A0dossier\u00A0».");
            }

            var (cle, source) = sources.Count > 0 ? sources[0] : Sources[0];
            foreach (var nom in element.Textes(cle))
            {
                ecoutes.Add(new Ecoute(
                    source,
                    nom,
                    procedures,
                    si,
                    atteint.Contains(Atteints[0], StringComparer.Ordinal),
                    atteint.Contains(Atteints[1], StringComparer.Ordinal),
                    NomsConnus.Verifier(element, element.Texte("si-plusieurs"), "fait", faitsLocaux)) { DuTitre = element.OuiNon("du-titre") == true });
            }

            element.Champ("si-plusieurs");
            element.Champ("du-titre");
            element.Fermer();
        }

        return ecoutes;
    }

    private static Condition? Condition(NoeudYaml? noeud)
    {
        if (noeud is null)
        {
            return null;
        }

        var comparaisons = new List<Comparaison>();
        foreach (var (champ, valeur) in noeud.Entrees())
        {
            var sauf = valeur.EstTable ? valeur.Requis("sauf") : null;
            var mots = (sauf ?? valeur).EstListe
                ? (sauf ?? valeur).Elements().Select(e => e.EnTexte()).OfType<string>().ToList()
                : (sauf ?? valeur).EnTexte() is { } seul ? [seul] : [];
            if (valeur.EstTable)
            {
                valeur.Fermer();
            }

            comparaisons.Add(new Comparaison(ObjetCompare.Champ, champ, null, sauf is null ? Operateur.Parmi : Operateur.Sauf, mots, null));
        }

        return new Condition(comparaisons);
    }
}
