namespace Recouvrement.Application.Imports.Bodacc.Rapprochement;

/// <summary>What became of a notice for one debtor of one dossier. The numbers are stored.</summary>
public enum EtatLien
{
    /// <summary>What it says is in the journal.</summary>
    Applique = 1,

    /// <summary>Somebody must decide.</summary>
    ADecider = 2,

    /// <summary>Somebody said that it does not concern this debtor.</summary>
    Rejete = 3,

    /// <summary>Read by somebody; it brings no fact.</summary>
    Lu = 4,

    /// <summary>It brings nothing: the dossier is closed.</summary>
    SansEffet = 5,
}
