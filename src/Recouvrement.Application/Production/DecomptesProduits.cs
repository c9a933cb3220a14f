using System.Security.Cryptography;
using System.Text;
using Recouvrement.Application.Comptes;
using Recouvrement.Application.Consultation;
using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Echanges;
using Recouvrement.Application.Ecriture;
using Recouvrement.Application.Pieces;
using Recouvrement.Application.Repli;
using Recouvrement.Domaine;
using Recouvrement.Domaine.Decomptes;
using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Application.Production;

internal sealed class DecomptesProduits(IDepotDossiers depot, Replieur replieur, IMagasinPieces magasin, IAnnuaire annuaire, Horloge horloge)
    : IDecomptesProduits
{
    private const int FaitsMontres = 20;

    // What says nothing of money.
    private static readonly HashSet<string> Indifferents = new(StringComparer.Ordinal)
    {
        TypesDeFait.PieceQualifiee, TypesDeFait.PieceRemise, TypesDeFait.NoteAjoutee, TypesDeFait.JuristeDesigne, TypesDeFait.EcheanceControlee,
        TypesDeFait.EcheanceConstatee, TypesDeFait.IntervenantDesigne, TypesDeFait.Derogation,
    };

    private const string Perdu = "L’instantané de ce décompte n’est plus dans le magasin des pièces\u00A0; restaurez-le d’une sauvegarde.";
    private const string Altere = "Le contenu gardé n’est plus celui qui a été produit\u00A0: son empreinte SHA-256 a changé.";

    public async Task<IReadOnlyList<DecompteProduit>> ListerAsync(Acteur acteur, Guid dossier, CancellationToken annulation = default)
    {
        using var suivi = Suivi.Commencer(nameof(DecomptesProduits), acteur, dossier);
        return await VoirAsync(acteur, dossier, annulation) is { } vue ? await ListerAsync(vue, annulation) : [];
    }

    public async Task<InstantaneDecompte?> OuvrirAsync(Acteur acteur, Guid dossier, Guid decompte, CancellationToken annulation = default) =>
        await VoirAsync(acteur, dossier, annulation) is { } vue && Faits(vue).FirstOrDefault(f => f.Id == decompte) is { } fait
            ? (await LireAsync(fait, annulation)).Instantane
            : null;

    public async Task<VerificationDuDecompte?> VerifierAsync(Acteur acteur, Guid dossier, Guid decompte, CancellationToken annulation = default)
    {
        using var suivi = Suivi.Commencer(nameof(VerifierAsync), acteur, dossier);
        if (await VoirAsync(acteur, dossier, annulation) is not { } vue || Faits(vue).FirstOrDefault(f => f.Id == decompte) is not { } fait)
        {
            return null;
        }

        var produit = (await ListerAsync(vue, annulation)).First(d => d.Id == decompte);
        var (instantane, alteration) = await LireAsync(fait, annulation);
        if (instantane is null)
        {
            return new VerificationDuDecompte(produit, alteration, [], [], null);
        }

        var maintenant = Maintenant(vue, fait);
        var recalcul = instantane.Verifier();
        suivi.Noter("ecarts", recalcul.Count);
        var depuis = maintenant?.Decompte is { } aujourdhui ? ComparaisonDeDecomptes.Comparer(instantane.Resultat, aujourdhui) : [];
        return new VerificationDuDecompte(
            produit, alteration, recalcul, depuis, maintenant is null ? "Ce débiteur n’est plus au dossier." : maintenant.Refus)
        {
            EnregistreDepuis = depuis.Count == 0 ? [] : await DepuisAsync(vue, fait, annulation),
        };
    }

    // Not the cause for certain: what a reader must look at first.
    private async Task<IReadOnlyList<LigneFil>> DepuisAsync(VueDossier vue, Fait produit, CancellationToken annulation)
    {
        var noms = await annuaire.NomsAsync(LectureDuFil.Auteurs(vue.Journal), annulation);
        var numero = vue.Journal.Entrees.First(e => e.Fait.Id == produit.Id).Numero;
        return
        [
            .. new LectureDuFil(vue, noms).Lire()
                .Where(l => l.Numero > numero && !TypesDeFait.EstUnePiece(l.Type) && !Indifferents.Contains(l.Type))
                .OrderByDescending(l => l.Numero)
                .Take(FaitsMontres),
        ];
    }

    private static IEnumerable<Fait> Faits(VueDossier vue) =>
        vue.Journal.FaitsDebout().Where(f => string.Equals(f.Type, TypesDeFait.DecompteProduit, StringComparison.Ordinal));

    private async Task<IReadOnlyList<DecompteProduit>> ListerAsync(VueDossier vue, CancellationToken annulation)
    {
        var faits = Faits(vue).ToList();
        if (faits.Count == 0)
        {
            return [];
        }

        var entrees = vue.Journal.Entrees.GroupBy(e => e.Fait.Id).ToDictionary(g => g.Key, g => g.First());
        var noms = await annuaire.NomsAsync(faits.Select(f => entrees[f.Id].Auteur).ToHashSet(StringComparer.Ordinal), annulation);
        return
        [
            .. faits.Select(f => new DecompteProduit
            {
                Id = f.Id,
                ArreteAu = f.Donnees["arreteAu"]?.Jour ?? f.DateEffet,
                Total = f.Donnees["total"]?.Nombre ?? 0m,
                ProduitLe = entrees[f.Id].EnregistreLe,
                Auteur = noms.GetValueOrDefault(entrees[f.Id].Auteur, entrees[f.Id].Auteur),
                Debiteur = f.Debiteur,
                NomDebiteur = f.Debiteur is { } id ? vue.Dossier.Partie(id)?.Identite.Affichage ?? string.Empty : string.Empty,
                Empreinte = f.Donnees["empreinte"]?.Texte ?? string.Empty,
                Word = DonneesParties.Id(f.Donnees, "word") is { } word && vue.Dossier.Pieces.Any(p => p.Id == word) ? word : null,
                TotalAujourdhui = Maintenant(vue, f)?.Decompte?.Total,
            }).OrderByDescending(d => d.ProduitLe),
        ];
    }

    // The same debtor, the same day, by what is known now: a payment found since, a fact rectified, a rate published.
    private static DecompteDuDossier? Maintenant(VueDossier vue, Fait fait) =>
        CalculDuCompte.Calculer(vue, fait.Debiteur, fait.Donnees["arreteAu"]?.Jour ?? fait.DateEffet);

    private async Task<(InstantaneDecompte? Instantane, string? Alteration)> LireAsync(Fait fait, CancellationToken annulation)
    {
        var empreinte = fait.Donnees["empreinte"]?.Texte ?? string.Empty;
        await using var flux = await magasin.OuvrirAsync(empreinte, annulation);
        if (flux is null)
        {
            return (null, Perdu);
        }

        using var memoire = new MemoryStream();
        await flux.CopyToAsync(memoire, annulation);
        var octets = memoire.ToArray();
        var lu = LectureInstantane.Lire(Encoding.UTF8.GetString(octets));
        var intact = string.Equals(Convert.ToHexStringLower(SHA256.HashData(octets)), empreinte, StringComparison.Ordinal);
        return lu.EstObtenu ? (lu.Valeur, intact ? null : Altere) : (null, lu.Refus);
    }

    private async Task<VueDossier?> VoirAsync(Acteur acteur, Guid dossier, CancellationToken annulation) =>
        await depot.ChargerAsync(acteur, dossier, annulation) is { } charge ? replieur.Replier(charge.Journal, horloge.Aujourdhui) : null;
}
