using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Recouvrement.Infrastructure.Persistance.Migrations;

/// <summary>The laws that governed, the dossiers that still follow one of them, and what the one in force would move there.</summary>
[DbContext(typeof(BaseRecouvrement))]
[Migration("20261122040000_ChangementsDuDroit")]
internal sealed class ChangementsDuDroit : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "lois",
            columns: table => new
            {
                empreinte = table.Column<string>(nullable: false),
                enregistree_le = table.Column<DateTime>(nullable: false),
                fichiers = table.Column<byte[]>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_lois", x => x.empreinte);
            });
        migrationBuilder.CreateTable(
            name: "changements_droit",
            columns: table => new
            {
                dossier = table.Column<Guid>(nullable: false),
                ancienne = table.Column<string>(nullable: false),
                nouvelle = table.Column<string>(nullable: true),
                version = table.Column<int>(nullable: false),
                jour = table.Column<DateOnly>(nullable: true),
                mouvements = table.Column<int>(nullable: false),
                alertes = table.Column<int>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_changements_droit", x => x.dossier);
            });
        Mouvements(migrationBuilder);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var table in new[] { "mouvements_droit", "changements_droit", "lois" })
        {
            migrationBuilder.DropTable(table);
        }
    }

    private static void Mouvements(MigrationBuilder migration) => migration.CreateTable(
        name: "mouvements_droit",
        columns: table => new
        {
            dossier = table.Column<Guid>(nullable: false),
            rang = table.Column<int>(nullable: false),
            nature = table.Column<int>(nullable: false),
            procedure = table.Column<string>(nullable: false),
            libelle_procedure = table.Column<string>(nullable: false),
            nom_debiteur = table.Column<string>(nullable: true),
            libelle = table.Column<string>(nullable: false),
            regle = table.Column<string>(nullable: true),
            echeance = table.Column<Guid>(nullable: true),
            avant = table.Column<DateOnly>(nullable: true),
            apres = table.Column<DateOnly>(nullable: true),
            texte_avant = table.Column<string>(nullable: true),
            texte_apres = table.Column<string>(nullable: true),
            severite = table.Column<int>(nullable: true),
            alerte = table.Column<bool>(nullable: false),
        },
        constraints: table =>
        {
            table.PrimaryKey("PK_mouvements_droit", x => new { x.dossier, x.rang });
        });
}
