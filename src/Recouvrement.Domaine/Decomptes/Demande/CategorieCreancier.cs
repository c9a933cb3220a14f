namespace Recouvrement.Domaine.Decomptes;

/// <summary>Quality of the creditor, which alone chooses the column of the legal rate (CMF L313-2). Never that of the debtor.</summary>
public enum CategorieCreancier
{
    /// <summary>A natural person who does not act for professional needs.</summary>
    Particulier = 1,

    /// <summary>Everybody else: company, bank, social landlord, craftsman for an invoice.</summary>
    Autres = 2,
}
