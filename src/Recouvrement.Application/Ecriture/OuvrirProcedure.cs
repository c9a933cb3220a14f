using System.Globalization;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Repli;
using Recouvrement.Domaine;
using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Application.Ecriture;

internal sealed class OuvrirProcedure(EcritureDossier ecriture) : IOuvrirProcedure
{
    public async Task<IssueEcriture> ExecuterAsync(Acteur acteur, DemandeProcedure demande, CancellationToken annulation = default)
    {
        using var suivi = Suivi.Commencer(nameof(OuvrirProcedure), acteur, demande.Dossier);
        var id = Guid.CreateVersion7(ecriture.Horloge.Maintenant);
        return suivi.Terminer(await ecriture.EcrireAsync(
            acteur, demande.Dossier, demande.VersionAttendue, vue => Preparer(vue, demande, id), annulation));
    }

    public Task<Resultat<Apercu>> ApercevoirAsync(Acteur acteur, DemandeProcedure demande, CancellationToken annulation = default)
    {
        var id = Guid.CreateVersion7(ecriture.Horloge.Maintenant);
        return ecriture.ApercevoirAsync(acteur, demande.Dossier, vue => Preparer(vue, demande, id), annulation);
    }

    private Preparation Preparer(VueDossier vue, DemandeProcedure demande, Guid id)
    {
        if (vue.Par.Procedures.Trouver(demande.Definition) is not { Horloge: null } definition)
        {
            return Preparation.Refuser($"La procédure « {demande.Definition} » n’est pas connue : choisissez-en une de la liste.");
        }

        var erreurs = ControleDuFait.Champs(definition.Contexte, demande.Contexte);
        if (demande.OuverteLe > ecriture.Horloge.Aujourdhui)
        {
            erreurs.Add(new ErreurChamp("date", "Une procédure s’ouvre aujourd’hui ou dans le passé, jamais dans le futur."));
        }

        if (demande.Debiteurs.Any(d => vue.Dossier.Debiteurs.All(p => p.Id != d)))
        {
            erreurs.Add(new ErreurChamp("debiteurs", "L’un des débiteurs désignés n’est pas dans ce dossier."));
        }

        if (erreurs.Count > 0)
        {
            return Preparation.Corriger(erreurs);
        }

        // The rank counts annulled openings too: a name, once used, names nothing else.
        var rang = 1 + vue.Journal.Entrees.Count(e => e.Nature == NatureEntree.Constat
            && string.Equals(e.Fait.Type, Dossiers.TypesDeFait.ProcedureOuverte, StringComparison.Ordinal)
            && string.Equals(e.Fait.Donnees["procedure"]?.Texte, definition.Id, StringComparison.Ordinal));
        var instance = string.Create(CultureInfo.InvariantCulture, $"{definition.Id}#{rang}");
        return Preparation.Ecrire(new Ajout(NatureEntree.Constat, FaitsInternes.Procedure(id, instance, demande))) with { Instance = instance };
    }
}
