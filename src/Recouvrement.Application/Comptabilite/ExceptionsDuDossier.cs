using Recouvrement.Application.Dossiers;
using Recouvrement.Domaine;

namespace Recouvrement.Application.Comptabilite;

/// <summary>What somebody must look at in the accounts of one dossier before they are closed. Pure.</summary>
internal static class ExceptionsDuDossier
{
    public static IReadOnlyList<ExceptionComptable> Chercher(
        DossierLu dossier, IReadOnlyList<EcritureComptable> ecritures, string? refus, PeriodeComptable periode)
    {
        var jusquAu = ecritures.Where(e => e.Date <= periode.Au).SelectMany(e => e.Lignes).ToList();
        var exceptions = new List<ExceptionComptable>();
        void Dire(string motif, decimal? montant = null) => exceptions.Add(new(dossier.Etat.Reference, dossier.Debiteurs, motif, montant));
        if (refus is not null)
        {
            Dire($"Paiements portés au principal faute de décompte : {refus}");
        }

        if (Solde(jusquAu, RoleDeCompte.Attente) is var attente and < 0m)
        {
            Dire("Reçu au-delà de ce qui est dû : à rendre ou à affecter.", -attente);
        }

        if (Solde(jusquAu, RoleDeCompte.Clients) > 0m)
        {
            Dire("Le compte client a été débité : le reclassement en douteux a été annulé après des paiements, à vérifier.", Solde(jusquAu, RoleDeCompte.Clients));
        }

        if (dossier.Etat.Paiements.Where(p => p.Date <= periode.Au && p.Partenaire is not null).Sum(p => p.Partenaire!.AReverser(p.Montant)) is var du and > 0m)
        {
            Dire("Encaissé par un partenaire et pas encore reversé.", du);
        }

        foreach (var perte in dossier.Journal.FaitsDebout().Where(f => string.Equals(f.Type, TypesDeFait.PerteConstatee, StringComparison.Ordinal) && periode.Contient(f.DateEffet)))
        {
            if (perte.Donnees["tva"]?.Nombre is > 0m and var tva && !FaitsComptables.AvecDuplicata(perte))
            {
                Dire("TVA à récupérer sans duplicata de facture envoyé au débiteur (CGI 272-1) : envoyez-le, puis rectifiez la perte.", tva);
            }
        }

        return exceptions;
    }

    private static decimal Solde(List<LigneComptable> lignes, RoleDeCompte role) => lignes.Where(l => l.Role == role).Sum(l => l.Debit - l.Credit);
}
