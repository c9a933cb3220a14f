using Microsoft.EntityFrameworkCore;
using Recouvrement.Infrastructure.Persistance.Lignes;

namespace Recouvrement.Infrastructure.Persistance;

/// <summary>The register of the notices of the BODACC.</summary>
internal static class ModeleDesAvis
{
    public static void Decrire(ModelBuilder builder)
    {
        builder.Entity<LigneAvis>(e =>
        {
            e.ToTable("avis_bodacc");
            e.HasKey(l => l.Id);
            e.Property(l => l.Id).ValueGeneratedNever();
            e.HasIndex(l => new { l.Parution, l.NumeroAnnonce });
        });
        builder.Entity<LigneIdentifiantAvis>(e =>
        {
            e.ToTable("avis_identifiants");
            e.HasKey(l => l.Identifiant);
            e.HasIndex(l => l.Avis);
        });
        builder.Entity<LignePrecedentAvis>(e =>
        {
            e.ToTable("avis_precedents");
            e.HasKey(l => new { l.Avis, l.Rang });
            e.HasIndex(l => l.Identifiant);
        });
        builder.Entity<LignePersonneAvis>(e =>
        {
            e.ToTable("avis_personnes");
            e.HasKey(l => new { l.Avis, l.Rang });
            e.HasIndex(l => l.Siren);
            e.HasIndex(l => l.NaissanceLe);
        });
        builder.Entity<LigneLienAvis>(e =>
        {
            e.ToTable("avis_liens");
            e.HasKey(l => new { l.Avis, l.Dossier, l.Partie });
            e.HasIndex(l => l.Dossier);
            e.HasIndex(l => new { l.Etat, l.Raison });
        });
        builder.Entity<LigneDecisionAvis>(e =>
        {
            e.ToTable("avis_decisions");
            e.HasKey(l => new { l.Dossier, l.Avis, l.Partie });
        });
    }
}
