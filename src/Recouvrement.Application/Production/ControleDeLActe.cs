using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Repli;
using Recouvrement.Domaine.Procedures;

namespace Recouvrement.Application.Production;

/// <summary>What opposes the production of an act: its own stage, which has the last word, or effects of other procedures.</summary>
internal static class ControleDeLActe
{
    /// <summary>The machine that the act belongs to; null when the dossier has none.</summary>
    public static Machine? Machine(VueDossier vue, ModeleDActe modele, DemandeActe demande) => vue.Machines.Concat(vue.Horloges).FirstOrDefault(m =>
        string.Equals(m.Instance, demande.Procedure, StringComparison.Ordinal) && (!modele.ParDebiteur || m.Debiteur is null || m.Debiteur == demande.Debiteur));

    /// <summary>Why it cannot be produced at all; null when nothing but an effect of another procedure may oppose it.</summary>
    public static string? Opposition(ModeleDActe modele, Machine? machine, EtatDossier dossier, DemandeActe demande)
    {
        var libre = demande.Procedure.Length == 0 && modele.Offerts.Count == 0;
        if (machine is null && !libre)
        {
            return $"La procédure « {demande.Procedure} » n’est pas ouverte dans ce dossier, ou ne concerne pas ce débiteur.";
        }

        if (modele.ParDebiteur && (demande.Debiteur is not { } id || dossier.Debiteurs.All(d => d.Id != id)))
        {
            return $"« {modele.Libelle} » se fait pour un débiteur : dites lequel.";
        }

        if (demande.Pieces.Any(p => dossier.Pieces.All(d => d.Id != p)))
        {
            return "L’une des pièces du bordereau n’est pas dans ce dossier.";
        }

        if (dossier.Pieces.FirstOrDefault(p => p.EstConfidentielle && demande.Pieces.Contains(p.Id)) is { } confidentielle)
        {
            return $"« {confidentielle.Intitule} » est confidentielle : elle ne sort pas du service. Ôtez-la du bordereau.";
        }

        if (machine is null)
        {
            return null;
        }

        var appele = machine.Etat.Actes.FirstOrDefault(a => string.Equals(a.Id, modele.Id, StringComparison.Ordinal));
        if (appele is { Permis: false, Empechements.Count: 0 })
        {
            return appele.Motif ?? $"« {modele.Libelle} » n’est pas permis à l’étape « {machine.Etat.LibelleEtape} ».";
        }

        return appele is null && !modele.EstOffert(machine.Definition.Id, machine.Etat.Etape)
            ? $"« {modele.Libelle} » ne se fait pas à l’étape « {machine.Etat.LibelleEtape} »."
            : null;
    }

    // An act common to all the debtors is stopped by what stops it for one of them.
    public static IReadOnlyList<EffetSubi> Empechements(VueDossier vue, Machine? machine, ModeleDActe modele) => machine is null ? [] : modele.ParDebiteur
        ? machine.Empechements(modele.Id)
        :
        [
            .. vue.Machines
                .Where(m => string.Equals(m.Instance, machine.Instance, StringComparison.Ordinal))
                .SelectMany(m => m.Empechements(modele.Id))
                .DistinctBy(e => (e.Instance, e.Effet)),
        ];
}
