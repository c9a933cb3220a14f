using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Recouvrement.Infrastructure.Persistance.Migrations;

/// <summary>
/// The first schema. Column types are left to each engine's own mapping of the CLR type, so that one text serves both; written
/// by hand, compared with the model by a test.
/// </summary>
[DbContext(typeof(BaseRecouvrement))]
[Migration("20261122000000_Fondation")]
internal sealed class Fondation : Migration
{
    private static readonly string[] Tables =
    [
        "comptes_connexions",
        "comptes_jetons",
        "comptes_revendications",
        "comptes_roles",
        "roles_revendications",
        "droits",
        "comptes",
        "roles",
        "portefeuilles",
        "journal",
        "dossiers",
        "parties",
        "creances",
        "etats_procedure",
        "echeances",
        "pieces",
        "textes_pieces",
        "outbox",
        "cles_import",
        "compteurs",
        "marques",
    ];

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        TablesComptes.Creer(migrationBuilder);
        TablesDossiers.Creer(migrationBuilder);
        TablesEcheances.Creer(migrationBuilder);
        TablesIntendance.Creer(migrationBuilder);
        IndexFondation.Creer(migrationBuilder);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var table in Tables)
        {
            migrationBuilder.DropTable(table);
        }
    }
}
