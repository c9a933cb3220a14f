using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Recouvrement.Infrastructure.Persistance.Migrations;

/// <summary>Documents without a dossier follow the search index as dossiers do: a number of their own, and a change number.</summary>
[DbContext(typeof(BaseRecouvrement))]
[Migration("20261122130000_DepotsDansLIndex")]
internal sealed class DepotsDansLIndex : Migration
{
    private const string Rang = "(SELECT COUNT(*) FROM depots d WHERE d.id <= depots.id)";

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<long>("document", "depots", nullable: false, defaultValue: 0L);
        migrationBuilder.AddColumn<long>("changement", "depots", nullable: false, defaultValue: 0L);
        migrationBuilder.Sql(
            "UPDATE depots SET document = 1000000000000000000 + " + Rang
            + ", changement = COALESCE((SELECT valeur FROM compteurs WHERE nom = 'changement'), 0) + " + Rang);
        foreach (var compteur in new[] { "depot", "changement" })
        {
            migrationBuilder.Sql(
                $"INSERT INTO compteurs (nom, valeur) SELECT '{compteur}', COUNT(*) FROM depots HAVING COUNT(*) > 0 "
                + "ON CONFLICT (nom) DO UPDATE SET valeur = compteurs.valeur + excluded.valeur");
        }

        migrationBuilder.CreateIndex("IX_depots_document", "depots", "document", unique: true);
        migrationBuilder.CreateIndex("IX_depots_changement", "depots", "changement", unique: true);
    }

    // Said in SQL: on SQLite the builder would rebuild the table from a model that hand-written migrations do not carry.
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropIndex("IX_depots_changement", "depots");
        migrationBuilder.DropIndex("IX_depots_document", "depots");
        migrationBuilder.Sql("ALTER TABLE depots DROP COLUMN changement");
        migrationBuilder.Sql("ALTER TABLE depots DROP COLUMN document");
        migrationBuilder.Sql("DELETE FROM compteurs WHERE nom = 'depot'");
    }
}
