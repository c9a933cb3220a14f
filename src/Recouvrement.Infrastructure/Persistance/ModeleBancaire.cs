using Microsoft.EntityFrameworkCore;
using Recouvrement.Infrastructure.Persistance.Lignes;

namespace Recouvrement.Infrastructure.Persistance;

/// <summary>
/// Tables of the bank. Statements and movements are what the bank said, kept for good; <c>affectations</c> is folded from the
/// journals and can be thrown away like any read table.
/// </summary>
internal static class ModeleBancaire
{
    public static void Decrire(ModelBuilder builder)
    {
        builder.Entity<LigneReleve>(e =>
        {
            e.ToTable("releves");
            e.HasKey(l => l.Id);
            e.Property(l => l.Id).ValueGeneratedNever();
            e.HasIndex(l => l.EmpreinteFichier);
            e.HasIndex(l => l.ImporteLe);
        });
        builder.Entity<LigneMouvementEnBase>(e =>
        {
            e.ToTable("mouvements");
            e.HasKey(l => l.Id);
            e.Property(l => l.Id).ValueGeneratedNever();
            // One entry of one account is kept once, whatever the statements that tell it.
            e.HasIndex(l => new { l.CleEcriture, l.RangDetail }).IsUnique();
            e.HasIndex(l => new { l.Etat, l.DateComptable, l.Portefeuille });
            e.HasIndex(l => l.Releve);
        });
        builder.Entity<LigneProposition>(e =>
        {
            e.ToTable("propositions");
            e.HasKey(l => new { l.Mouvement, l.Rang });
        });
        builder.Entity<LigneAffectation>(e =>
        {
            e.ToTable("affectations");
            e.HasKey(l => new { l.Dossier, l.Rang });
            e.HasIndex(l => l.Mouvement);
            e.HasIndex(l => l.BoutEnBout);
        });
        builder.Entity<LigneDecision>(e =>
        {
            e.ToTable("decisions_mouvements");
            e.HasKey(l => l.Id);
            e.Property(l => l.Id).ValueGeneratedNever();
            e.HasIndex(l => l.Mouvement);
        });
    }
}
