using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Recouvrement.Infrastructure.Comptes;
using Recouvrement.Infrastructure.Persistance.Lignes;

namespace Recouvrement.Infrastructure.Persistance;

/// <summary>
/// Tables, keys and indexes. Amounts are whole cents in a 64-bit integer: exact on both engines, and summed by SQL, where a
/// decimal kept as text could not be. Dates are <c>date</c> on PostgreSQL, ISO text on SQLite: both sort.
/// </summary>
internal static class Modele
{
    public static void Decrire(ModelBuilder builder)
    {
        Identite(builder);
        Journal(builder);
        Dossiers(builder);
        Contenus(builder);
        ModeleBancaire.Decrire(builder);
        ModeleDesPlans.Decrire(builder);
        Intendance(builder);
        ModelesMaison(builder);
        ModeleDesAvis.Decrire(builder);
        Changements(builder);
        Nommer(builder);
    }

    // One spelling for hand-written SQL on both engines, without quotes.
    private static void Nommer(ModelBuilder builder)
    {
        foreach (var propriete in builder.Model.GetEntityTypes().SelectMany(e => e.GetProperties()))
        {
            propriete.SetColumnName(EnSerpent(propriete.Name));
        }
    }

    private static string EnSerpent(string nom)
    {
        var serpent = new StringBuilder(nom.Length + 8);
        for (var i = 0; i < nom.Length; i++)
        {
            var debutDeMot = char.IsUpper(nom[i]) && i > 0 && (char.IsLower(nom[i - 1]) || (i + 1 < nom.Length && char.IsLower(nom[i + 1])));
            serpent.Append(debutDeMot ? "_" : string.Empty).Append(char.ToLowerInvariant(nom[i]));
        }

        return serpent.ToString();
    }

    private static void Identite(ModelBuilder builder)
    {
        builder.Entity<Compte>(e =>
        {
            e.ToTable("comptes");
            e.Property(c => c.NomAffiche).HasMaxLength(200);
        });
        builder.Entity<IdentityRole>().ToTable("roles");
        builder.Entity<IdentityUserRole<string>>().ToTable("comptes_roles");
        builder.Entity<IdentityUserClaim<string>>().ToTable("comptes_revendications");
        builder.Entity<IdentityRoleClaim<string>>().ToTable("roles_revendications");
        builder.Entity<IdentityUserLogin<string>>().ToTable("comptes_connexions");
        builder.Entity<IdentityUserToken<string>>().ToTable("comptes_jetons");
    }

    private static void Journal(ModelBuilder builder) => builder.Entity<LigneEntree>(e =>
    {
        e.ToTable("journal");
        // The key is also the last guard of concurrency: two lines cannot take one rank.
        e.HasKey(l => new { l.Dossier, l.Numero });
        // Few lines are derogations: the responsable finds them without the journal being read whole.
        e.HasIndex(l => l.EnregistreLe).HasFilter("type = 'derogation'");
    });

    private static void Dossiers(ModelBuilder builder)
    {
        builder.Entity<LigneDossierEnBase>(e =>
        {
            e.ToTable("dossiers");
            e.HasKey(l => l.Id);
            e.Property(l => l.Id).ValueGeneratedNever();
            e.HasIndex(l => l.Reference).IsUnique();
            e.HasIndex(l => l.Numero).IsUnique();
            e.HasIndex(l => l.Changement).IsUnique();
            e.HasIndex(l => new { l.ProchaineEcheance, l.Reference });
            e.HasIndex(l => new { l.TriDebiteur, l.Reference });
            e.HasIndex(l => new { l.TriCreancier, l.Reference });
            e.HasIndex(l => new { l.ResteDuCentimes, l.Reference });
            e.HasIndex(l => new { l.DerniereEcriture, l.Reference });
            e.HasIndex(l => new { l.SansProchaineEtape, l.Portefeuille, l.Juriste });
            e.HasIndex(l => new { l.Portefeuille, l.Juriste });
            e.HasIndex(l => l.RecalculerLe);
            e.HasIndex(l => l.SousProcedure).HasFilter("sous_procedure IS NOT NULL");
        });
        builder.Entity<LignePartie>(e =>
        {
            e.ToTable("parties");
            e.HasKey(l => new { l.Dossier, l.Rang });
            e.HasIndex(l => l.Siren);
            e.HasIndex(l => l.NaissanceLe);
        });
        builder.Entity<LigneCreance>(e =>
        {
            e.ToTable("creances");
            e.HasKey(l => new { l.Dossier, l.Rang });
        });
        builder.Entity<LigneEtat>(e =>
        {
            e.ToTable("etats_procedure");
            e.HasKey(l => new { l.Dossier, l.Rang });
            e.HasIndex(l => new { l.Etape, l.Dossier });
            e.HasIndex(l => new { l.Procedure, l.Dossier });
        });
        builder.Entity<LigneEcheanceEnBase>(e =>
        {
            e.ToTable("echeances");
            e.HasKey(l => new { l.Dossier, l.Rang });
            e.HasIndex(l => new { l.ASuivre, l.DateATenir, l.Portefeuille, l.Juriste });
            e.HasIndex(l => new { l.AControler, l.DateATenir, l.Portefeuille, l.Juriste });
            e.HasIndex(l => new { l.CreeeLe, l.Portefeuille });
            e.HasIndex(l => new { l.Regle, l.Dossier });
        });
    }

    private static void Contenus(ModelBuilder builder)
    {
        builder.Entity<LignePieceEnBase>(e =>
        {
            e.ToTable("pieces");
            e.HasKey(l => new { l.Dossier, l.Rang });
            e.HasIndex(l => l.Document).IsUnique();
            e.HasIndex(l => l.Empreinte);
        });
        builder.Entity<LigneTexte>(e =>
        {
            e.ToTable("textes_pieces");
            e.HasKey(l => l.Empreinte);
            e.HasIndex(l => new { l.Etat, l.EcritLe });
        });
        builder.Entity<LigneDepot>(e =>
        {
            e.ToTable("depots");
            e.HasKey(l => l.Id);
            e.Property(l => l.Id).ValueGeneratedNever();
            e.HasIndex(l => new { l.Etat, l.Portefeuille, l.RecuLe });
            e.HasIndex(l => l.Empreinte);
            // Added to a table that held rows: the defaults are those of the migration.
            e.Property(l => l.Document).HasDefaultValue(0L).ValueGeneratedNever();
            e.Property(l => l.Changement).HasDefaultValue(0L).ValueGeneratedNever();
            e.HasIndex(l => l.Document).IsUnique();
            e.HasIndex(l => l.Changement).IsUnique();
        });
        builder.Entity<LigneContenu>(e =>
        {
            e.ToTable("contenus");
            e.HasKey(l => l.Empreinte);
        });
        builder.Entity<LigneMorceau>(e =>
        {
            e.ToTable("contenus_morceaux");
            e.HasKey(l => new { l.Depot, l.Rang });
        });
        builder.Entity<LigneRecherche>(e =>
        {
            e.ToTable("recherches");
            e.HasKey(l => l.Id);
            e.Property(l => l.Id).ValueGeneratedNever();
            e.HasIndex(l => new { l.Compte, l.Le });
        });
    }

    private static void Changements(ModelBuilder builder)
    {
        builder.Entity<LigneLoi>(e =>
        {
            e.ToTable("lois");
            e.HasKey(l => l.Empreinte);
        });
        builder.Entity<LigneChangement>(e =>
        {
            e.ToTable("changements_droit");
            e.HasKey(l => l.Dossier);
            e.Property(l => l.Dossier).ValueGeneratedNever();
        });
        builder.Entity<LigneMouvement>(e =>
        {
            e.ToTable("mouvements_droit");
            e.HasKey(l => new { l.Dossier, l.Rang });
        });
    }

    private static void Intendance(ModelBuilder builder)
    {
        builder.Entity<LigneSortie>(e =>
        {
            e.ToTable("outbox");
            e.HasKey(l => l.Id);
            e.HasIndex(l => new { l.Sujet, l.APartirDe });
        });
        builder.Entity<LigneCle>(e =>
        {
            e.ToTable("cles_import");
            e.HasKey(l => l.Cle);
        });
        builder.Entity<LignePortefeuille>(e =>
        {
            e.ToTable("portefeuilles");
            e.HasKey(l => l.Id);
            e.Property(l => l.Id).ValueGeneratedNever();
            e.Property(l => l.Numero).ValueGeneratedNever();
            e.HasIndex(l => l.Numero).IsUnique();
            e.HasIndex(l => l.Code).IsUnique();
        });
        builder.Entity<LigneDroit>(e =>
        {
            e.ToTable("droits");
            e.HasKey(l => new { l.Compte, l.Portefeuille });
            e.HasOne<Compte>().WithMany().HasForeignKey(l => l.Compte).OnDelete(DeleteBehavior.Cascade);
            e.HasOne<LignePortefeuille>().WithMany().HasForeignKey(l => l.Portefeuille).OnDelete(DeleteBehavior.Restrict);
        });
        builder.Entity<LigneCompteur>(e =>
        {
            e.ToTable("compteurs");
            e.HasKey(l => l.Nom);
        });
        builder.Entity<LigneMarque>(e =>
        {
            e.ToTable("marques");
            e.HasKey(l => l.Nom);
        });
    }

    private static void ModelesMaison(ModelBuilder builder)
    {
        builder.Entity<LigneVersionModele>(e =>
        {
            e.ToTable("versions_modeles");
            e.HasKey(l => l.Id);
            e.Property(l => l.Id).ValueGeneratedNever();
            e.HasIndex(l => new { l.Acte, l.Numero }).IsUnique();
        });
        builder.Entity<LigneJournalModele>(e =>
        {
            e.ToTable("journal_modeles");
            e.HasKey(l => l.Numero);
            e.HasIndex(l => new { l.Acte, l.Numero });
        });
        builder.Entity<LigneLot>(e =>
        {
            e.ToTable("lots");
            e.HasKey(l => l.Id);
            e.Property(l => l.Id).ValueGeneratedNever();
            e.HasIndex(l => new { l.Compte, l.DemandeLe });
            e.HasIndex(l => new { l.Etat, l.DemandeLe });
        });
        builder.Entity<LigneActeDeLot>(e =>
        {
            e.ToTable("lots_actes");
            e.HasKey(l => new { l.Lot, l.Essai, l.Rang, l.Ordre });
        });
    }
}
