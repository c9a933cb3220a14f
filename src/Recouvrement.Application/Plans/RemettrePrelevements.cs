using System.Globalization;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Ecriture;
using Recouvrement.Application.Prelevements;
using Recouvrement.Application.Repli;
using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Application.Plans;

internal sealed class RemettrePrelevements(
    IConsulterPlans plans, IDepotDossiers depot, EcritureDossier ecriture, EcritureEnsemble ensemble, IFichierPrelevements fichier) : IRemettrePrelevements
{
    // Dossiers read for one remittance: what is beyond is told, and goes in the next one.
    private const int DossiersAuPlus = 500;

    public async Task<RemisePreparee> PreparerAsync(Acteur acteur, DemandeRemise demande, CancellationToken annulation = default)
    {
        using var suivi = Suivi.Commencer("PreparerRemise", acteur);
        var (dossiers, total) = await plans.AvecEcheanceAsync(acteur, demande.Du, demande.Au, demande.Creancier, DossiersAuPlus, annulation);
        var lignes = new List<LigneAPrelever>();
        foreach (var charge in await depot.ChargerEnsembleAsync(acteur, dossiers, annulation))
        {
            if (ecriture.Replieur.Replier(charge.Journal, ecriture.Horloge.Aujourdhui) is { } vue)
            {
                lignes.AddRange(EcheancesAPrelever.De(vue, demande.Du, demande.Au));
            }
        }

        return new RemisePreparee(
            [.. lignes.OrderBy(l => l.Echeance).ThenBy(l => l.Reference, StringComparer.Ordinal).ThenBy(l => l.Numero)],
            Math.Max(0, total - dossiers.Count));
    }

    public async Task<IssueRemise> RemettreAsync(Acteur acteur, DemandeRemise demande, CancellationToken annulation = default)
    {
        using var suivi = Suivi.Commencer(nameof(RemettrePrelevements), acteur);
        var preparee = await PreparerAsync(acteur, demande, annulation);
        var choisies = demande.Choisies.ToHashSet(StringComparer.Ordinal);
        var retenues = preparee.Possibles.Where(l => choisies.Contains(l.Cle)).ToList();
        List<string> refus =
        [
            .. preparee.Lignes.Where(l => l.Refus is not null && choisies.Contains(l.Cle)).Select(l => string.Create(CultureInfo.InvariantCulture, $"{l.Reference}, échéance {l.Numero}\u00A0: {l.Refus}")),
        ];
        if (retenues.Count == 0)
        {
            return new IssueRemise(null, 0, 0m, refus.Count > 0 ? refus : ["Cochez au moins une échéance à prélever."]);
        }

        var enTete = EnTete(demande);
        var reference = NouvelleReference(enTete.CreeeLe);
        if (fichier.Verifier(Remise(reference, enTete, [.. retenues.Select(l => l.Ordre!)]), ecriture.Horloge.Aujourdhui) is { Count: > 0 } fautes)
        {
            return new IssueRemise(null, 0, 0m, [.. refus, .. fautes]);
        }

        var issues = await ensemble.EcrireAsync(
            acteur, [.. retenues.Select(l => l.Dossier).Distinct()], vue => Presenter(vue, demande, choisies, reference, enTete), annulation);
        refus.AddRange(issues.Values.Where(i => !i.EstFaite).Select(i => i.Refus).Distinct(StringComparer.Ordinal));
        var presentees = await PresentationsAsync(acteur, reference, annulation);
        suivi.Noter("presentees", presentees.Count);
        return presentees.Count == 0
            ? new IssueRemise(null, 0, 0m, refus.Count > 0 ? refus : ["Ces échéances viennent d’être présentées par quelqu’un d’autre\u00A0: rechargez la page."])
            : new IssueRemise(reference, presentees.Count, presentees.Sum(p => p.Ordre.Montant), refus);
    }

    public async Task<EnTeteDeRemise?> EnTeteAsync(Acteur acteur, string remise, CancellationToken annulation = default) =>
        (await PresentationsAsync(acteur, remise, annulation)).Select(p => p.EnTete).FirstOrDefault();

    public async Task<byte[]?> FichierAsync(Acteur acteur, string remise, CancellationToken annulation = default)
    {
        var presentees = await PresentationsAsync(acteur, remise, annulation);
        if (presentees.Count == 0)
        {
            return null;
        }

        // Judged on the day it was made: a file asked for again after its dates is the same file.
        var enTete = presentees[0].EnTete;
        var ecrit = fichier.Ecrire(Remise(remise, enTete, [.. presentees.Select(p => p.Ordre)]), presentees.Min(p => p.Le));
        return ecrit.EstObtenu ? ecrit.Valeur : null;
    }

    private async Task<IReadOnlyList<PresentationDePrelevement>> PresentationsAsync(Acteur acteur, string remise, CancellationToken annulation)
    {
        if (await plans.DossiersDeLaRemiseAsync(acteur, remise, annulation) is not { } dossiers)
        {
            return [];
        }

        var charges = await depot.ChargerEnsembleAsync(acteur, dossiers, annulation);
        return
        [
            .. charges.Select(c => ecriture.Replieur.Replier(c.Journal, ecriture.Horloge.Aujourdhui)).OfType<VueDossier>()
                .SelectMany(v => v.Dossier.Presentations)
                .Where(p => string.Equals(p.Remise, remise, StringComparison.Ordinal))
                .OrderBy(p => p.Ordre.BoutEnBout, StringComparer.Ordinal),
        ];
    }

    private Preparation Presenter(VueDossier vue, DemandeRemise demande, HashSet<string> choisies, string reference, EnTeteDeRemise enTete)
    {
        List<LigneAPrelever> lignes = [.. EcheancesAPrelever.De(vue, demande.Du, demande.Au).Where(l => l.Ordre is not null && choisies.Contains(l.Cle))];

        // The key is taken in the transaction of the dossier: of two remittances at once, one presents.
        return Preparation.Ecrire([.. lignes.Select(l => new Ajout(NatureEntree.Constat, Fait(vue, l, reference, enTete)))]) with
        {
            Cles = [.. lignes.Select(l => $"prelevement:{l.Cle}")],
        };
    }

    private Fait Fait(VueDossier vue, LigneAPrelever ligne, string reference, EnTeteDeRemise enTete)
    {
        var (ordre, mandat) = (ligne.Ordre!, ligne.Ordre!.Mandat);
        var valeurs = new List<KeyValuePair<string, Valeur>>
        {
            KeyValuePair.Create("plan", DonneesParties.De(ligne.Plan)),
            KeyValuePair.Create("reference", Valeur.De(ligne.ReferencePlan)),
            KeyValuePair.Create("numero", Valeur.De((decimal)ligne.Numero)),
            KeyValuePair.Create("echeance", Valeur.De(ligne.Echeance)),
            KeyValuePair.Create("montant", Valeur.De(ordre.Montant)),
            KeyValuePair.Create("le", Valeur.De(ordre.Date)),
            KeyValuePair.Create("sequence", Valeur.De(ordre.Sequence.ToString())),
            KeyValuePair.Create("boutEnBout", Valeur.De(ordre.BoutEnBout)),
            KeyValuePair.Create("libelle", Valeur.De(ordre.Libelle)),
            KeyValuePair.Create("rum", Valeur.De(mandat.Rum)),
            KeyValuePair.Create("signeLe", Valeur.De(mandat.SigneLe)),
            KeyValuePair.Create("titulaire", Valeur.De(mandat.Debiteur)),
            KeyValuePair.Create("iban", Valeur.De(mandat.Iban)),
            KeyValuePair.Create("remise", Valeur.De(reference)),
            KeyValuePair.Create("remiseLe", Valeur.De(enTete.CreeeLe.ToString("O", CultureInfo.InvariantCulture))),
            KeyValuePair.Create("creancier", Valeur.De(enTete.Creancier)),
            KeyValuePair.Create("creancierIban", Valeur.De(enTete.Iban)),
            KeyValuePair.Create("ics", Valeur.De(enTete.Ics)),
            KeyValuePair.Create("schema", Valeur.De(enTete.Schema.ToString())),
        };
        void Ajouter(string nom, Valeur? valeur)
        {
            if (valeur is { } v)
            {
                valeurs.Add(KeyValuePair.Create(nom, v));
            }
        }

        Ajouter("bic", mandat.Bic is { } bic ? Valeur.De(bic) : null);
        Ajouter("creancierBic", enTete.Bic is { } banque ? Valeur.De(banque) : null);
        Ajouter("dernierePresentation", mandat.DernierePresentation is { } derniere ? Valeur.De(derniere) : null);
        return new Fait(Guid.CreateVersion7(ecriture.Horloge.Maintenant), FaitsDuPlan.PrelevementPresente, vue.Au) { Donnees = new Donnees(valeurs) };
    }

    // To the second: what the facts keep and what the file says are the same instant.
    private EnTeteDeRemise EnTete(DemandeRemise demande)
    {
        var maintenant = ecriture.Horloge.Maintenant;
        return new EnTeteDeRemise(
            new DateTimeOffset(maintenant.UtcTicks / TimeSpan.TicksPerSecond * TimeSpan.TicksPerSecond, TimeSpan.Zero),
            demande.Nom.Trim(),
            NumeroIban.Normaliser(demande.Iban),
            string.IsNullOrWhiteSpace(demande.Bic) ? null : NumeroIban.Normaliser(demande.Bic),
            NumeroIban.Normaliser(demande.Ics),
            demande.Schema);
    }

    private static string NouvelleReference(DateTimeOffset le) =>
        string.Create(CultureInfo.InvariantCulture, $"PRLV-{le:yyyyMMdd-HHmmss}-{Guid.CreateVersion7().ToString("N")[^8..]}");

    private static RemisePrelevements Remise(string reference, EnTeteDeRemise enTete, IReadOnlyList<EcheanceAPrelever> echeances) => new()
    {
        Identifiant = reference,
        CreeeLe = enTete.CreeeLe,
        Creancier = enTete.Creancier,
        Iban = enTete.Iban,
        Bic = enTete.Bic,
        Ics = enTete.Ics,
        Schema = enTete.Schema,
        Echeances = echeances,
    };
}
