using System.Globalization;
using Recouvrement.Application.Banque.Partenaires;
using Recouvrement.Application.Dossiers;
using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Application.Comptabilite;

/// <summary>
/// Draws the entries of one dossier from its journal, line by line: a fact gives an entry, its rectification undoes it and gives
/// another, its annulment undoes it. Nothing already drawn ever changes.
/// </summary>
internal sealed class ComptesDuDossier
{
    private readonly Dictionary<Guid, Passage> passages = [];
    private readonly Dictionary<Guid, decimal> creances = [];
    private readonly List<EcritureComptable> ecritures = [];
    private readonly string reference;
    private readonly string client;
    private decimal solde;
    private decimal depreciation;
    private int douteux;
    private int pertes;

    private ComptesDuDossier(EtatDossier dossier) =>
        (reference, client) = (dossier.Reference, string.Join(", ", dossier.Debiteurs.Select(d => d.Identite.Affichage)));

    /// <summary>The entries, in the order of the journal.</summary>
    public static IReadOnlyList<EcritureComptable> Tirer(EtatDossier dossier, Journal journal)
    {
        var comptes = new ComptesDuDossier(dossier);
        foreach (var entree in journal.Entrees)
        {
            comptes.Prendre(entree);
        }

        return comptes.ecritures;
    }

    /// <summary>Depreciation recorded and not taken back.</summary>
    public static decimal Depreciation(EtatDossier dossier, Journal journal, DateOnly au) => Tirer(dossier, journal)
        .Where(e => e.Date <= au)
        .SelectMany(e => e.Lignes)
        .Where(l => l.Role == RoleDeCompte.Depreciations)
        .Sum(l => l.Credit - l.Debit);

    private void Prendre(EntreeJournal entree)
    {
        var fait = entree.Fait;
        if (string.Equals(fait.Type, TypesDeFait.CreanceDeclaree, StringComparison.Ordinal))
        {
            var montant = entree.Nature == NatureEntree.Annulation ? 0m : fait.Donnees["montant"]?.Nombre ?? 0m;
            solde += montant - creances.GetValueOrDefault(fait.Id);
            creances[fait.Id] = montant;
            return;
        }

        if (!FaitsComptables.Concernes.Contains(fait.Type))
        {
            return;
        }

        if (passages.Remove(fait.Id, out var avant) && avant.Ecriture is { } ancienne)
        {
            if (entree.Nature == NatureEntree.Rectification && avant.Fait.DateEffet == fait.DateEffet && avant.Fait.Donnees.Equals(fait.Donnees))
            {
                passages[fait.Id] = avant;
                return;
            }

            Contrepasser(avant, ancienne, entree);
        }

        if (entree.Nature != NatureEntree.Annulation)
        {
            Passer(entree);
        }
    }

    private void Passer(EntreeJournal entree)
    {
        var fait = entree.Fait;
        var (soldeAvant, depreciationAvant) = (solde, depreciation);
        List<LigneComptable> lignes = fait.Type switch
        {
            TypesDeFait.PaiementRecu => Paiement(fait.Donnees),
            TypesDeFait.CreanceDouteuse => Paire(RoleDeCompte.Douteux, RoleDeCompte.Clients, Math.Max(0m, solde)),
            TypesDeFait.DepreciationConstatee => Deprecier(Montant(fait.Donnees, "montantHt")),
            TypesDeFait.DepreciationReprise => Deprecier(-Montant(fait.Donnees, "montantHt")),
            _ => Perdre(Montant(fait.Donnees, "montantHt"), Montant(fait.Donnees, "tva")),
        };
        var devientDouteux = string.Equals(fait.Type, TypesDeFait.CreanceDouteuse, StringComparison.Ordinal);
        var perte = string.Equals(fait.Type, TypesDeFait.PerteConstatee, StringComparison.Ordinal);
        douteux += devientDouteux ? 1 : 0;
        pertes += perte ? 1 : 0;
        EcritureComptable? ecriture = null;
        if (lignes.Count > 0)
        {
            ecriture = Ecrire(entree, fait.DateEffet, FaitsComptables.Libelle(fait), lignes);
            ecritures.Add(ecriture);
        }

        passages[fait.Id] = new Passage(fait, ecriture, solde - soldeAvant, depreciation - depreciationAvant, devientDouteux, perte);
    }

    private void Contrepasser(Passage avant, EcritureComptable ancienne, EntreeJournal entree)
    {
        solde -= avant.Solde;
        depreciation -= avant.Depreciation;
        douteux -= avant.Douteux ? 1 : 0;
        pertes -= avant.Perte ? 1 : 0;
        // On the day it is recorded: a month already exported keeps its entry, the next one bears what undoes it.
        var jour = Horloge.JourDe(entree.EnregistreLe);
        ecritures.Add(Ecrire(entree, jour < ancienne.Date ? ancienne.Date : jour, "Annulation " + ancienne.Libelle, [.. ancienne.Lignes.Select(l => l.Contrepasser())]) with
        {
            EstBanque = ancienne.EstBanque,
            PieceRef = ancienne.PieceRef,
        });
    }

    private EcritureComptable Ecrire(EntreeJournal entree, DateOnly date, string libelle, IReadOnlyList<LigneComptable> lignes) => new(
        reference, client, entree.Numero, lignes.Any(l => l.Role is RoleDeCompte.Banque), date, Horloge.JourDe(entree.EnregistreLe),
        string.Create(CultureInfo.InvariantCulture, $"{reference}/{entree.Numero}"), entree.Fait.DateEffet, libelle, lignes);

    // What exceeds the principal waits for the décompte; after a loss, it is money found again.
    private List<LigneComptable> Paiement(Donnees donnees)
    {
        var montant = Montant(donnees, "montant");
        var sur = Math.Min(montant, Math.Max(0m, solde));
        solde -= sur;
        List<LigneComptable> lignes = [];
        if (FaitsPartenaires.Lire(donnees) is { } partenaire)
        {
            Debiter(lignes, RoleDeCompte.Partenaires, montant - partenaire.Retenu - partenaire.Reverse);
            Debiter(lignes, RoleDeCompte.Frais, partenaire.Retenu);
            Debiter(lignes, RoleDeCompte.Banque, partenaire.Reverse);
        }
        else
        {
            Debiter(lignes, RoleDeCompte.Banque, montant);
        }

        Crediter(lignes, Tiers, sur);
        Crediter(lignes, pertes > 0 ? RoleDeCompte.Rentrees : RoleDeCompte.Attente, montant - sur);
        return lignes;
    }

    private List<LigneComptable> Deprecier(decimal montant)
    {
        depreciation += montant;
        return montant >= 0m
            ? Paire(RoleDeCompte.Dotations, RoleDeCompte.Depreciations, montant)
            : Paire(RoleDeCompte.Depreciations, RoleDeCompte.Reprises, -montant);
    }

    private List<LigneComptable> Perdre(decimal ht, decimal tva)
    {
        solde -= ht + tva;
        List<LigneComptable> lignes = [];
        Debiter(lignes, RoleDeCompte.Pertes, ht);
        Debiter(lignes, RoleDeCompte.Tva, tva);
        Crediter(lignes, Tiers, ht + tva);
        // A loss takes back the depreciation that foresaw it.
        var reprise = Math.Min(Math.Max(0m, depreciation), ht);
        depreciation -= reprise;
        lignes.AddRange(Paire(RoleDeCompte.Depreciations, RoleDeCompte.Reprises, reprise));
        return lignes;
    }

    private RoleDeCompte Tiers => douteux > 0 ? RoleDeCompte.Douteux : RoleDeCompte.Clients;

    private static decimal Montant(Donnees donnees, string nom) => donnees[nom]?.Nombre ?? 0m;

    private static List<LigneComptable> Paire(RoleDeCompte debit, RoleDeCompte credit, decimal montant)
    {
        List<LigneComptable> lignes = [];
        Debiter(lignes, debit, montant);
        Crediter(lignes, credit, montant);
        return lignes;
    }

    private static void Debiter(List<LigneComptable> lignes, RoleDeCompte role, decimal montant) => Ajouter(lignes, role, montant, 0m);

    private static void Crediter(List<LigneComptable> lignes, RoleDeCompte role, decimal montant) => Ajouter(lignes, role, 0m, montant);

    private static void Ajouter(List<LigneComptable> lignes, RoleDeCompte role, decimal debit, decimal credit)
    {
        if (debit != 0m || credit != 0m)
        {
            lignes.Add(new LigneComptable(role, debit, credit));
        }
    }

    private sealed record Passage(Fait Fait, EcritureComptable? Ecriture, decimal Solde, decimal Depreciation, bool Douteux, bool Perte);
}
