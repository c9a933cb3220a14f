using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Ecriture;
using Recouvrement.Application.Repli;
using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Application.Reprise;

/// <summary>
/// Opens or completes the dossier that a file speaks of, in one transaction with the import keys: either the claims are in the
/// journal and their keys are used up, or neither.
/// </summary>
internal sealed class RangerDossier(IDepotDossiers depot, OuvrirDossier ouvrir, EcritureDossier ecriture)
{
    // Somebody else importing the same file at the same time takes keys under our feet: look again.
    private const int Essais = 10;

    /// <param name="acteur">Who imports.</param>
    /// <param name="dossier">What the file says.</param>
    /// <param name="dejaEssayees">For a dry run, the keys that the lines before would have used up; null to write.</param>
    /// <param name="annulation">Cancellation.</param>
    public async Task<Rangement> RangerAsync(
        Acteur acteur, DossierAImporter dossier, HashSet<string>? dejaEssayees, CancellationToken annulation)
    {
        for (var essai = 0; essai < Essais; essai++)
        {
            var connues = await depot.ClesConnuesAsync(ToutesLesCles(dossier), annulation);
            var (id, vue) = await TrouverAsync(acteur, dossier, connues, annulation);
            List<CreanceAImporter> nouvelles =
            [
                .. dossier.Creances.Where(c => !EstConnue(c, connues, id) && dejaEssayees?.Contains(c.Cle) != true),
            ];
            var deja = dossier.Creances.Count - nouvelles.Count;
            if (nouvelles.Count == 0)
            {
                return new Rangement(false, 0, deja, 0m);
            }

            var fait = new Rangement(id is null, nouvelles.Count(c => c.Creance is not null), deja, nouvelles.Sum(c => c.Creance?.Montant ?? 0m));
            if (dejaEssayees is not null)
            {
                var ouvert = id is null && dejaEssayees.Add(dossier.Cle);
                dejaEssayees.UnionWith(nouvelles.Select(c => c.Cle));
                return fait with { Ouvert = ouvert };
            }

            List<string> cles = [.. Cles(dossier, nouvelles).Where(c => !connues.ContainsKey(c)).Distinct(StringComparer.Ordinal)];
            var issue = id is null
                ? await OuvrirAsync(acteur, dossier, nouvelles, cles, annulation)
                : await CompleterAsync(acteur, id.Value, vue, nouvelles, cles, annulation);
            if (issue is null)
            {
                continue;
            }

            return issue.Length == 0 ? fait : new Rangement(false, 0, deja, 0m, issue);
        }

        return new Rangement(false, 0, 0, 0m, "Ces lignes sont importées par quelqu’un d’autre au même moment : relancez l’import.");
    }

    private static IReadOnlyCollection<string> ToutesLesCles(DossierAImporter dossier) =>
        Cles(dossier, dossier.Creances).ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<string> Cles(DossierAImporter dossier, IEnumerable<CreanceAImporter> creances) =>
        creances.SelectMany(c => new[] { c.Cle, c.CleParNom }).OfType<string>().Prepend(dossier.CleParNom).Prepend(dossier.Cle);

    private static bool EstConnue(CreanceAImporter creance, IReadOnlyDictionary<string, Guid> connues, Guid? dossier) =>
        connues.ContainsKey(creance.Cle)
        // By name only, it must be a claim of this very dossier: two companies may bear one name.
        || (creance.CleParNom is { } parNom && dossier is { } id && connues.TryGetValue(parNom, out var ailleurs) && ailleurs == id);

    private static bool MemePersonne(EtatDossier etat, string? siren) =>
        siren is null || etat.Debiteurs.Any(d => d.Identite.Siren is null || string.Equals(d.Identite.Siren, siren, StringComparison.Ordinal));

    private async Task<(Guid? Id, EtatDossier? Vue)> TrouverAsync(
        Acteur acteur, DossierAImporter dossier, IReadOnlyDictionary<string, Guid> connues, CancellationToken annulation)
    {
        if (connues.TryGetValue(dossier.Cle, out var id))
        {
            return (id, await VoirAsync(acteur, id, annulation));
        }

        if (connues.TryGetValue(dossier.CleParNom, out id)
            && await VoirAsync(acteur, id, annulation) is { } vue
            && MemePersonne(vue, dossier.Debiteur.Siren))
        {
            return (id, vue);
        }

        return (null, null);
    }

    private async Task<EtatDossier?> VoirAsync(Acteur acteur, Guid id, CancellationToken annulation) =>
        await depot.ChargerAsync(acteur, id, annulation) is { } charge
            ? ecriture.Replieur.Replier(charge.Journal, ecriture.Horloge.Aujourdhui)?.Dossier
            : null;

    /// <summary>Empty when done, a refusal, or null when a key was taken meanwhile.</summary>
    private async Task<string?> OuvrirAsync(
        Acteur acteur, DossierAImporter dossier, List<CreanceAImporter> nouvelles, List<string> cles, CancellationToken annulation)
    {
        var demande = new DemandeOuverture
        {
            Portefeuille = dossier.Portefeuille,
            Creancier = dossier.Creancier,
            Debiteurs = [new PartieSaisie(RolePartie.Debiteur, dossier.Debiteur)],
            Creances = [.. nouvelles.Select(c => c.Creance).OfType<CreanceSaisie>()],
            Juriste = dossier.Juriste,
        };
        var credits = nouvelles.Select(c => c.Credit).OfType<CreditAImporter>().Select(Paiement).ToList();
        return await ouvrir.OuvrirAsync(acteur, demande, cles, annulation, credits) is null ? null : string.Empty;
    }

    private async Task<string?> CompleterAsync(
        Acteur acteur, Guid id, EtatDossier? vue, List<CreanceAImporter> nouvelles, List<string> cles, CancellationToken annulation)
    {
        if (vue is null)
        {
            return "Ces factures appartiennent à un dossier qui n’est pas dans vos portefeuilles.";
        }

        if (vue.ClosLe is not null)
        {
            return $"Le dossier {vue.Reference} est clos : rouvrez-le, ou retirez ces factures du fichier.";
        }

        var aujourdhui = ecriture.Horloge.Aujourdhui;
        List<Fait> faits =
        [
            .. nouvelles.Select(c => c.Creance is { } creance
                ? FaitsInternes.Creance(Guid.CreateVersion7(ecriture.Horloge.Maintenant), creance, aujourdhui)
                : Paiement(c.Credit!)),
        ];
        var issue = await ecriture.EcrireAsync(
            acteur,
            id,
            null,
            _ => Preparation.Ecrire([.. faits.Select(f => new Ajout(NatureEntree.Constat, f))]) with { Cles = cles },
            annulation);
        return issue.EstFaite ? string.Empty : issue.EstDisputee ? null : issue.Refus;
    }

    private Fait Paiement(CreditAImporter credit) =>
        new(Guid.CreateVersion7(ecriture.Horloge.Maintenant), TypesDeFait.PaiementRecu, credit.Date)
        {
            Donnees = Donnees.De(("montant", Valeur.De(credit.Montant)), ("libelle", Valeur.De(credit.Libelle))),
        };
}
