using Recouvrement.Actes.Rendu;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Pieces;
using Recouvrement.Application.Production;
using Recouvrement.Domaine;

namespace Recouvrement.Application.Modeles;

internal sealed class GererModeles(
    ICatalogueActes catalogue, IDepotModeles depot, ModelesEnVigueur modeles, IMagasinPieces magasin, Horloge horloge) : IGererModeles
{
    // A template of forty pages weighs a hundred kilobytes; its pictures a few megabytes.
    private const long TailleMaximale = 20L * 1024 * 1024;
    private const string Inconnue = "Cette version de modèle n’existe pas.";
    private const string Bougee = "Cette version a changé d’état pendant votre lecture : relisez la page.";

    public async Task<IssueModele> DeposerAsync(Acteur acteur, DepotDeModele demande, Stream contenu, CancellationToken annulation = default)
    {
        using var suivi = Suivi.Commencer(nameof(GererModeles), acteur);
        if (catalogue.Trouver(demande.Acte) is null)
        {
            return IssueModele.Refusee($"L’acte « {demande.Acte} » n’est pas au catalogue.");
        }

        var nom = Path.GetFileName(demande.NomFichier.Replace('\\', '/'));
        var depose = await magasin.DeposerAsync(contenu, TailleMaximale, annulation);
        if (!depose.EstObtenu)
        {
            return IssueModele.Refusee($"« {nom} » : {depose.Refus}");
        }

        if (await modeles.LireAsync(depose.Valeur.Empreinte, annulation) is { EstObtenu: false } illisible)
        {
            return IssueModele.Refusee($"« {nom} » : {illisible.Refus}");
        }

        var version = await depot.AjouterAsync(
            new VersionModele
            {
                Id = Guid.CreateVersion7(horloge.Maintenant),
                Acte = demande.Acte,
                Numero = 0,
                Etat = EtatVersion.Projet,
                Empreinte = depose.Valeur.Empreinte,
                NomFichier = nom,
                Taille = depose.Valeur.Taille,
                Note = demande.Note.Trim(),
                Auteur = acteur.Compte,
                DeposeLe = horloge.Maintenant,
            },
            $"SHA-256 {depose.Valeur.Empreinte}",
            annulation);
        suivi.Noter("version", version.Id);
        return IssueModele.Faite(version);
    }

    public async Task<IssueModele> VerifierAsync(Acteur acteur, Guid version, CancellationToken annulation = default)
    {
        using var suivi = Suivi.Commencer(nameof(GererModeles), acteur);
        if (await depot.TrouverAsync(version, annulation) is not { } trouvee)
        {
            return IssueModele.Refusee(Inconnue);
        }

        if (trouvee.Etat != EtatVersion.Projet)
        {
            return IssueModele.Refusee(Bougee);
        }

        return await ObjectionAsync(trouvee, annulation) is { } objection
            ? IssueModele.Refusee(objection)
            : await ChangerAsync(
                trouvee, trouvee with { Etat = EtatVersion.Verifie, VerifiePar = acteur.Compte, VerifieLe = horloge.Maintenant },
                acteur, "vérifiée", "aucune faute", annulation);
    }

    public async Task<IssueModele> PublierAsync(Acteur acteur, Guid version, DateOnly enVigueurDu, CancellationToken annulation = default)
    {
        using var suivi = Suivi.Commencer(nameof(GererModeles), acteur);
        if (await depot.TrouverAsync(version, annulation) is not { } trouvee)
        {
            return IssueModele.Refusee(Inconnue);
        }

        if (!IGererModeles.PeutPublier(acteur))
        {
            return IssueModele.Refusee("Seul un responsable ou un administrateur publie un modèle : demandez-le-lui.");
        }

        if (string.Equals(trouvee.Auteur, acteur.Compte, StringComparison.Ordinal))
        {
            return IssueModele.Refusee("Un modèle n’est pas publié par son auteur : demandez à un autre responsable de le relire et de le publier.");
        }

        if (trouvee.Etat != EtatVersion.Verifie)
        {
            return IssueModele.Refusee(trouvee.Etat == EtatVersion.Projet ? "Cette version doit d’abord être vérifiée." : Bougee);
        }

        // The lint again: since it was verified, a datum may have left the catalogue.
        return await ObjectionAsync(trouvee, annulation) is { } objection
            ? IssueModele.Refusee(objection)
            : await ChangerAsync(
                trouvee,
                trouvee with { Etat = EtatVersion.Publie, PubliePar = acteur.Compte, PublieLe = horloge.Maintenant, EnVigueurDu = enVigueurDu },
                acteur, "publiée", $"pour les actes datés du {TexteFrancais.DateCourte(enVigueurDu)} et après", annulation);
    }

    public async Task<IssueModele> RetirerAsync(Acteur acteur, Guid version, string motif, CancellationToken annulation = default)
    {
        using var suivi = Suivi.Commencer(nameof(GererModeles), acteur);
        if (await depot.TrouverAsync(version, annulation) is not { } trouvee)
        {
            return IssueModele.Refusee(Inconnue);
        }

        var sienne = trouvee.Etat != EtatVersion.Publie && string.Equals(trouvee.Auteur, acteur.Compte, StringComparison.Ordinal);
        if (!sienne && !IGererModeles.PeutPublier(acteur))
        {
            return IssueModele.Refusee("Seuls l’auteur d’un projet et un responsable peuvent retirer une version.");
        }

        if (string.IsNullOrWhiteSpace(motif))
        {
            return IssueModele.Refusee("Dites pourquoi cette version est retirée.");
        }

        return trouvee.Etat == EtatVersion.Retire
            ? IssueModele.Refusee(Bougee)
            : await ChangerAsync(trouvee, trouvee with { Etat = EtatVersion.Retire }, acteur, "retirée", motif.Trim(), annulation);
    }

    public Task<IReadOnlyList<VersionModele>> VersionsAsync(Acteur acteur, string? acte, CancellationToken annulation = default) =>
        depot.VersionsAsync(acte, annulation);

    public async Task<FicheVersion?> FicheAsync(Acteur acteur, Guid version, CancellationToken annulation = default)
    {
        if (await depot.TrouverAsync(version, annulation) is not { } trouvee || catalogue.Trouver(trouvee.Acte) is not { } acte)
        {
            return null;
        }

        var rapport = await RapportAsync(trouvee, annulation);
        var avant = (await depot.VersionsAsync(trouvee.Acte, annulation)).FirstOrDefault(v => v.Numero < trouvee.Numero && v.Etat != EtatVersion.Retire);
        var lu = avant is null ? catalogue.Lire(acte) : await modeles.LireAsync(avant.Empreinte, annulation);
        var anciens = lu.EstObtenu ? ControleModele.Champs(lu.Valeur, catalogue.Schema) : [];
        return new FicheVersion(
            trouvee,
            rapport,
            [.. rapport.Champs.ExceptBy(anciens.Select(c => c.Chemin), c => c.Chemin, StringComparer.Ordinal)],
            [.. anciens.ExceptBy(rapport.Champs.Select(c => c.Chemin), c => c.Chemin, StringComparer.Ordinal)],
            avant?.Nom ?? "d’origine");
    }

    public async Task<Stream?> OuvrirAsync(Acteur acteur, Guid version, CancellationToken annulation = default) =>
        await depot.TrouverAsync(version, annulation) is { } trouvee ? await magasin.OuvrirAsync(trouvee.Empreinte, annulation) : null;

    public byte[]? Origine(string acte) =>
        catalogue.Trouver(acte) is { } modele && catalogue.Octets(modele) is { EstObtenu: true } octets ? octets.Valeur : null;

    public async Task<byte[]?> ExempleAsync(Acteur acteur, string acte, Guid? version, CancellationToken annulation = default)
    {
        if (catalogue.Trouver(acte) is not { } modele)
        {
            return null;
        }

        var lu = catalogue.Lire(modele);
        if (version is { } id)
        {
            if (await depot.TrouverAsync(id, annulation) is not { } trouvee || !string.Equals(trouvee.Acte, acte, StringComparison.Ordinal))
            {
                return null;
            }

            lu = await modeles.LireAsync(trouvee.Empreinte, annulation);
        }

        return lu.EstObtenu
            ? lu.Valeur.Rendre(catalogue.Schema.Exemple(), new OptionsRendu { Mode = ModeRendu.Brouillon, Schema = catalogue.Schema }).Octets
            : null;
    }

    public Task<IReadOnlyList<EntreeJournalModele>> JournalAsync(Acteur acteur, string acte, CancellationToken annulation = default) =>
        depot.JournalAsync(acte, annulation);

    private async Task<IssueModele> ChangerAsync(
        VersionModele avant, VersionModele apres, Acteur acteur, string evenement, string detail, CancellationToken annulation) =>
        await depot.ChangerAsync(apres, avant.Etat, acteur.Compte, evenement, detail, annulation)
            ? IssueModele.Faite(apres)
            : IssueModele.Refusee(Bougee);

    private async Task<string?> ObjectionAsync(VersionModele version, CancellationToken annulation)
    {
        var rapport = await RapportAsync(version, annulation);
        return rapport.EstPubliable
            ? null
            : rapport.Refus ?? "Ce modèle est fautif : corrigez dans Word les points signalés ci-dessous, puis déposez une nouvelle version.";
    }

    private async Task<RapportModele> RapportAsync(VersionModele version, CancellationToken annulation)
    {
        var lu = await modeles.LireAsync(version.Empreinte, annulation);
        return lu.EstObtenu ? ControleModele.Controler(lu.Valeur, catalogue.Schema) : new RapportModele { Refus = lu.Refus };
    }
}
