using System.Security.Cryptography;
using Recouvrement.Application.Banque.Rapprochement;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Imports.Banque;
using Recouvrement.Domaine;

namespace Recouvrement.Application.Banque;

internal sealed class ImporterReleve(
    ILecteurReleve lecteur, IDepotReleves releves, IDepotMouvements mouvements, IAffecterMouvement affectation, ReglesRapprochement regles, Horloge horloge)
    : IImporterReleve
{
    private const int TailleDuLot = 1000;

    public async Task<Resultat<BilanImportReleve>> ExecuterAsync(
        Acteur acteur, Stream fichier, OptionsReleve options, IProgress<int>? progres = null, CancellationToken annulation = default)
    {
        using var suivi = Suivi.Commencer(nameof(ImporterReleve), acteur);
        if (options.Portefeuille is { } portefeuille ? !acteur.Voit(portefeuille) : acteur.Portefeuilles is not null)
        {
            return Resultat<BilanImportReleve>.Refuse("Choisissez un portefeuille auquel vous avez accès\u00A0: ce compte bancaire servira ses dossiers.");
        }

        var empreinte = Convert.ToHexStringLower(await SHA256.HashDataAsync(fichier, annulation));
        fichier.Seek(0, SeekOrigin.Begin);
        if (await releves.TrouverAsync(empreinte, annulation) is { } connu)
        {
            return Resultat<BilanImportReleve>.Obtenu(new() { Essai = options.Essai, DejaImporte = connu, Releves = [], Reserves = [] });
        }

        var lecture = new LectureDeReleves(
            new FichierReleve(options.Nom, empreinte, options.Portefeuille),
            new Rapprocheur(await mouvements.IndexerAsync(acteur, options.Portefeuille, annulation), regles),
            mouvements,
            () => Guid.CreateVersion7(horloge.Maintenant));
        await using (var session = await releves.OuvrirAsync(acteur, options.Essai, annulation))
        {
            if (await lecture.LireAsync(lecteur.LireAsync(fichier, annulation), session, TailleDuLot, progres, annulation) is { } refus)
            {
                suivi.Noter("issue", "refusee");
                return Resultat<BilanImportReleve>.Refuse(refus.Anomalie.ToString());
            }

            var bilan = lecture.Conclure(options.Essai);
            if (options.Essai || (bilan.Reserves.Count > 0 && !options.Confirme))
            {
                return Resultat<BilanImportReleve>.Obtenu(bilan with { AConfirmer = bilan.Reserves.Count > 0 && !options.Confirme });
            }

            await session.ValiderAsync(annulation);
        }

        return Resultat<BilanImportReleve>.Obtenu(await AppliquerAsync(acteur, lecture, annulation));
    }

    // After the import, batch by batch: what fails stays in the inbox with its proposal, and the reason is told.
    private async Task<BilanImportReleve> AppliquerAsync(Acteur acteur, LectureDeReleves lecture, CancellationToken annulation)
    {
        const int EchecsDits = 20;
        var issues = await affectation.AffecterEnsembleAsync(acteur, lecture.Automatiques, annulation);
        return lecture.Conclure(essai: false) with
        {
            Automatiques = issues.Count(i => i.Value.EstFaite),
            Echecs = [.. issues.Values.Where(i => !i.EstFaite).Take(EchecsDits).Select(i => i.Refus)],
        };
    }
}
