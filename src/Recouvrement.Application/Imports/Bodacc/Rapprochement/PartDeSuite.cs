namespace Recouvrement.Application.Imports.Bodacc.Rapprochement;

/// <summary>The facts that one line of the table of natures may write. The numbers are part of their ids.</summary>
internal enum PartDeSuite
{
    /// <summary>The opening of the procedure in the dossier.</summary>
    Ouverture = 0,

    /// <summary>The fact itself.</summary>
    Fait = 1,

    /// <summary>The publication, said apart.</summary>
    Parution = 2,

    /// <summary>The administrateur that the judgment names.</summary>
    Administrateur = 3,

    /// <summary>The mandataire judiciaire or liquidateur that it names.</summary>
    Mandataire = 4,
}
