using Recouvrement.Domaine.Droit;
using Recouvrement.Infrastructure.Yaml;

namespace Recouvrement.Infrastructure.Droit;

/// <summary>
/// A version that inherits what it does not say from its rule, then from its file: a rule with one version stays one small
/// table, and a file read in one source says it once.
/// </summary>
internal sealed class NoeudHerite(params IReadOnlyList<NoeudYaml> niveaux)
{
    private NoeudYaml Propre => niveaux[0];

    /// <summary>The nearest node under a key; the key becomes a known one at every level.</summary>
    public NoeudYaml? Champ(string cle)
    {
        NoeudYaml? trouve = null;
        foreach (var niveau in niveaux)
        {
            var champ = niveau.Champ(cle);
            trouve ??= champ is { EstVide: false } ? champ : null;
        }

        return trouve;
    }

    /// <summary>The same; its absence is an error at the version itself.</summary>
    public NoeudYaml? Requis(string cle)
    {
        var champ = Champ(cle);
        if (champ is null)
        {
            Propre.Erreur($"il manque «\u00A0{cle}\u00A0».");
        }

        return champ;
    }

    /// <summary>The passport, or null when part of it is missing or wrong: the errors are then noted.</summary>
    public Passeport? Passeport()
    {
        var article = Requis("article")?.EnTexteFrancais();
        var source = Requis("source")?.EnTexteFrancais();
        var confiance = Requis("confiance")?.EnChoix(VocabulaireDroit.Confiances);
        var verifieLe = Requis("verifie-le")?.EnDate();
        var note = Champ("note")?.EnTexteFrancais();
        var fiches = Champ("fiche") switch
        {
            null => [],
            { EstValeur: true, Valeur: { } seule } => [seule],
            var liste => liste.Elements().Select(e => e.EnTexte()).OfType<string>().ToArray(),
        };

        return article is null || source is null || confiance is null || verifieLe is null
            ? null
            : new Passeport(article, source, confiance.Value, verifieLe.Value, note) { Fiches = fiches };
    }
}
