namespace Recouvrement.Application.Comptabilite;

/// <summary>What an account is for; its number is data.</summary>
public enum RoleDeCompte
{
    /// <summary>Customers.</summary>
    Clients = 1,

    /// <summary>Doubtful or disputed customers.</summary>
    Douteux = 2,

    /// <summary>Depreciation of customers.</summary>
    Depreciations = 3,

    /// <summary>Charge of depreciation.</summary>
    Dotations = 4,

    /// <summary>Reversal of depreciation.</summary>
    Reprises = 5,

    /// <summary>Losses on irrecoverable claims.</summary>
    Pertes = 6,

    /// <summary>VAT collected, to be recovered.</summary>
    Tva = 7,

    /// <summary>Bank.</summary>
    Banque = 8,

    /// <summary>Partners who collect for us.</summary>
    Partenaires = 9,

    /// <summary>Costs kept by partners.</summary>
    Frais = 10,

    /// <summary>Received above what is due, until it is returned or placed.</summary>
    Attente = 11,

    /// <summary>Interest and penalties received.</summary>
    Penalites = 12,

    /// <summary>Money received on a claim already written off.</summary>
    Rentrees = 13,

    /// <summary>Indemnities and other accessories received.</summary>
    Accessoires = 14,
}
