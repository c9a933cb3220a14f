using Recouvrement.Domaine.Procedures;
using Recouvrement.Infrastructure.Yaml;

namespace Recouvrement.Infrastructure.Procedures;

/// <summary>Reads <c>delais-de-grace:</c>: the delays that the judge may grant in a procedure, for the account of the dossier.</summary>
internal sealed class LecteurDelaisDeGrace(NomsConnus noms, LecteurDecisions decisions)
{
    public List<DelaiDeGraceDefini> Lire(NoeudYaml? noeud)
    {
        var delais = new List<DelaiDeGraceDefini>();
        foreach (var delai in noeud?.UnOuPlusieurs() ?? [])
        {
            var accorde = decisions.Lire(delai.Requis("accorde"));
            var maximum = NomsConnus.Verifier(delai, delai.TexteRequis("maximum"), "règle", noms.Regles);
            delais.Add(new DelaiDeGraceDefini(accorde, maximum ?? string.Empty)
            {
                Terme = decisions.Champ(delai, "terme", TypeChamp.Jour, "champ de date", accorde),
                Termine = noms.Liste(delai, "termine", "fait", noms.Faits),
            });
            delai.Fermer();
        }

        return delais;
    }
}
