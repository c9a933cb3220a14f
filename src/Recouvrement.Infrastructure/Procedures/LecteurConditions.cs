using System.Globalization;
using Recouvrement.Domaine;
using Recouvrement.Domaine.Procedures;
using Recouvrement.Infrastructure.Yaml;

namespace Recouvrement.Infrastructure.Procedures;

/// <summary>
/// Reads <c>si:</c>. A key says what is looked at: <c>regime</c>, <c>etape</c>, <c>contexte.x</c>, <c>delai.x</c> (status),
/// <c>fait.x</c> (did it happen: oui, non), <c>fait.x.champ</c>, <c>jour</c> (the day of the fact, of the expiry, or asked for), or a
/// field of the fact itself. A value is a word, a list of words, <c>{ sauf: … }</c>, or a bound (<see cref="LecteurDeBornes"/>).
/// </summary>
internal sealed class LecteurConditions(
    NomsConnus noms, IReadOnlyDictionary<string, DefinitionFait> faits, IReadOnlyList<ChampDefini> contexte)
{
    private static readonly string[] OuiOuNon = ["oui", "non"];

    public Condition? Lire(NoeudYaml parent, string cle, string? fait)
    {
        if (parent.Champ(cle) is not { } noeud)
        {
            return null;
        }

        var comparaisons = noeud.Entrees().Select(e => Comparer(e.Key, e.Value, fait)).OfType<Comparaison>().ToList();
        return comparaisons.Count == 0 ? null : new Condition(comparaisons);
    }

    private Comparaison? Comparer(string cle, NoeudYaml noeud, string? fait)
    {
        if (Objet(cle, noeud, fait) is not var (objet, nom, champ))
        {
            return null;
        }

        if (!noeud.EstTable)
        {
            var valeurs = Valeurs(noeud);
            Admises((objet, nom, champ), fait, noeud, valeurs);
            return new Comparaison(objet, nom, champ, Operateur.Parmi, valeurs, null);
        }

        var comparaison = noeud.Champ("sauf") is { } sauf
            ? new Comparaison(objet, nom, champ, Operateur.Sauf, Valeurs(sauf), null)
            : LecteurDeBornes.Lire(noeud, new Comparaison(objet, nom, champ, default, [], null), noms.Seuils);
        noeud.Fermer(LecteurDeBornes.Mots);
        if (comparaison is null)
        {
            noeud.Erreur("une comparaison est un mot, une liste de mots, «\u00A0sauf\u00A0», ou l’une des bornes "
                + $"{string.Join(", ", LecteurDeBornes.Mots)}.");
        }

        return comparaison;
    }

    private (ObjetCompare Objet, string Nom, string? Champ)? Objet(string cle, NoeudYaml noeud, string? fait)
    {
        var point = cle.IndexOf('.', StringComparison.Ordinal);
        var tete = point < 0 ? cle : cle[..point];
        var reste = point < 0 ? string.Empty : cle[(point + 1)..];
        switch (tete)
        {
            case "regime":
                return (ObjetCompare.Regime, "regime", null);
            case "etape":
                return (ObjetCompare.Etape, "etape", null);
            case "jour":
                return (ObjetCompare.Jour, "jour", null);
            case "contexte":
                return NomsConnus.Verifier(noeud, reste, "donnée du contexte", noms.Contexte) is null ? null : (ObjetCompare.Contexte, reste, null);
            case "delai":
                return NomsConnus.Verifier(noeud, reste, "délai", noms.Delais) is null ? null : (ObjetCompare.Delai, reste, null);
            case "fait":
                return FaitAnterieur(reste, noeud);
            default:
                return ChampDuFait(cle, noeud, fait);
        }
    }

    private (ObjetCompare, string, string?)? FaitAnterieur(string reste, NoeudYaml noeud)
    {
        var point = reste.IndexOf('.', StringComparison.Ordinal);
        var type = point < 0 ? reste : reste[..point];
        var champ = point < 0 ? null : reste[(point + 1)..];
        if (NomsConnus.Verifier(noeud, type, "fait", noms.Faits) is null)
        {
            return null;
        }

        var connus = faits[type].Champs.Select(c => c.Nom).ToList();
        return champ is not null && NomsConnus.Verifier(noeud, champ, $"champ de «\u00A0{type}\u00A0»", connus) is null
            ? null
            : (ObjetCompare.Fait, type, champ);
    }

    private (ObjetCompare, string, string?)? ChampDuFait(string cle, NoeudYaml noeud, string? fait)
    {
        if (fait is null || !faits.TryGetValue(fait, out var definition))
        {
            noeud.Erreur($"«\u00A0{cle}\u00A0» n’est pas une condition connue{ComparateurDeNoms.Suggestion(cle, ["regime", "etape"])}.");
            return null;
        }

        return NomsConnus.Verifier(noeud, cle, $"champ de «\u00A0{fait}\u00A0»", [.. definition.Champs.Select(c => c.Nom)]) is null
            ? null
            : (ObjetCompare.Champ, cle, null);
    }

    // A word misspelt here would be a condition that never holds: the worst silence there is.
    private void Admises(
        (ObjetCompare Objet, string Nom, string? Champ) cible, string? fait, NoeudYaml noeud, IReadOnlyList<string> valeurs)
    {
        IReadOnlyCollection<string>? admises = cible.Objet switch
        {
            ObjetCompare.Regime => noms.Regimes,
            ObjetCompare.Etape => noms.Etapes,
            ObjetCompare.Delai => Mots.StatutsDeCondition,
            ObjetCompare.Contexte => Choix(contexte, cible.Nom),
            ObjetCompare.Champ => Choix(faits[fait!].Champs, cible.Nom),
            ObjetCompare.Fait when cible.Champ is null => OuiOuNon,
            ObjetCompare.Fait => Choix(faits[cible.Nom].Champs, cible.Champ),
            _ => null,
        };
        foreach (var valeur in valeurs)
        {
            if (admises is not null)
            {
                NomsConnus.Verifier(noeud, valeur, "mot", admises);
            }
        }
    }

    private static string[]? Choix(IReadOnlyList<ChampDefini> champs, string nom)
    {
        var champ = champs.First(c => string.Equals(c.Nom, nom, StringComparison.Ordinal));
        return champ.Type switch
        {
            TypeChamp.Choix => [.. champ.Choix.Select(c => c.Valeur)],
            TypeChamp.OuiNon => OuiOuNon,
            _ => null,
        };
    }

    private static IReadOnlyList<string> Valeurs(NoeudYaml noeud) => noeud.EstListe
        ? [.. noeud.Elements().Select(e => e.EnTexte()).OfType<string>()]
        : noeud.EnTexte() is { } texte ? [texte] : [];
}
