using Recouvrement.Application.Changements;
using Recouvrement.Domaine.Droit;

namespace Recouvrement.Infrastructure.Persistance.Lignes;

/// <summary>One thing that the law in force would move in a dossier that follows the one before.</summary>
internal sealed class LigneMouvement
{
    public Guid Dossier { get; set; }

    public int Rang { get; set; }

    public NatureDuMouvement Nature { get; set; }

    public required string Procedure { get; set; }

    public required string LibelleProcedure { get; set; }

    public string? NomDebiteur { get; set; }

    public required string Libelle { get; set; }

    public string? Regle { get; set; }

    public Guid? Echeance { get; set; }

    public DateOnly? Avant { get; set; }

    public DateOnly? Apres { get; set; }

    public string? TexteAvant { get; set; }

    public string? TexteApres { get; set; }

    public Severite? Severite { get; set; }

    public bool Alerte { get; set; }

    public static LigneMouvement De(Guid dossier, int rang, MouvementDuDroit m) => new()
    {
        Dossier = dossier,
        Rang = rang,
        Nature = m.Nature,
        Procedure = m.Procedure,
        LibelleProcedure = m.LibelleProcedure,
        NomDebiteur = m.NomDebiteur,
        Libelle = m.Libelle,
        Regle = m.Regle,
        Echeance = m.Echeance,
        Avant = m.Avant,
        Apres = m.Apres,
        TexteAvant = m.TexteAvant,
        TexteApres = m.TexteApres,
        Severite = m.Severite,
        Alerte = m.Alerte,
    };

    public MouvementDuDroit Lire() => new()
    {
        Nature = Nature,
        Procedure = Procedure,
        LibelleProcedure = LibelleProcedure,
        NomDebiteur = NomDebiteur,
        Libelle = Libelle,
        Regle = Regle,
        Echeance = Echeance,
        Avant = Avant,
        Apres = Apres,
        TexteAvant = TexteAvant,
        TexteApres = TexteApres,
        Severite = Severite,
        Alerte = Alerte,
    };
}
