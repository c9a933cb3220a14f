using System.Collections.Concurrent;
using Recouvrement.Actes.Modeles;
using Recouvrement.Application.Pieces;
using Recouvrement.Application.Production;
using Recouvrement.Domaine;

namespace Recouvrement.Application.Modeles;

/// <summary>
/// Which template produces an act on a given day: the version published by the house, else the shipped one. What was chosen is
/// put in the store of pieces, so that the act can be made again when the shipped files will have changed.
/// </summary>
internal sealed class ModelesEnVigueur(ICatalogueActes catalogue, IDepotModeles depot, IMagasinPieces magasin, LimitesPieces limites)
{
    // A template read weighs some ten times its file: as many as a house has, not one for each version of ten years.
    private const int ModelesGardes = 200;

    private readonly ConcurrentDictionary<string, ModeleWord> lus = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> deposes = new(StringComparer.Ordinal);

    public async Task<Resultat<ModeleChoisi>> ChoisirAsync(ModeleDActe modele, DateOnly jour, CancellationToken annulation)
    {
        if (await depot.EnVigueurAsync(modele.Id, jour, annulation) is { } maison)
        {
            var lu = await LireAsync(maison.Empreinte, annulation);
            return lu.EstObtenu
                ? Resultat<ModeleChoisi>.Obtenu(new ModeleChoisi(lu.Valeur, maison.Nom, maison))
                : Resultat<ModeleChoisi>.Refuse($"La version {maison.Nom} de « {modele.Libelle} » ne peut pas servir : {lu.Refus}");
        }

        var origine = catalogue.Lire(modele);
        if (!origine.EstObtenu)
        {
            return Resultat<ModeleChoisi>.Refuse(origine.Refus);
        }

        if (!deposes.ContainsKey(origine.Valeur.Empreinte))
        {
            var octets = catalogue.Octets(modele);
            if (!octets.EstObtenu)
            {
                return Resultat<ModeleChoisi>.Refuse(octets.Refus);
            }

            var depose = await magasin.DeposerAsync(new MemoryStream(octets.Valeur, writable: false), limites.TailleMaximale, annulation);
            if (!depose.EstObtenu)
            {
                return Resultat<ModeleChoisi>.Refuse($"« {modele.Fichier} » : {depose.Refus}");
            }

            deposes[depose.Valeur.Empreinte] = true;
        }

        return Resultat<ModeleChoisi>.Obtenu(new ModeleChoisi(origine.Valeur, modele.Version, null));
    }

    /// <summary>The template of that fingerprint, from the store.</summary>
    public async Task<Resultat<ModeleWord>> LireAsync(string empreinte, CancellationToken annulation)
    {
        if (lus.TryGetValue(empreinte, out var connu))
        {
            return Resultat<ModeleWord>.Obtenu(connu);
        }

        await using var contenu = await magasin.OuvrirAsync(empreinte, annulation);
        if (contenu is null)
        {
            return Resultat<ModeleWord>.Refuse("son fichier manque dans le magasin des pièces.");
        }

        using var copie = new MemoryStream();
        await contenu.CopyToAsync(copie, annulation);
        var lecture = ModeleWord.Lire(copie.ToArray());
        if (!lecture.EstLu)
        {
            return Resultat<ModeleWord>.Refuse(lecture.Refus);
        }

        if (lus.Count >= ModelesGardes)
        {
            lus.Clear();
        }

        lus[empreinte] = lecture.Modele;
        return Resultat<ModeleWord>.Obtenu(lecture.Modele);
    }
}
