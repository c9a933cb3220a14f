using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Recouvrement.Infrastructure.Persistance.Migrations;

/// <summary>Batches of acts: they go on after a restart, and whichever node answers shows them.</summary>
[DbContext(typeof(BaseRecouvrement))]
[Migration("20261122093000_LotsDActes")]
internal sealed class LotsDActes : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "lots",
            columns: table => new
            {
                id = table.Column<Guid>(nullable: false),
                compte = table.Column<string>(nullable: false),
                demande = table.Column<string>(nullable: false),
                demande_le = table.Column<DateTime>(nullable: false),
                etat = table.Column<int>(nullable: false),
                faits = table.Column<int>(nullable: false),
                incident = table.Column<string>(nullable: true),
                pris_jusqu_a = table.Column<DateTime>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_lots", x => x.id));
        migrationBuilder.CreateTable(
            name: "lots_actes",
            columns: table => new
            {
                lot = table.Column<Guid>(nullable: false),
                essai = table.Column<bool>(nullable: false),
                rang = table.Column<int>(nullable: false),
                ordre = table.Column<int>(nullable: false),
                dossier = table.Column<Guid>(nullable: false),
                reference = table.Column<string>(nullable: false),
                debiteur = table.Column<string>(nullable: false),
                piece = table.Column<Guid>(nullable: true),
                nom_fichier = table.Column<string>(nullable: false),
                manques = table.Column<string>(nullable: false),
                refus = table.Column<string>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_lots_actes", x => new { x.lot, x.essai, x.rang, x.ordre }));
        migrationBuilder.CreateIndex("IX_lots_compte_demande_le", "lots", ["compte", "demande_le"]);
        migrationBuilder.CreateIndex("IX_lots_etat_demande_le", "lots", ["etat", "demande_le"]);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable("lots_actes");
        migrationBuilder.DropTable("lots");
    }
}
