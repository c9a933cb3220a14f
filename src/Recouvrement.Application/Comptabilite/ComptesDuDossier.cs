using System.Globalization;
using Recouvrement.Application.Comptes;
using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Repli;
using Recouvrement.Domaine.Dossiers;
using Imputer = System.Func<Recouvrement.Domaine.Dossiers.Journal, (System.Collections.Generic.IReadOnlyDictionary<System.Guid, Recouvrement.Application.Comptabilite.Ventilation> Paiements, string? Refus)>;

namespace Recouvrement.Application.Comptabilite;

/// <summary>
/// Draws the entries of one dossier from its journal, line by line: a fact gives an entry, its rectification undoes it and gives
/// another, its annulment undoes it. A line that moves what earlier payments paid (an older payment found, interest asked later) gives an
/// entry of the day it is recorded. Nothing already drawn ever changes.
/// </summary>
internal sealed class ComptesDuDossier
{
    private readonly Dictionary<Guid, Passage> passages = [];
    private readonly Dictionary<Guid, PaiementPasse> paiements = [];
    private readonly Dictionary<Guid, decimal> creances = [];
    private readonly List<EcritureComptable> ecritures = [];
    private readonly Journal journal;
    private readonly Imputer imputer;
    private readonly string reference;
    private readonly string client;
    private decimal solde;
    private decimal depreciation;
    private int douteux;
    private int pertes;
    private string? refus;

    private ComptesDuDossier(EtatDossier dossier, Journal journal, Imputer imputer) => (reference, client, this.journal, this.imputer) =
        (dossier.Reference, string.Join(", ", dossier.Debiteurs.Select(d => d.Identite.Affichage)), journal, imputer);

    private RoleDeCompte Tiers => douteux > 0 ? RoleDeCompte.Douteux : RoleDeCompte.Clients;

    /// <summary>The entries, in the order of the journal; with the reason when the last imputation could not be had from a décompte.</summary>
    public static (IReadOnlyList<EcritureComptable> Ecritures, string? Refus) Tirer(EtatDossier dossier, Journal journal, Imputer imputer)
    {
        var comptes = new ComptesDuDossier(dossier, journal, imputer);
        foreach (var entree in journal.Entrees)
        {
            comptes.Prendre(entree);
        }

        return (comptes.ecritures, comptes.refus);
    }

    /// <summary>Depreciation recorded and not taken back: payments do not move it.</summary>
    public static decimal Depreciation(EtatDossier dossier, Journal journal, DateOnly au) =>
        Tirer(dossier, journal, j => (j.FaitsDebout().ToDictionary(f => f.Id, f => Ventilation.Sans(PartieDouble.Montant(f.Donnees, "montant"))), null)).Ecritures
            .Where(e => e.Date <= au)
            .SelectMany(e => e.Lignes)
            .Where(l => l.Role == RoleDeCompte.Depreciations)
            .Sum(l => l.Credit - l.Debit);

    private void Prendre(EntreeJournal entree)
    {
        var fait = entree.Fait;
        if (fait.Type is TypesDeFait.CreanceDeclaree or FaitsDuCompte.AvoirEmis)
        {
            // Invoices and credit notes are the business of the sales ledger: here one only keeps count of what the customers owe.
            var signe = fait.Type is FaitsDuCompte.AvoirEmis ? -1m : 1m;
            var montant = entree.Nature == NatureEntree.Annulation ? 0m : signe * PartieDouble.Montant(fait.Donnees, "montant");
            solde += montant - creances.GetValueOrDefault(fait.Id);
            creances[fait.Id] = montant;
        }
        else if (string.Equals(fait.Type, TypesDeFait.PaiementRecu, StringComparison.Ordinal))
        {
            PrendrePaiement(entree);
            return;
        }
        else if (FaitsComptables.Concernes.Contains(fait.Type))
        {
            PrendreAutre(entree);
            return;
        }

        if (paiements.Count > 0 && !FaitsComptables.SansEffetSurLeCompte.Contains(fait.Type))
        {
            Regulariser(entree, Ventiler(entree));
        }
    }

    private void PrendrePaiement(EntreeJournal entree)
    {
        var fait = entree.Fait;
        if (paiements.TryGetValue(fait.Id, out var avant))
        {
            if (entree.Nature == NatureEntree.Rectification && avant.Fait.DateEffet == fait.DateEffet && avant.Fait.Donnees.Equals(fait.Donnees))
            {
                return;
            }

            paiements.Remove(fait.Id);
            solde += avant.SurLesTiers;
            Contrepasser(avant.Premiere, avant.Defaire(), entree);
        }

        var ventilations = Ventiler(entree);
        if (entree.Nature != NatureEntree.Annulation)
        {
            var debits = PartieDouble.Encaisser(fait.Donnees);
            var paiement = new PaiementPasse(fait, debits, Ecrire(entree, fait.DateEffet, FaitsComptables.Libelle(fait), debits));
            var lignes = Deplacer(paiement, ventilations.GetValueOrDefault(fait.Id) ?? Ventilation.Sans(PartieDouble.Montant(fait.Donnees, "montant")));
            if (debits.Count > 0 || lignes.Count > 0)
            {
                paiement.Premiere = paiement.Premiere with { Lignes = [.. debits, .. lignes] };
                ecritures.Add(paiement.Premiere);
            }

            paiements.Add(fait.Id, paiement);
        }

        Regulariser(entree, ventilations);
    }

    private void PrendreAutre(EntreeJournal entree)
    {
        var fait = entree.Fait;
        if (passages.Remove(fait.Id, out var avant) && avant.Ecriture is { } ancienne)
        {
            if (entree.Nature == NatureEntree.Rectification && avant.Fait.DateEffet == fait.DateEffet && avant.Fait.Donnees.Equals(fait.Donnees))
            {
                passages[fait.Id] = avant;
                return;
            }

            solde -= avant.Solde;
            depreciation -= avant.Depreciation;
            douteux -= avant.Douteux ? 1 : 0;
            pertes -= avant.Perte ? 1 : 0;
            Contrepasser(ancienne, [.. ancienne.Lignes.Select(l => l.Contrepasser())], entree);
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
            TypesDeFait.CreanceDouteuse => PartieDouble.Paire(RoleDeCompte.Douteux, RoleDeCompte.Clients, Math.Max(0m, solde)),
            TypesDeFait.DepreciationConstatee => Deprecier(PartieDouble.Montant(fait.Donnees, "montantHt")),
            TypesDeFait.DepreciationReprise => Deprecier(-PartieDouble.Montant(fait.Donnees, "montantHt")),
            _ => Perdre(PartieDouble.Montant(fait.Donnees, "montantHt"), PartieDouble.Montant(fait.Donnees, "tva")),
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

    // As the journal stood at that line: a later fact may not reach back into what was exported.
    private IReadOnlyDictionary<Guid, Ventilation> Ventiler(EntreeJournal entree)
    {
        var loi = journal.Entrees.Skip(entree.Numero).Select(DroitApplique.AncienneLoi).FirstOrDefault(l => l is not null) ?? journal.Loi;
        (var ventilations, refus) = imputer(new Journal(journal.Entrees.Take(entree.Numero)).Sous(loi));
        return ventilations;
    }

    private void Regulariser(EntreeJournal entree, IReadOnlyDictionary<Guid, Ventilation> ventilations)
    {
        foreach (var paiement in paiements.Values.Where(p => ventilations.TryGetValue(p.Fait.Id, out var v) && v != p.Ventilation).OrderBy(p => p.Premiere.NumeroDeJournal))
        {
            var lignes = Deplacer(paiement, ventilations[paiement.Fait.Id]);
            if (lignes.Count > 0)
            {
                ecritures.Add(Ecrire(entree, JourDe(entree, paiement.Premiere), "Imputation revue, " + paiement.Premiere.Libelle, lignes) with { PieceRef = paiement.Premiere.PieceRef });
            }
        }
    }

    private List<LigneComptable> Deplacer(PaiementPasse paiement, Ventilation vers)
    {
        var (lignes, avant) = (new List<LigneComptable>(), paiement.Ventilation);
        var principal = vers.Principal - avant.Principal;
        if (principal > 0m)
        {
            var sur = Math.Min(principal, Math.Max(0m, solde));
            solde -= sur;
            paiement.PorterPrincipal(lignes, Tiers, sur);
            // More principal than the customers' account holds: after a loss, it is money found again.
            paiement.PorterPrincipal(lignes, pertes > 0 ? RoleDeCompte.Rentrees : RoleDeCompte.Attente, principal - sur);
        }
        else if (principal < 0m)
        {
            solde += paiement.RendrePrincipal(lignes, -principal);
        }

        paiement.Porter(lignes, RoleDeCompte.Penalites, vers.Interets - avant.Interets);
        paiement.Porter(lignes, RoleDeCompte.Accessoires, vers.Accessoires - avant.Accessoires);
        paiement.Porter(lignes, RoleDeCompte.Frais, vers.Frais - avant.Frais);
        paiement.Porter(lignes, RoleDeCompte.Attente, vers.TropPercu - avant.TropPercu);
        paiement.Ventilation = vers;
        return lignes;
    }

    private void Contrepasser(EcritureComptable ancienne, List<LigneComptable> lignes, EntreeJournal entree)
    {
        if (lignes.Count > 0)
        {
            ecritures.Add(Ecrire(entree, JourDe(entree, ancienne), "Annulation " + ancienne.Libelle, lignes) with { EstBanque = ancienne.EstBanque, PieceRef = ancienne.PieceRef });
        }
    }

    // On the day it is recorded: a month already exported keeps its entry, the next one bears what undoes it.
    private static DateOnly JourDe(EntreeJournal entree, EcritureComptable ancienne) =>
        Horloge.JourDe(entree.EnregistreLe) is var jour && jour < ancienne.Date ? ancienne.Date : jour;

    private EcritureComptable Ecrire(EntreeJournal entree, DateOnly date, string libelle, IReadOnlyList<LigneComptable> lignes) => new(
        reference, client, entree.Numero, lignes.Any(l => l.Role is RoleDeCompte.Banque), date, Horloge.JourDe(entree.EnregistreLe),
        string.Create(CultureInfo.InvariantCulture, $"{reference}/{entree.Numero}"), entree.Fait.DateEffet, libelle, lignes);

    private List<LigneComptable> Deprecier(decimal montant)
    {
        depreciation += montant;
        return montant >= 0m
            ? PartieDouble.Paire(RoleDeCompte.Dotations, RoleDeCompte.Depreciations, montant)
            : PartieDouble.Paire(RoleDeCompte.Depreciations, RoleDeCompte.Reprises, -montant);
    }

    private List<LigneComptable> Perdre(decimal ht, decimal tva)
    {
        solde -= ht + tva;
        List<LigneComptable> lignes = [];
        PartieDouble.Debiter(lignes, RoleDeCompte.Pertes, ht);
        PartieDouble.Debiter(lignes, RoleDeCompte.Tva, tva);
        PartieDouble.Crediter(lignes, Tiers, ht + tva);
        // A loss takes back the depreciation that foresaw it.
        var reprise = Math.Min(Math.Max(0m, depreciation), ht);
        depreciation -= reprise;
        lignes.AddRange(PartieDouble.Paire(RoleDeCompte.Depreciations, RoleDeCompte.Reprises, reprise));
        return lignes;
    }

    private sealed record Passage(Fait Fait, EcritureComptable? Ecriture, decimal Solde, decimal Depreciation, bool Douteux, bool Perte);
}
