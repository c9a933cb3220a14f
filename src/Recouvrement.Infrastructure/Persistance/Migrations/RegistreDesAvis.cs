using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Recouvrement.Infrastructure.Persistance.Migrations;

/// <summary>The register of the notices of the BODACC, and the births of debtors, by which a natural person may be proposed.</summary>
[DbContext(typeof(BaseRecouvrement))]
[Migration("20261122070000_RegistreDesAvis")]
internal sealed class RegistreDesAvis : Migration
{
    private static readonly string[] Tables = ["avis_bodacc", "avis_identifiants", "avis_precedents", "avis_personnes", "avis_liens", "avis_decisions"];

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<DateOnly>("naissance_le", "parties", nullable: true);
        TablesAvis.Creer(migrationBuilder);
        Index(migrationBuilder);
        // The read tables hold no birth yet: they are folded again at the next start.
        migrationBuilder.Sql("DELETE FROM marques WHERE nom = 'repli'");
        migrationBuilder.Sql("UPDATE dossiers SET empreinte_vue = NULL");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var table in Tables)
        {
            migrationBuilder.DropTable(table);
        }

        migrationBuilder.DropIndex("IX_parties_naissance_le", "parties");
        // Said in SQL: on SQLite the builder would rebuild the table from a model that hand-written migrations do not carry.
        migrationBuilder.Sql("ALTER TABLE parties DROP COLUMN naissance_le");
    }

    private static void Index(MigrationBuilder migration)
    {
        migration.CreateIndex("IX_parties_naissance_le", "parties", "naissance_le");
        migration.CreateIndex("IX_avis_bodacc_parution_numero_annonce", "avis_bodacc", ["parution", "numero_annonce"]);
        migration.CreateIndex("IX_avis_identifiants_avis", "avis_identifiants", "avis");
        migration.CreateIndex("IX_avis_precedents_identifiant", "avis_precedents", "identifiant");
        migration.CreateIndex("IX_avis_personnes_siren", "avis_personnes", "siren");
        migration.CreateIndex("IX_avis_personnes_naissance_le", "avis_personnes", "naissance_le");
        migration.CreateIndex("IX_avis_liens_dossier", "avis_liens", "dossier");
        migration.CreateIndex("IX_avis_liens_etat_raison", "avis_liens", ["etat", "raison"]);
    }
}
