using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Recouvrement.Infrastructure.Persistance.Migrations;

/// <summary>What the read rows of a dossier are, in one word: a rebuild writes only those that differ.</summary>
[DbContext(typeof(BaseRecouvrement))]
[Migration("20261122010000_EmpreinteDesVues")]
internal sealed class EmpreinteDesVues : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.AddColumn<string>("empreinte_vue", "dossiers", nullable: true);

    // Said in SQL: on SQLite the builder would rebuild the table from a model that hand-written migrations do not carry.
    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("ALTER TABLE dossiers DROP COLUMN empreinte_vue");
}
