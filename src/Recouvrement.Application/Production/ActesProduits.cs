using Recouvrement.Actes.Modeles;
using Recouvrement.Actes.Rendu;
using Recouvrement.Actes.Valeurs;
using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Ecriture;
using Recouvrement.Application.Modeles;
using Recouvrement.Application.Pieces;
using Recouvrement.Application.Repli;
using Recouvrement.Domaine;
using Recouvrement.Domaine.Dossiers;
using Recouvrement.Recherche.Extraction;

namespace Recouvrement.Application.Production;

internal sealed class ActesProduits(
    IDepotDossiers depot,
    EcritureDossier ecriture,
    IMagasinPieces magasin,
    ModelesEnVigueur modeles,
    ICatalogueActes catalogue,
    IExtracteur extracteur,
    LimitesPieces limites) : IActesProduits
{
    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public async Task<IReadOnlyList<DetailActe>> ListerAsync(Acteur acteur, Guid dossier, CancellationToken annulation = default) =>
        await VueAsync(acteur, dossier, annulation) is { } vue ? Lister(vue) : [];

    public async Task<Reproduction?> ReproduireAsync(Acteur acteur, Guid dossier, Guid piece, CancellationToken annulation = default)
    {
        using var suivi = Suivi.Commencer(nameof(ReproduireAsync), acteur, dossier);
        if (await VueAsync(acteur, dossier, annulation) is not { } vue || Lister(vue).FirstOrDefault(a => a.Piece.Id == piece) is not { } acte)
        {
            return null;
        }

        var attendue = acte.Piece.Empreinte;
        if (!acte.EstReproductible)
        {
            return new Reproduction(null, attendue, null, "Cet acte a été retouché dans Word : il ne se refait pas, son fichier est gardé tel quel.");
        }

        if (await ModeleAsync(acte, annulation) is not { } modele)
        {
            return new Reproduction(null, attendue, null, "Le modèle de cet acte n’est plus dans le magasin des pièces ; le document lui-même y est toujours.");
        }

        if (await InstantaneAsync(acte, annulation) is not { } donnees)
        {
            return new Reproduction(null, attendue, null, "Les données de cet acte ne sont plus dans le magasin des pièces ; le document lui-même y est toujours.");
        }

        var rendu = modele.Rendre(donnees, new OptionsRendu
        {
            Mode = acte.Definitif ? ModeRendu.Final : ModeRendu.Brouillon,
            Schema = catalogue.Schema,
        });
        var reproduction = new Reproduction(rendu.Octets, attendue, rendu.Empreinte, rendu.Refus);
        suivi.Noter("identique", reproduction.EstIdentique);
        return reproduction;
    }

    public async Task<IssueEcriture> ReprendreAsync(
        Acteur acteur, Guid dossier, Guid piece, string nomFichier, Stream contenu, CancellationToken annulation = default)
    {
        using var suivi = Suivi.Commencer(nameof(ReprendreAsync), acteur, dossier);
        if (await VueAsync(acteur, dossier, annulation) is not { } vue || Lister(vue).FirstOrDefault(a => a.Piece.Id == piece) is not { } acte)
        {
            return suivi.Terminer(IssueEcriture.Refusee("Cet acte n’est pas dans ce dossier."));
        }

        var depose = await magasin.DeposerAsync(contenu, limites.TailleMaximale, annulation);
        if (!depose.EstObtenu)
        {
            return suivi.Terminer(IssueEcriture.Refusee($"« {nomFichier} » : {depose.Refus}"));
        }

        if (vue.Dossier.Pieces.FirstOrDefault(p => string.Equals(p.Empreinte, depose.Valeur.Empreinte, StringComparison.Ordinal)) is { } meme)
        {
            return suivi.Terminer(IssueEcriture.Refusee($"Ce document est déjà au dossier, à l’octet près : « {meme.Intitule} »."));
        }

        var apres = await TexteAsync(depose.Valeur.Empreinte, annulation);
        if (apres is null)
        {
            return suivi.Terminer(IssueEcriture.Refusee($"« {nomFichier} » n’est pas un document Word lisible : enregistrez-le en .docx, puis rapportez-le."));
        }

        var difference = DifferenceDeTextes.Dire(await TexteAsync(acte.Piece.Empreinte, annulation) ?? string.Empty, apres);
        var fait = FaitsInternes.Piece(
            Guid.CreateVersion7(ecriture.Horloge.Maintenant),
            TypesDeFait.ActeProduit,
            acte.Piece.Intitule + (acte.Origine is null ? " – retouché" : string.Empty),
            acte.Piece.NomFichier,
            Docx,
            depose.Valeur,
            ecriture.Horloge.Aujourdhui);
        var valeurs = fait.Donnees
            .Avec("acte", Valeur.De(acte.Piece.Acte!))
            .Avec("definitif", Valeur.De(acte.Definitif))
            .Avec("origine", DonneesParties.De(acte.Origine ?? acte.Piece.Id))
            .Avec("difference", Valeur.De(difference));
        return suivi.Terminer(await ecriture.EcrireAsync(
            acteur, dossier, null, _ => Preparation.Ecrire(new Ajout(NatureEntree.Constat, fait with { Donnees = valeurs })), annulation));
    }

    private static List<DetailActe> Lister(VueDossier vue)
    {
        var auteurs = vue.Journal.Entrees.GroupBy(e => e.Fait.Id).ToDictionary(g => g.Key, g => g.First().Auteur);
        var pieces = vue.Dossier.Pieces.ToDictionary(p => p.Id);
        return
        [
            .. vue.Journal.FaitsDebout()
                .Where(f => string.Equals(f.Type, TypesDeFait.ActeProduit, StringComparison.Ordinal) && pieces.ContainsKey(f.Id))
                .Select(f => new DetailActe
                {
                    Piece = pieces[f.Id],
                    Auteur = auteurs[f.Id],
                    Definitif = f.Donnees["definitif"]?.OuiNon ?? false,
                    Version = f.Donnees["version"]?.Texte,
                    Modele = f.Donnees["modele"]?.Texte,
                    Instantane = f.Donnees["instantane"]?.Texte,
                    Origine = DonneesParties.Id(f.Donnees, "origine"),
                    Difference = f.Donnees["difference"]?.Texte,
                })
                .OrderByDescending(a => a.Piece.AjouteeLe),
        ];
    }

    private async Task<VueDossier?> VueAsync(Acteur acteur, Guid dossier, CancellationToken annulation) =>
        await depot.ChargerAsync(acteur, dossier, annulation) is { } charge
            ? ecriture.Replieur.Replier(charge.Journal, ecriture.Horloge.Aujourdhui)
            : null;

    // The shipped file too: acts older than the keeping of templates are made again as long as it has not changed.
    private async Task<ModeleWord?> ModeleAsync(DetailActe acte, CancellationToken annulation)
    {
        var garde = await modeles.LireAsync(acte.Modele!, annulation);
        if (garde.EstObtenu)
        {
            return garde.Valeur;
        }

        return catalogue.Trouver(acte.Piece.Acte!) is { } fiche && catalogue.Lire(fiche) is { EstObtenu: true } livre
            && string.Equals(livre.Valeur.Empreinte, acte.Modele, StringComparison.Ordinal)
            ? livre.Valeur
            : null;
    }

    private async Task<ObjetActe?> InstantaneAsync(DetailActe acte, CancellationToken annulation)
    {
        await using var flux = await magasin.OuvrirAsync(acte.Instantane!, annulation);
        if (flux is null)
        {
            return null;
        }

        using var lecteur = new StreamReader(flux);
        return JsonActe.Lire(await lecteur.ReadToEndAsync(annulation));
    }

    private async Task<string?> TexteAsync(string empreinte, CancellationToken annulation)
    {
        await using var flux = await magasin.OuvrirAsync(empreinte, annulation);
        if (flux is null)
        {
            return null;
        }

        var lu = await extracteur.ExtraireAsync(flux, "acte.docx", annulation);
        return lu.Etat == EtatDExtraction.Lu && lu.Format is "Word" ? lu.Texte : null;
    }
}
