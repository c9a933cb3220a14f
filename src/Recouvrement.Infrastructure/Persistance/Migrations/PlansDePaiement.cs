using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Recouvrement.Infrastructure.Persistance.Migrations;

/// <summary>Plans of payment and direct debits across dossiers.</summary>
[DbContext(typeof(BaseRecouvrement))]
[Migration("20261122100000_PlansDePaiement")]
internal sealed class PlansDePaiement : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        Plans(migrationBuilder);
        migrationBuilder.CreateTable(
            name: "presentations",
            columns: table => new
            {
                dossier = table.Column<Guid>(nullable: false),
                rang = table.Column<int>(nullable: false),
                portefeuille = table.Column<Guid>(nullable: false),
                remise = table.Column<string>(nullable: false),
                remise_le = table.Column<DateOnly>(nullable: false),
                bout_en_bout = table.Column<string>(nullable: false),
                centimes = table.Column<long>(nullable: false),
                le = table.Column<DateOnly>(nullable: false),
                rejetee = table.Column<bool>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_presentations", x => new { x.dossier, x.rang }));
        migrationBuilder.CreateIndex("IX_plans_situation_prochaine_echeance_portefeuille", "plans", ["situation", "prochaine_echeance", "portefeuille"]);
        migrationBuilder.CreateIndex("IX_plans_en_cours_prochaine_echeance_portefeuille", "plans", ["en_cours", "prochaine_echeance", "portefeuille"]);
        migrationBuilder.CreateIndex("IX_presentations_remise", "presentations", "remise");
        migrationBuilder.CreateIndex("IX_presentations_remise_le_portefeuille", "presentations", ["remise_le", "portefeuille"]);
        // The read tables gained two: they are folded again at the next start.
        migrationBuilder.Sql("DELETE FROM marques WHERE nom = 'repli'");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable("presentations");
        migrationBuilder.DropTable("plans");
    }

    private static void Plans(MigrationBuilder migration) => migration.CreateTable(
        name: "plans",
        columns: table => new
        {
            dossier = table.Column<Guid>(nullable: false),
            rang = table.Column<int>(nullable: false),
            plan = table.Column<Guid>(nullable: false),
            reference = table.Column<string>(nullable: false),
            portefeuille = table.Column<Guid>(nullable: false),
            juriste = table.Column<string>(nullable: true),
            cadre = table.Column<int>(nullable: false),
            situation = table.Column<int>(nullable: false),
            suite = table.Column<int>(nullable: false),
            en_cours = table.Column<bool>(nullable: false),
            montant_centimes = table.Column<long>(nullable: false),
            recu_centimes = table.Column<long>(nullable: false),
            retard_centimes = table.Column<long>(nullable: false),
            prochaine_echeance = table.Column<DateOnly>(nullable: true),
            prochain_centimes = table.Column<long>(nullable: false),
            derniere_echeance = table.Column<DateOnly>(nullable: false),
            rompu_depuis = table.Column<DateOnly>(nullable: true),
            preleve = table.Column<bool>(nullable: false),
        },
        constraints: table => table.PrimaryKey("PK_plans", x => new { x.dossier, x.rang }));
}
