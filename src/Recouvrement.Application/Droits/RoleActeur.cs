namespace Recouvrement.Application.Droits;

/// <summary>What an account is for. The numbers are stored.</summary>
public enum RoleActeur
{
    /// <summary>Follows dossiers, records facts, produces acts.</summary>
    Juriste = 1,

    /// <summary>The same, and sees to it that nothing slept: second key, registers, checks.</summary>
    Responsable = 2,

    /// <summary>The same, and manages accounts, portfolios and the machine.</summary>
    Administrateur = 3,
}
