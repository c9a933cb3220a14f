using Recouvrement.Domaine.Dossiers;
using Recouvrement.Domaine.Droit;
using Recouvrement.Domaine.Procedures;
using Recouvrement.Infrastructure.Exemples;
using Recouvrement.Infrastructure.Yaml;

namespace Recouvrement.Infrastructure.Tests.Procedures;

/// <summary>One procedure of a case over several, for one person.</summary>
internal sealed record MachineDeCas(
    DefinitionProcedure Definition, string Personne, Guid Debiteur, bool PersonnePhysique, Contexte Contexte, IReadOnlyList<Fait> Faits)
{
    public static MachineDeCas Lire(NoeudYaml noeud, IReadOnlyDictionary<string, (Guid Id, bool Physique)> personnes)
    {
        var definition = MondeDeTest.Procedures.Trouver(noeud.TexteRequis("procedure")!).ShouldNotBeNull();
        var nom = noeud.TexteRequis("de")!;
        var contexte = new Contexte(Territoires.Metropole, LecteurDeCas.Valeurs(noeud.Champ("contexte"), definition.Contexte)) { Debiteur = personnes[nom].Id };
        var faits = LecteurDeCas.Faits(noeud.Champ("faits"), definition);
        noeud.Fermer();
        return new MachineDeCas(definition, nom, personnes[nom].Id, personnes[nom].Physique, contexte, faits);
    }

    public MachineRejouee Rejouer(DateOnly au)
    {
        var etat = new Interprete().Rejouer(Definition, Faits, Contexte, MondeDeTest.Droit, au);
        etat.Ecartes.ShouldBeEmpty(Definition.Id);
        return new(Definition.Id + "#1", Definition.Libelle, Debiteur, etat) { PersonnePhysique = PersonnePhysique };
    }
}
