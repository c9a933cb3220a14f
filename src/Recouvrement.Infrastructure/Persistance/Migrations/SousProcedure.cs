using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Recouvrement.Infrastructure.Persistance.Migrations;

/// <summary>Which dossiers a procedure takes something away in, and where the derogations are.</summary>
[DbContext(typeof(BaseRecouvrement))]
[Migration("20261122033000_SousProcedure")]
internal sealed class SousProcedure : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>("sous_procedure", "dossiers", nullable: true);
        migrationBuilder.CreateIndex("IX_dossiers_sous_procedure", "dossiers", "sous_procedure", filter: "sous_procedure IS NOT NULL");
        migrationBuilder.CreateIndex("IX_journal_enregistre_le", "journal", "enregistre_le", filter: "type = 'derogation'");
    }

    // Said in SQL: on SQLite the builder would rebuild the table from a model that hand-written migrations do not carry.
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropIndex("IX_journal_enregistre_le", "journal");
        migrationBuilder.DropIndex("IX_dossiers_sous_procedure", "dossiers");
        migrationBuilder.Sql("ALTER TABLE dossiers DROP COLUMN sous_procedure");
    }
}
