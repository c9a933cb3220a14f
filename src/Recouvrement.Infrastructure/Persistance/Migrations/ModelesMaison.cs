using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

namespace Recouvrement.Infrastructure.Persistance.Migrations;

/// <summary>Templates of the house: their versions, and who did what to them.</summary>
[DbContext(typeof(BaseRecouvrement))]
[Migration("20261122061500_ModelesMaison")]
internal sealed class ModelesMaison : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "versions_modeles",
            columns: table => new
            {
                id = table.Column<Guid>(nullable: false),
                acte = table.Column<string>(nullable: false),
                numero = table.Column<int>(nullable: false),
                etat = table.Column<int>(nullable: false),
                empreinte = table.Column<string>(nullable: false),
                nom_fichier = table.Column<string>(nullable: false),
                taille = table.Column<long>(nullable: false),
                note = table.Column<string>(nullable: false),
                auteur = table.Column<string>(nullable: false),
                depose_le = table.Column<DateTime>(nullable: false),
                verifie_par = table.Column<string>(nullable: true),
                verifie_le = table.Column<DateTime>(nullable: true),
                publie_par = table.Column<string>(nullable: true),
                publie_le = table.Column<DateTime>(nullable: true),
                en_vigueur_du = table.Column<DateOnly>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_versions_modeles", x => x.id));
        migrationBuilder.CreateTable(
            name: "journal_modeles",
            columns: table => new
            {
                numero = table.Column<long>(nullable: false)
                    .Annotation("Sqlite:Autoincrement", true)
                    .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                le = table.Column<DateTime>(nullable: false),
                compte = table.Column<string>(nullable: false),
                acte = table.Column<string>(nullable: false),
                version = table.Column<Guid>(nullable: false),
                evenement = table.Column<string>(nullable: false),
                detail = table.Column<string>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_journal_modeles", x => x.numero));
        migrationBuilder.CreateIndex("IX_versions_modeles_acte_numero", "versions_modeles", ["acte", "numero"], unique: true);
        migrationBuilder.CreateIndex("IX_journal_modeles_acte_numero", "journal_modeles", ["acte", "numero"]);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable("journal_modeles");
        migrationBuilder.DropTable("versions_modeles");
    }
}
