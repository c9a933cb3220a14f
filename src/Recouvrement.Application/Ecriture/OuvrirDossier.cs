using Recouvrement.Application.Comptes;
using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Imports.Bodacc.Rapprochement;
using Recouvrement.Application.Repli;
using Recouvrement.Domaine;
using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Application.Ecriture;

internal sealed class OuvrirDossier(IDepotDossiers depot, Replieur replieur, IAnnuaire annuaire, Horloge horloge, ReexaminerAvis avis, ConventionsEnCours conventions) : IOuvrirDossier
{
    public async Task<Resultat<DossierOuvert>> ExecuterAsync(
        Acteur acteur, DemandeOuverture demande, CancellationToken annulation = default)
    {
        using var suivi = Suivi.Commencer(nameof(OuvrirDossier), acteur);
        if (await OppositionAsync(acteur, demande, annulation) is { } refus)
        {
            suivi.Noter("issue", "refusee");
            return Resultat<DossierOuvert>.Refuse(refus);
        }

        var ouvert = await OuvrirAsync(acteur, demande, [], annulation);
        suivi.Noter("dossier", ouvert!.Id);
        return Resultat<DossierOuvert>.Obtenu(ouvert);
    }

    /// <summary>Writes a dossier already checked; null when one of the import keys is taken.</summary>
    internal async Task<DossierOuvert?> OuvrirAsync(
        Acteur acteur,
        DemandeOuverture demande,
        IReadOnlyList<string> cles,
        CancellationToken annulation,
        IReadOnlyList<Fait>? autres = null)
    {
        var le = demande.OuvertLe ?? horloge.Aujourdhui;
        List<Fait> faits = [.. autres ?? []];
        if (await conventions.TrouverAsync(demande.Creancier, annulation) is { } convention)
        {
            faits.Add(new Fait(Guid.CreateVersion7(horloge.Maintenant), FaitsDuCompte.ConventionChoisie, le) { Donnees = convention });
        }

        var lot = await depot.OuvrirAsync(
            horloge.Aujourdhui.Year, reference => Composer(acteur, demande, reference, le, faits) with { Cles = cles }, annulation);
        if (lot is null)
        {
            return null;
        }

        // A notice read before the dossier existed concerns it all the same.
        var ecrites = await avis.OuvertureAsync(acteur, lot.Vue.Dossier.Id, demande.Debiteurs.Select(d => d.Identite), annulation);
        return new DossierOuvert(lot.Vue.Dossier.Id, lot.Vue.Dossier.Reference, lot.Vue.Version + ecrites);
    }

    private async Task<string?> OppositionAsync(Acteur acteur, DemandeOuverture demande, CancellationToken annulation)
    {
        var portefeuilles = await annuaire.PortefeuillesAsync(acteur, annulation);
        if (portefeuilles.All(p => p.Id != demande.Portefeuille))
        {
            return "Ce portefeuille n’existe pas, ou vous n’y avez pas accès.";
        }

        if (demande.Debiteurs.Count == 0)
        {
            return "Un dossier a au moins un débiteur.";
        }

        if (demande.Debiteurs.Any(d => d.Role == RolePartie.Creancier))
        {
            return "Un dossier a un seul créancier.";
        }

        if (demande.OuvertLe > horloge.Aujourdhui)
        {
            return "Un dossier s’ouvre aujourd’hui ou dans le passé, jamais dans le futur.";
        }

        return demande.Debiteurs.Select(d => d.Identite).Prepend(demande.Creancier).Select(ControleDesSaisies.Identite).FirstOrDefault(r => r is not null)
            ?? demande.Creances.Select(ControleDesSaisies.Creance).FirstOrDefault(r => r is not null);
    }

    private LotEcriture Composer(Acteur acteur, DemandeOuverture demande, string reference, DateOnly le, IReadOnlyList<Fait> autres)
    {
        var maintenant = horloge.Maintenant;
        Guid Id() => Guid.CreateVersion7(maintenant);
        var dossier = Id();
        var faits = new List<Fait> { FaitsInternes.Ouverture(dossier, reference, demande.Portefeuille, le) };
        faits.Add(FaitsInternes.Partie(Id(), RolePartie.Creancier, demande.Creancier, le));
        faits.AddRange(demande.Debiteurs.Select(d => FaitsInternes.Partie(Id(), d.Role, d.Identite, le)));
        faits.AddRange(demande.Creances.Select(c => FaitsInternes.Creance(Id(), c, le)));
        faits.AddRange(autres);
        if (demande.Juriste is { } compte)
        {
            faits.Add(FaitsInternes.Juriste(Id(), compte, le));
        }

        var journal = Journal.Vide;
        foreach (var fait in faits)
        {
            journal = journal.Avec(journal.Ecrire(NatureEntree.Constat, fait, maintenant, acteur.Compte).Valeur);
        }

        return new LotEcriture([.. journal.Entrees], replieur.Replier(journal, horloge.Aujourdhui)!);
    }
}
