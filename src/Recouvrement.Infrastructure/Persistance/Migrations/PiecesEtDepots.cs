using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Recouvrement.Infrastructure.Persistance.Migrations;

/// <summary>What pieces are said to be; documents without a dossier; contents kept in the database; searches kept.</summary>
[DbContext(typeof(BaseRecouvrement))]
[Migration("20261122064500_PiecesEtDepots")]
internal sealed class PiecesEtDepots : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>("nature", "pieces", nullable: true);
        migrationBuilder.AddColumn<string>("juridiction", "dossiers", nullable: true);
        Depots(migrationBuilder);
        Contenus(migrationBuilder);
        migrationBuilder.CreateTable(
            name: "recherches",
            columns: table => new
            {
                id = table.Column<Guid>(nullable: false),
                compte = table.Column<string>(nullable: false),
                demande = table.Column<string>(nullable: false),
                texte = table.Column<string>(nullable: false),
                nom = table.Column<string>(nullable: true),
                le = table.Column<DateTime>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_recherches", x => x.id));
        migrationBuilder.CreateIndex("IX_recherches_compte_le", "recherches", ["compte", "le"]);
        // The read tables gained columns: they are folded again at the next start.
        migrationBuilder.Sql("DELETE FROM marques WHERE nom = 'repli'");
    }

    // Said in SQL: on SQLite the builder would rebuild the tables from a model that hand-written migrations do not carry.
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable("recherches");
        migrationBuilder.DropTable("contenus_morceaux");
        migrationBuilder.DropTable("contenus");
        migrationBuilder.DropTable("depots");
        migrationBuilder.Sql("ALTER TABLE dossiers DROP COLUMN juridiction");
        migrationBuilder.Sql("ALTER TABLE pieces DROP COLUMN nature");
    }

    private static void Depots(MigrationBuilder migration)
    {
        migration.CreateTable(
            name: "depots",
            columns: table => new
            {
                id = table.Column<Guid>(nullable: false),
                portefeuille = table.Column<Guid>(nullable: false),
                empreinte = table.Column<string>(nullable: false),
                nom_fichier = table.Column<string>(nullable: false),
                type_media = table.Column<string>(nullable: false),
                taille = table.Column<long>(nullable: false),
                origine = table.Column<int>(nullable: false),
                deposant = table.Column<string>(nullable: false),
                recu_le = table.Column<DateTime>(nullable: false),
                etat = table.Column<int>(nullable: false),
                motif = table.Column<string>(nullable: true),
                dossier = table.Column<Guid>(nullable: true),
                piece = table.Column<Guid>(nullable: true),
                traite_par = table.Column<string>(nullable: true),
                traite_le = table.Column<DateTime>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_depots", x => x.id));
        migration.CreateIndex("IX_depots_etat_portefeuille_recu_le", "depots", ["etat", "portefeuille", "recu_le"]);
        migration.CreateIndex("IX_depots_empreinte", "depots", "empreinte");
    }

    private static void Contenus(MigrationBuilder migration)
    {
        migration.CreateTable(
            name: "contenus",
            columns: table => new
            {
                empreinte = table.Column<string>(nullable: false),
                depot = table.Column<Guid>(nullable: false),
                taille = table.Column<long>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_contenus", x => x.empreinte));
        migration.CreateTable(
            name: "contenus_morceaux",
            columns: table => new
            {
                depot = table.Column<Guid>(nullable: false),
                rang = table.Column<int>(nullable: false),
                octets = table.Column<byte[]>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_contenus_morceaux", x => new { x.depot, x.rang }));
    }
}
