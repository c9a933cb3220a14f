namespace Recouvrement.Application.Dossiers;

/// <summary>What a person is in a dossier.</summary>
public enum RolePartie
{
    /// <summary>To whom the money is owed.</summary>
    Creancier = 1,

    /// <summary>Who owes it.</summary>
    Debiteur = 2,

    /// <summary>Who answers for the debtor; has machines of its own, like a debtor.</summary>
    Caution = 3,
}
