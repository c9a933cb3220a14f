using Microsoft.EntityFrameworkCore;
using Recouvrement.Infrastructure.Persistance.Lignes;

namespace Recouvrement.Infrastructure.Persistance;

/// <summary>Read tables of plans and of direct debits: folded from the journals, thrown away and rebuilt like any read table.</summary>
internal static class ModeleDesPlans
{
    public static void Decrire(ModelBuilder builder)
    {
        builder.Entity<LignePlan>(e =>
        {
            e.ToTable("plans");
            e.HasKey(l => new { l.Dossier, l.Rang });
            e.HasIndex(l => new { l.Situation, l.ProchaineEcheance, l.Portefeuille });
            e.HasIndex(l => new { l.EnCours, l.ProchaineEcheance, l.Portefeuille });
        });
        builder.Entity<LignePresentation>(e =>
        {
            e.ToTable("presentations");
            e.HasKey(l => new { l.Dossier, l.Rang });
            e.HasIndex(l => l.Remise);
            e.HasIndex(l => new { l.RemiseLe, l.Portefeuille });
        });
    }
}
