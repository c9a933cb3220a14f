using System.IO.Compression;
using System.Text.RegularExpressions;
using Recouvrement.Application.Comptes;
using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Ecriture;
using Recouvrement.Application.Pieces;
using Recouvrement.Application.Production;
using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Infrastructure.Tests.Persistance;

/// <summary>
/// A dossier whose sums are known by hand: an invoice of 1 234,56 € due on 5 February 2026, today 15 September. Penalties of L441-10
/// (decompte.md §4: 12,15 % in the first half of 2026, 12,40 % in the second): 145 days, 59,59 €; 77 days, 32,29 €.
/// </summary>
internal static class MondeDuDecompte
{
    public static readonly DateOnly MiseEnDemeure = new(2026, 3, 1);

    public static async Task<(Acteur Anne, Guid Dossier)> OuvrirAsync(Banc banc, params CreanceSaisie[] autres)
    {
        var portefeuille = await banc.PortefeuilleAsync("NORD");
        var anne = await banc.JuristeAsync("Anne", portefeuille);
        var ouvert = await banc.Service<IOuvrirDossier>().ExecuterAsync(anne, new DemandeOuverture
        {
            Portefeuille = portefeuille.Id,
            Creancier = new IdentitePartie(NaturePersonne.Morale, "Négoce Lumière")
            {
                Forme = "SAS", Siren = "732829320", VilleRcs = "Lille", Adresse = "1 rue de la Paix", CodePostal = "59000", Ville = "Lille",
                Representant = "Jeanne Durand", QualiteRepresentant = "présidente",
            },
            Debiteurs =
            [
                new PartieSaisie(RolePartie.Debiteur, new IdentitePartie(NaturePersonne.Morale, "Bâtiments du Nord")
                {
                    Forme = "SARL", Siren = "552100554", VilleRcs = "Lille", Adresse = "2 quai du Wault", CodePostal = "59000", Ville = "Lille",
                }),
            ],
            Creances = [new CreanceSaisie("FA-001", 1234.56m, new DateOnly(2026, 1, 5), new DateOnly(2026, 2, 5)) { Libelle = "Luminaires", Nature = "commerciale" }, .. autres],
            Juriste = anne.Compte,
        });
        ouvert.EstObtenu.ShouldBeTrue(ouvert.Refus);
        return (anne, ouvert.Valeur.Id);
    }

    public static Task PenalitesAsync(Banc banc, Acteur anne, Guid dossier) =>
        InteretsAsync(banc, anne, dossier, new DateOnly(2026, 2, 10), ("nature", Valeur.De("penalites")), ("depart", Valeur.De("echeance")));

    public static Task InteretsAsync(Banc banc, Acteur anne, Guid dossier, DateOnly le, params (string, Valeur)[] valeurs) =>
        banc.FaitAsync(anne, dossier, null, FaitsDuCompte.InteretsDemandes, le, donnees: Donnees.De(valeurs));

    public static Task<IssueEcriture> PaiementAsync(Banc banc, Acteur anne, Guid dossier, DateOnly le, decimal montant) =>
        banc.FaitAsync(anne, dossier, null, "paiement-recu", le, donnees: Donnees.De(("montant", Valeur.De(montant)), ("mode", Valeur.De("virement"))));

    public static async Task<Guid> DebiteurAsync(Banc banc, Acteur anne, Guid dossier) => (await banc.FicheAsync(anne, dossier)).Dossier.Debiteurs[0].Id;

    /// <summary>Adds somebody to the dossier.</summary>
    public static async Task<Guid> AjouterAsync(Banc banc, Acteur anne, Guid dossier, RolePartie role, IdentitePartie identite)
    {
        var issue = await banc.Service<IModifierParties>().AjouterAsync(anne, dossier, (await banc.FicheAsync(anne, dossier)).Version, new PartieSaisie(role, identite));
        issue.EstFaite.ShouldBeTrue(issue.Refus);
        return issue.Fait!.Value;
    }

    /// <summary>Says how somebody owes.</summary>
    public static Task EngagerAsync(Banc banc, Acteur anne, Guid dossier, Guid partie, params (string, Valeur)[] valeurs) =>
        banc.FaitAsync(anne, dossier, null, FaitsDuCompte.EngagementDeclare, new DateOnly(2026, 1, 5), partie, Donnees.De(valeurs));

    /// <summary>The same, when it may be refused.</summary>
    public static Task<IssueEcriture> EssayerDEngagerAsync(Banc banc, Acteur anne, Guid dossier, Guid? partie, params (string, Valeur)[] valeurs) =>
        EssayerAsync(banc, anne, dossier, FaitsDuCompte.EngagementDeclare, new DateOnly(2026, 1, 5), partie, valeurs);

    /// <summary>A fact of the account that may be refused.</summary>
    public static async Task<IssueEcriture> EssayerAsync(
        Banc banc, Acteur anne, Guid dossier, string type, DateOnly le, Guid? partie, params (string, Valeur)[] valeurs) =>
        await banc.Service<IEnregistrerFait>().ExecuterAsync(anne, await DemandeAsync(banc, anne, dossier, type, le, partie, valeurs));

    /// <summary>The same, to be tried only.</summary>
    public static async Task<DemandeFait> DemandeAsync(
        Banc banc, Acteur anne, Guid dossier, string type, DateOnly le, Guid? partie, params (string, Valeur)[] valeurs) => new()
    {
        Dossier = dossier,
        VersionAttendue = (await banc.FicheAsync(anne, dossier)).Version,
        Type = type,
        DateEffet = le,
        Debiteur = partie,
        Donnees = Donnees.De(valeurs),
    };

    /// <summary>Opens a procedure; gives its name in the dossier.</summary>
    public static async Task<string> ProcedureAsync(
        Banc banc, Acteur anne, Guid dossier, string definition, DateOnly le, Guid? debiteur = null, params (string, Valeur)[] contexte)
    {
        var issue = await banc.Service<IOuvrirProcedure>().ExecuterAsync(anne, new DemandeProcedure
        {
            Dossier = dossier,
            VersionAttendue = (await banc.FicheAsync(anne, dossier)).Version,
            Definition = definition,
            OuverteLe = le,
            Debiteurs = debiteur is { } vise ? [vise] : [],
            Contexte = Donnees.De(contexte),
        });
        issue.EstFaite.ShouldBeTrue(issue.Refus);
        return issue.Instance!;
    }

    /// <summary>A judgment of 20 April, served on 4 May: enforceable, majored from 5 July.</summary>
    public static async Task<string> JugerAsync(Banc banc, Acteur anne, Guid dossier)
    {
        var instance = await ProcedureAsync(banc, anne, dossier, "jugement-et-voies-de-recours", new DateOnly(2026, 4, 1));
        var debiteur = await DebiteurAsync(banc, anne, dossier);
        await banc.FaitAsync(anne, dossier, instance, "jugement-rendu", new DateOnly(2026, 4, 20), debiteur, Donnees.De(
            ("issue", Valeur.De("partielle")), ("qualification", Valeur.De("contradictoire")), ("ressort", Valeur.De("premier")), ("execution-provisoire", Valeur.De("de-droit"))));
        await banc.FaitAsync(anne, dossier, instance, "jugement-signifie", new DateOnly(2026, 5, 4), debiteur);
        return instance;
    }

    /// <summary>What it grants, with interest at the legal rate from the formal notice.</summary>
    public static async Task<Guid> CondamnerAsync(Banc banc, Acteur anne, Guid dossier, params (string, Valeur)[] valeurs)
    {
        var issue = await EssayerDeCondamnerAsync(banc, anne, dossier, valeurs);
        issue.EstFaite.ShouldBeTrue(string.Join(' ', issue.Erreurs.Select(e => e.Message)) + issue.Refus);
        return issue.Fait!.Value;
    }

    public static Task<IssueEcriture> EssayerDeCondamnerAsync(Banc banc, Acteur anne, Guid dossier, params (string, Valeur)[] valeurs) =>
        EssayerAsync(
            banc, anne, dossier, FaitsDuCompte.CondamnationPrononcee, new DateOnly(2026, 4, 20), null,
            [("interets", Valeur.De("legal")), ("depart", Valeur.De("mise-en-demeure")), ("le", Valeur.De(MiseEnDemeure)), .. valeurs]);

    /// <summary>The account of the first debtor, on that day or today.</summary>
    public static async Task<DecompteDuDossier> CompteAsync(Banc banc, Acteur anne, Guid dossier, DateOnly? le = null) =>
        (await banc.Service<IConsulterDecompte>().LireAsync(anne, dossier, null, le)).ShouldNotBeNull();

    /// <summary>The words of an act as it would be.</summary>
    public static async Task<string> ApercuAsync(Banc banc, Acteur anne, DemandeActe demande)
    {
        var apercu = await banc.Service<IProduireActe>().ApercevoirAsync(anne, demande);
        apercu.Refus.ShouldBeNull();
        return Texte(apercu.Octets.ShouldNotBeNull());
    }

    /// <summary>A request for an order to pay, in a procedure opened for it, against the first debtor.</summary>
    public static async Task<DemandeActe> RequeteAsync(Banc banc, Acteur anne, Guid dossier) => new()
    {
        Dossier = dossier,
        Acte = "requete-injonction-de-payer-tc",
        Procedure = await banc.InjonctionAsync(anne, dossier),
        Debiteur = await DebiteurAsync(banc, anne, dossier),
    };

    public static async Task<byte[]> OctetsAsync(Banc banc, Acteur acteur, Guid dossier, Guid piece)
    {
        await using var ouverte = (await banc.Service<ILirePiece>().OuvrirAsync(acteur, dossier, piece)).ShouldNotBeNull();
        using var memoire = new MemoryStream();
        await ouverte.Contenu.CopyToAsync(memoire);
        return memoire.ToArray();
    }

    /// <summary>The words of a Word document, ordinary spaces, cells and paragraphs on their own lines.</summary>
    public static string Texte(byte[] docx)
    {
        using var archive = new ZipArchive(new MemoryStream(docx), ZipArchiveMode.Read);
        using var lecteur = new StreamReader(archive.GetEntry("word/document.xml")!.Open());
        var xml = Regex.Replace(lecteur.ReadToEnd(), "</w:p>|<w:br/>", "\n", RegexOptions.None, TimeSpan.FromSeconds(5));
        return Regex.Replace(xml, "<[^>]+>", string.Empty, RegexOptions.None, TimeSpan.FromSeconds(5))
            .Replace('\u00A0', ' ').Replace('\u202F', ' ').Replace('\u2011', '-').Replace("&amp;", "&", StringComparison.Ordinal);
    }
}
