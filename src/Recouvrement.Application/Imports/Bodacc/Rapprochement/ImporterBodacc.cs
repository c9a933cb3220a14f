using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Reprise;
using Recouvrement.Domaine;

namespace Recouvrement.Application.Imports.Bodacc.Rapprochement;

/// <summary>Two passes: the notices are registered and the dossiers they name noted; then each of these is folded and written once.</summary>
internal sealed class ImporterBodacc(ILecteurBodacc lecteur, IRegistreAvis registre, RapprocherDossiers rapprocher, Horloge horloge) : IImporterBodacc
{
    // The memory holds this many notices, whatever the length of the file.
    private const int Fenetre = 1_000;

    public async Task<Resultat<BilanBodacc>> ExecuterAsync(
        Acteur acteur,
        Stream fichier,
        bool essai,
        IProgress<AvancementImport>? progres = null,
        CancellationToken annulation = default)
    {
        using var suivi = Suivi.Commencer(nameof(ImporterBodacc), acteur);
        var ouverture = await lecteur.OuvrirAsync(fichier, annulation);
        if (!ouverture.EstObtenu)
        {
            return Resultat<BilanBodacc>.Refuse(ouverture.Refus);
        }

        var lecture = ouverture.Valeur;
        var compte = new CompteBodacc();
        var surEssai = essai ? new RegistreEnEssai(registre) : null;
        var inscription = new InscriptionAvis(surEssai is null ? registre : surEssai, horloge, acteur, compte);
        var fenetre = new List<ElementImport<AvisBodacc>>(Fenetre);
        await foreach (var element in lecture.Elements.WithCancellation(annulation))
        {
            compte.Lus++;
            compte.Anomalies.Ajouter(element.Anomalies);
            fenetre.Add(element);
            if (fenetre.Count == Fenetre)
            {
                await ViderAsync();
            }
        }

        await ViderAsync();
        await rapprocher.ExecuterAsync(acteur, inscription.Dossiers, compte, surEssai, Avancer, annulation);
        suivi.Noter("avis", compte.Lus);
        suivi.Noter("dossiers", compte.Dossiers);
        return Resultat<BilanBodacc>.Obtenu(compte.Conclure(essai));

        async Task ViderAsync()
        {
            annulation.ThrowIfCancellationRequested();
            await inscription.InscrireAsync(fenetre, annulation);
            fenetre.Clear();
            Avancer();
        }

        void Avancer() => progres?.Report(new AvancementImport(compte.Lus, lecture.OctetsLus, compte.Dossiers));
    }
}
