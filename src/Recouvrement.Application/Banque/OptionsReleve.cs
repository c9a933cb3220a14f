namespace Recouvrement.Application.Banque;

/// <summary>What is asked of an import of statements.</summary>
public sealed record OptionsReleve
{
    /// <summary>Name of the file as sent.</summary>
    public required string Nom { get; init; }

    /// <summary>
    /// Portfolio whose dossiers the account serves; null for all of them, which only who sees all of them may ask.
    /// </summary>
    public Guid? Portefeuille { get; init; }

    /// <summary>True to read and count without writing.</summary>
    public bool Essai { get; init; }

    /// <summary>True to import although balances do not close or entries are in another currency.</summary>
    public bool Confirme { get; init; }
}
