using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Ecriture;

namespace Recouvrement.Application.Pieces;

internal sealed class RecevoirFichiers(
    IAjouterPiece ajout, IDepotDossiers depot, IARattacher aRattacher, IAnnuaire annuaire, LimitesPieces limites) : IRecevoirFichiers
{
    public async Task<IReadOnlyList<FichierRecu>> DansUnDossierAsync(
        Acteur acteur, Guid dossier, string nom, Stream contenu, CancellationToken annulation = default)
    {
        // Before anything is read: nobody fills the disk through a dossier that is not his.
        if (await depot.ChargerAsync(acteur, dossier, annulation) is null)
        {
            return [new FichierRecu(NomDeFichier.Net(nom), null, EcritureDossier.Inexistant)];
        }

        return await TrierAsync(
            nom,
            contenu,
            async (fichier, flux, origine) =>
            {
                var issue = await ajout.ExecuterAsync(
                    acteur, new DemandePiece(dossier, fichier) { AConfirmer = true, Origine = origine }, flux, annulation);
                return new FichierRecu(fichier, issue.Fait, issue.EstFaite ? null : issue.Refus);
            },
            annulation);
    }

    public async Task<FichierRecu> NouvelleVersionAsync(
        Acteur acteur, Guid dossier, Guid piece, string nom, Stream contenu, CancellationToken annulation = default)
    {
        var net = NomDeFichier.Net(nom);
        if (EstUneArchive(net))
        {
            return new FichierRecu(net, null, $"« {net} » est une archive : déposez le fichier lui-même, ou l’archive sur la page des pièces.");
        }

        var issue = await ajout.ExecuterAsync(
            acteur, new DemandePiece(dossier, net) { AConfirmer = true, Origine = Origine(net), Remplace = piece }, contenu, annulation);
        return new FichierRecu(net, issue.Fait, issue.EstFaite ? null : issue.Refus);
    }

    public async Task<IReadOnlyList<FichierRecu>> ARattacherAsync(
        Acteur acteur, Guid portefeuille, string nom, Stream contenu, CancellationToken annulation = default)
    {
        if ((await annuaire.PortefeuillesAsync(acteur, annulation)).All(p => p.Id != portefeuille))
        {
            return [new FichierRecu(NomDeFichier.Net(nom), null, "Choisissez l’un de vos portefeuilles.")];
        }

        return await TrierAsync(
            nom,
            contenu,
            async (fichier, flux, origine) => await aRattacher.DeposerAsync(acteur, portefeuille, fichier, flux, origine, annulation),
            annulation);
    }

    private async Task<IReadOnlyList<FichierRecu>> TrierAsync(
        string nom, Stream contenu, Func<string, Stream, OriginePiece, Task<FichierRecu>> prendre, CancellationToken annulation)
    {
        var net = NomDeFichier.Net(nom);
        if (!EstUneArchive(net))
        {
            return [await prendre(net, contenu, Origine(net))];
        }

        var recus = new List<FichierRecu>();
        var refus = await Archive.OuvrirAsync(
            contenu,
            limites,
            async (fichier, flux) => recus.Add(await prendre(fichier, flux, OriginePiece.Archive)),
            annulation);
        return refus is null ? recus : [.. recus, new FichierRecu(net, null, $"« {net} » : {refus}")];
    }

    private static bool EstUneArchive(string nom) => nom.EndsWith(".zip", StringComparison.OrdinalIgnoreCase);

    private static OriginePiece Origine(string nom) => TypesDePiece.EstUnCourriel(nom) ? OriginePiece.Courriel : OriginePiece.Deposee;
}
