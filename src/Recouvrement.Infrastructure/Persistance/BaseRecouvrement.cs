using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Recouvrement.Infrastructure.Comptes;
using Recouvrement.Infrastructure.Persistance.Lignes;

namespace Recouvrement.Infrastructure.Persistance;

/// <summary>The database: the same model on SQLite and on PostgreSQL.</summary>
internal sealed class BaseRecouvrement(DbContextOptions<BaseRecouvrement> options) : IdentityDbContext<Compte, IdentityRole, string>(options)
{
    public DbSet<LigneEntree> Journal => Set<LigneEntree>();

    public DbSet<LigneDossierEnBase> Dossiers => Set<LigneDossierEnBase>();

    public DbSet<LignePartie> Parties => Set<LignePartie>();

    public DbSet<LigneCreance> Creances => Set<LigneCreance>();

    public DbSet<LigneEtat> Etats => Set<LigneEtat>();

    public DbSet<LigneEcheanceEnBase> Echeances => Set<LigneEcheanceEnBase>();

    public DbSet<LignePieceEnBase> Pieces => Set<LignePieceEnBase>();

    public DbSet<LigneReleve> Releves => Set<LigneReleve>();

    public DbSet<LigneMouvementEnBase> Mouvements => Set<LigneMouvementEnBase>();

    public DbSet<LigneProposition> Propositions => Set<LigneProposition>();

    public DbSet<LigneAffectation> Affectations => Set<LigneAffectation>();

    public DbSet<LignePlan> Plans => Set<LignePlan>();

    public DbSet<LignePresentation> Presentations => Set<LignePresentation>();

    public DbSet<LigneDecision> Decisions => Set<LigneDecision>();

    public DbSet<LigneTexte> Textes => Set<LigneTexte>();

    public DbSet<LigneDepot> Depots => Set<LigneDepot>();

    public DbSet<LigneContenu> Contenus => Set<LigneContenu>();

    public DbSet<LigneMorceau> Morceaux => Set<LigneMorceau>();

    public DbSet<LigneRecherche> Recherches => Set<LigneRecherche>();

    public DbSet<LigneLot> Lots => Set<LigneLot>();

    public DbSet<LigneActeDeLot> ActesDeLots => Set<LigneActeDeLot>();

    public DbSet<LigneSortie> Sorties => Set<LigneSortie>();

    public DbSet<LigneCle> Cles => Set<LigneCle>();

    public DbSet<LignePortefeuille> Portefeuilles => Set<LignePortefeuille>();

    public DbSet<LigneDroit> Droits => Set<LigneDroit>();

    public DbSet<LigneCompteur> Compteurs => Set<LigneCompteur>();

    public DbSet<LigneMarque> Marques => Set<LigneMarque>();

    public DbSet<LigneLoi> Lois => Set<LigneLoi>();

    public DbSet<LigneChangement> Changements => Set<LigneChangement>();

    public DbSet<LigneMouvement> MouvementsDroit => Set<LigneMouvement>();

    public DbSet<LigneVersionModele> VersionsModeles => Set<LigneVersionModele>();

    public DbSet<LigneJournalModele> JournalModeles => Set<LigneJournalModele>();

    // Said here and not by the options of Identity: the schema must be the same whoever opens the database.
    protected override Version SchemaVersion => IdentitySchemaVersions.Version2;

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        Modele.Decrire(builder);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<DateTime>().HaveConversion<InstantUniversel>();
    }
}
