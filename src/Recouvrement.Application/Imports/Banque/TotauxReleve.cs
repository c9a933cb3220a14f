namespace Recouvrement.Application.Imports.Banque;

/// <summary>Adds one statement up entry by entry; holds its totals only.</summary>
/// <param name="releve">What the statement says of itself.</param>
public sealed class TotauxReleve(ReleveBancaire releve)
{
    private const string Euro = "EUR";
    private readonly SortedSet<string> devises = new(StringComparer.Ordinal);
    private int ecritures;
    private int details;
    private int lots;
    private int rejets;
    private int extournes;
    private int nonComptabilisees;
    private int enDevise;
    private decimal credit;
    private decimal debit;
    private decimal mouvement;

    /// <summary>Takes one entry in.</summary>
    public void Ajouter(EcritureBancaire ecriture)
    {
        ecritures++;
        details += ecriture.Details.Count;
        lots += ecriture.Lot is null ? 0 : 1;
        extournes += ecriture.Extourne ? 1 : 0;
        rejets += ecriture.Details.Count(d => d.MotifRejet is not null);
        rejets += ecriture.MotifRejet is not null && ecriture.Details.All(d => d.MotifRejet is null) ? 1 : 0;
        enDevise += EstEnEuros(ecriture.Devise) ? 0 : 1;
        devises.Add(ecriture.Devise);
        if (ecriture.Sens == SensBancaire.Credit)
        {
            credit += ecriture.Montant;
        }
        else
        {
            debit += ecriture.Montant;
        }

        if (ecriture.Statut == StatutEcriture.Comptabilisee)
        {
            mouvement += ecriture.Signe;
        }
        else
        {
            nonComptabilisees++;
        }
    }

    /// <summary>The statement as it closes.</summary>
    public BilanReleve Conclure(ReleveFerme fin)
    {
        var ouverture = Solde(fin.Soldes, NatureSolde.Ouverture) ?? Solde(fin.Soldes, NatureSolde.CloturePrecedente);
        var cloture = Solde(fin.Soldes, NatureSolde.Cloture);
        devises.UnionWith(fin.Soldes.Select(s => s.Devise));
        return new BilanReleve
        {
            Releve = releve,
            Ecritures = ecritures,
            Details = details,
            Lots = lots,
            Rejets = rejets,
            Extournes = extournes,
            NonComptabilisees = nonComptabilisees,
            Credit = credit,
            Debit = debit,
            Soldes = fin.Soldes,
            Ecart = ouverture is null || cloture is null ? null : ouverture.Montant + mouvement - cloture.Montant,
            EcartDuTotal = fin.TotalAnnonce is { } annonce ? annonce - credit - debit : null,
            EnDevise = enDevise,
            Devises = [.. devises],
        };
    }

    /// <summary>True for the euro, the only currency that pays a claim here.</summary>
    public static bool EstEnEuros(string devise) => string.Equals(devise, Euro, StringComparison.OrdinalIgnoreCase);

    private static SoldeBancaire? Solde(IReadOnlyList<SoldeBancaire> soldes, NatureSolde nature) =>
        soldes.FirstOrDefault(s => s.Nature == nature);
}
