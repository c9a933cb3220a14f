using Recouvrement.Domaine.Dossiers;
using Recouvrement.Domaine.Droit;

namespace Recouvrement.Domaine.Procedures;

/// <summary>
/// Folds one procedure beside the others of its dossier: a clock hears them, a procedure bears their effects. It is what a dossier
/// does, for whoever has facts and no dossier (command line, worked cases).
/// </summary>
public static class RejeuEnsemble
{
    /// <summary>The state of <paramref name="definition"/>; without other procedures, the same as the fold alone.</summary>
    public static EtatProcedure Rejouer(
        IInterprete interprete,
        DefinitionProcedure definition,
        IReadOnlyList<Fait> faits,
        Contexte contexte,
        IReadOnlyList<AutreProcedure> autres,
        IDroit droit,
        DateOnly auJour)
    {
        ArgumentNullException.ThrowIfNull(interprete);
        ArgumentNullException.ThrowIfNull(autres);
        if (autres.Count == 0)
        {
            return interprete.Rejouer(definition, faits, contexte, droit, auJour);
        }

        List<MachineEntendue> machines =
        [
            .. autres.Select(a => new MachineEntendue(
                a.Instance, a.Definition, a.Contexte.Debiteur, a.Faits, interprete.Rejouer(a.Definition, a.Faits, a.Contexte, droit, auJour))),
        ];
        return definition.Horloge is null
            ? AvecLesEffets(definition, interprete.Rejouer(definition, faits, contexte, droit, auJour), contexte, machines)
            : Ecouter(interprete, definition, faits, contexte, machines, droit, auJour);
    }

    private static EtatProcedure AvecLesEffets(
        DefinitionProcedure definition, EtatProcedure etat, Contexte contexte, List<MachineEntendue> machines) =>
        EffetsEntreProcedures.Appliquer(
        [
            new MachineRejouee(definition.Id, definition.Libelle, contexte.Debiteur, etat),
            .. machines.Select(m => new MachineRejouee(m.Instance, m.Definition.Libelle, m.Debiteur, m.Etat)),
        ])[0];

    private static EtatProcedure Ecouter(
        IInterprete interprete,
        DefinitionProcedure definition,
        IReadOnlyList<Fait> faits,
        Contexte contexte,
        List<MachineEntendue> machines,
        IDroit droit,
        DateOnly auJour)
    {
        List<string> titres = definition.Horloge == NatureHorloge.Titre
            ? [.. machines.Where(m => Entente.DonneUnTitre(definition, m)).Select(m => m.Instance).Order(StringComparer.Ordinal)]
            : [];
        var oreille = new Oreille(contexte.Debiteur) { Titre = titres.FirstOrDefault(), Plusieurs = titres.Count > 1 };
        var entendus = Entente.Entendre(definition, oreille, machines, []);
        var etat = interprete.Rejouer(definition, [.. faits, .. entendus], contexte, droit, auJour);
        var siens = faits.Select(f => f.Id).ToHashSet();
        return etat with { Ecartes = [.. etat.Ecartes.Where(e => siens.Contains(e.Fait))] };
    }
}
