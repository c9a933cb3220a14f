using System.Security.Cryptography;
using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Ecriture;
using Recouvrement.Application.Repli;

namespace Recouvrement.Application.Pieces;

internal sealed class PiecesJointes(
    IDepotDossiers depot, Replieur replieur, IMagasinPieces magasin, IExtraireJointes extraire, IAjouterPiece ajout, Horloge horloge) : IPiecesJointes
{
    public async Task<IReadOnlyList<PieceJointe>> ListerAsync(Acteur acteur, Guid dossier, Guid piece, CancellationToken annulation = default)
    {
        var (etat, _, jointes) = await LireAsync(acteur, dossier, piece, annulation);
        return
        [
            .. jointes.Select(j => new PieceJointe(
                j.Rang, j.Nom, j.Octets.Length,
                Convert.ToHexStringLower(SHA256.HashData(j.Octets.Span)) is var empreinte
                    ? etat!.Pieces.FirstOrDefault(p => string.Equals(p.Empreinte, empreinte, StringComparison.Ordinal)) : null)),
        ];
    }

    public async Task<PieceOuverte?> OuvrirAsync(Acteur acteur, Guid dossier, Guid piece, int rang, CancellationToken annulation = default)
    {
        var (_, courriel, jointes) = await LireAsync(acteur, dossier, piece, annulation);
        return jointes.FirstOrDefault(j => j.Rang == rang) is { } jointe
            ? new PieceOuverte(
                courriel! with
                {
                    NomFichier = jointe.Nom, Intitule = jointe.Nom, TypeMedia = TypesDePiece.Media(jointe.Nom) ?? "application/octet-stream", Taille = jointe.Octets.Length,
                },
                Flux(jointe))
            : null;
    }

    public async Task<IReadOnlyList<FichierRecu>> AjouterAsync(
        Acteur acteur, Guid dossier, Guid piece, IReadOnlyCollection<int> rangs, CancellationToken annulation = default)
    {
        var (_, courriel, jointes) = await LireAsync(acteur, dossier, piece, annulation);
        var recus = new List<FichierRecu>();
        foreach (var jointe in jointes.Where(j => rangs.Contains(j.Rang)))
        {
            await using var flux = Flux(jointe);
            // What came with a letter that may not go out does not go out either, until somebody says otherwise.
            var issue = await ajout.ExecuterAsync(
                acteur,
                new DemandePiece(dossier, jointe.Nom) { AConfirmer = true, Origine = OriginePiece.Courriel, EstConfidentielle = courriel!.EstConfidentielle },
                flux,
                annulation);
            recus.Add(new FichierRecu(jointe.Nom, issue.Fait, issue.EstFaite ? null : issue.Refus));
        }

        return recus;
    }

    private static MemoryStream Flux(FichierJoint jointe) => new(jointe.Octets.ToArray(), writable: false);

    private async Task<(EtatDossier? Etat, Piece? Courriel, IReadOnlyList<FichierJoint> Jointes)> LireAsync(
        Acteur acteur, Guid dossier, Guid piece, CancellationToken annulation)
    {
        if (await depot.ChargerAsync(acteur, dossier, annulation) is not { } charge
            || replieur.Replier(charge.Journal, horloge.Aujourdhui)?.Dossier is not { } etat
            || etat.Pieces.FirstOrDefault(p => p.Id == piece) is not { } courriel
            || !extraire.Prend(courriel.NomFichier)
            || await magasin.OuvrirAsync(courriel.Empreinte, annulation) is not { } contenu)
        {
            return (null, null, []);
        }

        await using (contenu)
        {
            return (etat, courriel, await extraire.ListerAsync(contenu, courriel.NomFichier, annulation));
        }
    }
}
