using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Recouvrement.Infrastructure.Persistance.Migrations;

/// <summary>Which dossiers a rule governs: asked by the pages of the law, and when a new version of it must be confirmed.</summary>
[DbContext(typeof(BaseRecouvrement))]
[Migration("20261122020000_EcheancesParRegle")]
internal sealed class EcheancesParRegle : Migration
{
    private const string Index = "IX_echeances_regle_dossier";

    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.CreateIndex(Index, "echeances", ["regle", "dossier"]);

    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.DropIndex(Index, "echeances");
}
