using Recouvrement.Application.Banque.Rapprochement;
using Recouvrement.Application.Imports.Banque;
using Recouvrement.Domaine;

namespace Recouvrement.Application.Banque;

/// <summary>Goes through a statement file once: splits, sorts out what is known, matches, writes; holds one batch at a time.</summary>
internal sealed class LectureDeReleves(FichierReleve fichier, Rapprocheur rapprocheur, IDepotMouvements mouvements, Func<Guid> identite)
{
    private readonly List<BilanReleve> bilans = [];
    private readonly List<(Guid Mouvement, Guid Dossier)> automatiques = [];
    private readonly List<MouvementBancaire> lot = [];
    private readonly HashSet<Guid> dossiersServis = [];
    private Guid releve;
    private int nouveaux;
    private int nouveauxDuReleve;
    private int dejaConnus;
    private int proposes;
    private int sansProposition;
    private int enDevise;

    /// <summary>The movements that the rule records by itself.</summary>
    public IReadOnlyList<(Guid Mouvement, Guid Dossier)> Automatiques => automatiques;

    public async Task<LectureRefusee?> LireAsync(
        IAsyncEnumerable<ElementReleve> elements, ISessionReleves session, int taille, IProgress<int>? progres, CancellationToken annulation)
    {
        TotauxReleve? totaux = null;
        DecoupageEcriture? decoupage = null;
        await foreach (var element in elements.WithCancellation(annulation))
        {
            switch (element)
            {
                case ReleveOuvert ouvert:
                    (releve, nouveauxDuReleve) = (identite(), 0);
                    totaux = new TotauxReleve(ouvert.Releve);
                    decoupage = new DecoupageEcriture(ouvert.Releve, fichier.Portefeuille);
                    await session.OuvrirAsync(releve, fichier, ouvert.Releve, annulation);
                    break;
                case EcritureLue lue:
                    totaux!.Ajouter(lue.Ecriture);
                    lot.AddRange(decoupage!.Decouper(lue.Ecriture, identite));
                    if (lot.Count >= taille)
                    {
                        await VerserAsync(session, annulation);
                        progres?.Report(nouveaux + dejaConnus);
                    }

                    break;
                case ReleveFerme ferme:
                    await VerserAsync(session, annulation);
                    var bilan = totaux!.Conclure(ferme);
                    bilans.Add(bilan);
                    await session.FermerAsync(releve, bilan, nouveauxDuReleve, annulation);
                    break;
                case LectureRefusee refusee:
                    return refusee;
            }
        }

        return null;
    }

    public BilanImportReleve Conclure(bool essai) => new()
    {
        Essai = essai,
        Releves = bilans,
        Reserves = [.. bilans.SelectMany(Reserves)],
        Nouveaux = nouveaux,
        DejaConnus = dejaConnus,
        Proposes = proposes,
        SansProposition = sansProposition,
        EnDevise = enDevise,
        Automatiques = automatiques.Count,
    };

    private async Task VerserAsync(ISessionReleves session, CancellationToken annulation)
    {
        if (lot.Count == 0)
        {
            return;
        }

        var neufs = await session.TrierAsync(lot, annulation);
        dejaConnus += lot.Count - neufs.Count;
        nouveaux += neufs.Count;
        nouveauxDuReleve += neufs.Count;
        lot.Clear();
        var rejets = await RejetsDeMouvements.ChercherAsync(mouvements, neufs, annulation);
        await session.GarderAsync(releve, [.. neufs.Select(m => (m, Proposer(m, rejets)))], annulation);
    }

    private IReadOnlyList<Proposition> Proposer(MouvementBancaire mouvement, RejetsDeMouvements rejets)
    {
        var propositions = mouvement.EstRejet ? rejets.Proposer(mouvement) : rapprocheur.Proposer(mouvement);
        // Two exact payments of one dossier in one file: the second may pay what the first has just paid.
        if (propositions is [{ Automatique: true } seule, ..] && dossiersServis.Add(seule.Dossier))
        {
            automatiques.Add((mouvement.Id, seule.Dossier));
        }

        if (mouvement.EtatInitial == EtatMouvement.AAffecter)
        {
            proposes += propositions.Count > 0 ? 1 : 0;
            sansProposition += propositions.Count == 0 ? 1 : 0;
            enDevise += TotauxReleve.EstEnEuros(mouvement.Devise) ? 0 : 1;
        }

        return propositions;
    }

    private static IEnumerable<string> Reserves(BilanReleve bilan)
    {
        var qui = bilan.Releve.Compte.Length > 0 ? $"Compte {bilan.Releve.Compte}" : "Relevé sans compte";
        if (bilan.Ecart is { } ecart && ecart != 0m)
        {
            yield return $"{qui}\u00A0: les soldes ne bouclent pas, écart de {Montant(ecart, bilan)} (ouverture + crédits − débits − clôture).";
        }

        if (bilan.EcartDuTotal is { } total && total != 0m)
        {
            yield return $"{qui}\u00A0: le total annoncé par la banque dépasse celui de ses écritures de {Montant(total, bilan)}.";
        }

        if (bilan.EnDevise > 0)
        {
            var devises = string.Join(", ", bilan.Devises.Where(d => !TotauxReleve.EstEnEuros(d)));
            yield return $"{qui}\u00A0: {TexteFrancais.Accorder(bilan.EnDevise, "écriture")} en devise ({devises})\u00A0; le montant d’origine est gardé, rien n’est converti.";
        }
    }

    private static string Montant(decimal montant, BilanReleve bilan)
    {
        var decimales = decimal.Round(montant, 2, MidpointRounding.AwayFromZero) == montant ? 2 : (int)montant.Scale;
        return $"{TexteFrancais.Nombre(montant, decimales)}{TexteFrancais.Insecable}{bilan.Releve.Devise ?? (bilan.Devises.Count > 0 ? bilan.Devises[0] : string.Empty)}";
    }
}
