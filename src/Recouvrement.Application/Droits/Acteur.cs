namespace Recouvrement.Application.Droits;

/// <summary>
/// Who asks: a parameter of every use case and of every query. Rights are part of the question, so that what is outside
/// them does not exist: same answer as for something that was never there.
/// </summary>
/// <param name="Compte">Id of the account; what the journal keeps as author.</param>
/// <param name="Nom">Name to display.</param>
/// <param name="Role">What the account is for.</param>
/// <param name="Portefeuilles">Ids of the portfolios it may see; null for all of them, empty for none.</param>
public sealed record Acteur(string Compte, string Nom, RoleActeur Role, IReadOnlySet<Guid>? Portefeuilles)
{
    /// <summary>Account id of what the machine does by itself (imports at the command line, demonstration data).</summary>
    public const string CompteSysteme = "systeme";

    /// <summary>The machine itself: sees everything. Never built from a request of the network.</summary>
    public static Acteur Systeme { get; } = new(CompteSysteme, "Recouvrement", RoleActeur.Administrateur, null);

    /// <summary>True when the portfolio is within the rights.</summary>
    public bool Voit(Guid portefeuille) => Portefeuilles is null || Portefeuilles.Contains(portefeuille);

    /// <summary>
    /// True for those who answer for an act: the juriste who makes it, and whoever directs her. A derogation is theirs, and is told to
    /// the responsable.
    /// </summary>
    public bool PeutDeroger => Role is RoleActeur.Juriste or RoleActeur.Responsable or RoleActeur.Administrateur;

    /// <summary>True for a responsable or an administrateur.</summary>
    public bool Encadre => Role is RoleActeur.Responsable or RoleActeur.Administrateur;
}
