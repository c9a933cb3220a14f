using Recouvrement.Domaine.Droit;
using Recouvrement.Domaine.Procedures;
using Recouvrement.Infrastructure.Yaml;

namespace Recouvrement.Infrastructure.Procedures;

/// <summary>Reads <c>suspendu-par:</c> and <c>interrompu-par:</c>: what stops a delay, from which fact, until which.</summary>
internal sealed class LecteurDArrets(NomsConnus noms, Func<NoeudYaml, string, List<Cloture>> clotures, IDroit droit)
{
    private static readonly (string Cle, NatureArret Nature)[] Natures =
        [("interrompu-par", NatureArret.Interruption), ("suspendu-par", NatureArret.Suspension)];

    /// <summary>What stops the delay that one of <paramref name="regles"/> governs.</summary>
    public List<ArretDefini> Lire(NoeudYaml echeance, IEnumerable<string> regles)
    {
        var arrets = new List<ArretDefini>();
        foreach (var (cle, nature) in Natures)
        {
            foreach (var element in echeance.Champ(cle)?.UnOuPlusieurs() ?? [])
            {
                arrets.Add(Lire(element, nature));
            }
        }

        if (arrets.Count > 0 && regles.FirstOrDefault(NeSeSuspendPas) is { } refusee)
        {
            echeance.Erreur($"la règle «\u00A0{refusee}\u00A0» se compte en jours ouvrables ou à rebours\u00A0: rien ne peut la suspendre ni l’interrompre ici.");
        }

        return arrets;
    }

    private ArretDefini Lire(NoeudYaml noeud, NatureArret nature)
    {
        var du = clotures(noeud, "du");
        var arret = new ArretDefini(
            nature,
            du,
            clotures(noeud, "au"),
            clotures(noeud, "efface-par"),
            Regle(noeud, "maximum"),
            Regle(noeud, "reprise"),
            noeud.TexteRequis("article") ?? string.Empty)
        {
            RetabliPar = clotures(noeud, "retabli-par"),
            DiscutePar = clotures(noeud, "discute-par"),
            ToutesProcedures = noeud.OuiNon("toutes-procedures") == true,
        };
        noeud.Fermer();
        if (du.Count == 0)
        {
            noeud.Erreur("il manque «\u00A0du\u00A0»\u00A0: le fait qui suspend ou interrompt.");
        }

        if (nature == NatureArret.Suspension && arret.Au.Count == 0 && arret.Maximum is null)
        {
            noeud.Erreur("une suspension a une fin\u00A0: écrivez «\u00A0au\u00A0» (le fait qui la termine) ou «\u00A0maximum\u00A0» (la règle qui la borne).");
        }

        if (nature == NatureArret.Interruption && arret.Reprise is not null)
        {
            noeud.Erreur("«\u00A0reprise\u00A0» ne vaut que pour une suspension\u00A0: après une interruption, le délai court en entier.");
        }

        foreach (var fin in arret.Au.Concat(arret.EffacePar).Where(f => f.Si is null && du.Exists(d => d.Si is null && string.Equals(d.Fait, f.Fait, StringComparison.Ordinal))))
        {
            noeud.Erreur($"«\u00A0{fin.Fait}\u00A0» commence et finit la même chose\u00A0: distinguez par une condition «\u00A0si\u00A0».");
        }

        return arret;
    }

    private string? Regle(NoeudYaml noeud, string cle) => noeud.Champ(cle) is { } champ
        ? NomsConnus.Verifier(champ, champ.EnTexte(), "règle de droit", noms.Regles)
        : null;

    private bool NeSeSuspendPas(string regle) =>
        droit.Delai(regle)?.Versions.Any(v => v.Duree.Rebours || v.Duree.Unite != UniteDeJours.Calendaires) == true;
}
