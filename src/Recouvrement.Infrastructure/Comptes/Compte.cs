using Microsoft.AspNetCore.Identity;
using Recouvrement.Application.Droits;

namespace Recouvrement.Infrastructure.Comptes;

/// <summary>An account. What it may see is in the table of rights, or everything when <see cref="VoitTout"/>.</summary>
public sealed class Compte : IdentityUser
{
    /// <summary>Name to display.</summary>
    public string NomAffiche { get; set; } = string.Empty;

    /// <summary>What it is for.</summary>
    public RoleActeur Role { get; set; } = RoleActeur.Juriste;

    /// <summary>True when it sees every portfolio, those to come included.</summary>
    public bool VoitTout { get; set; }
}
