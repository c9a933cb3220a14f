namespace Recouvrement.Application.Banque.Rapprochement;

/// <summary>What speaks for one dossier.</summary>
[Flags]
internal enum Indices
{
    Aucun = 0,
    ReferenceDossier = 1,
    ReferenceCreance = 2,
    Mandat = 4,
    Iban = 8,
    MontantReste = 16,
    MontantCreance = 32,
    Nom = 64,
    NomProche = 128,
    BoutEnBout = 256,
}
