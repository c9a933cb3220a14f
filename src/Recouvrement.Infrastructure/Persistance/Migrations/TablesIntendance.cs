using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

namespace Recouvrement.Infrastructure.Persistance.Migrations;

/// <summary>What the machine keeps for itself.</summary>
internal static class TablesIntendance
{
    public static void Creer(MigrationBuilder migration)
    {
        Portefeuilles(migration);
        Droits(migration);
        Outbox(migration);
        ClesImport(migration);
        Compteurs(migration);
        Marques(migration);
    }

    private static void Portefeuilles(MigrationBuilder migration) => migration.CreateTable(
        name: "portefeuilles",
        columns: table => new
        {
            id = table.Column<Guid>(nullable: false),
            numero = table.Column<long>(nullable: false),
            code = table.Column<string>(nullable: false),
            libelle = table.Column<string>(nullable: false),
        },
        constraints: table =>
        {
            table.PrimaryKey("PK_portefeuilles", x => x.id);
        });

    private static void Droits(MigrationBuilder migration) => migration.CreateTable(
        name: "droits",
        columns: table => new
        {
            compte = table.Column<string>(nullable: false),
            portefeuille = table.Column<Guid>(nullable: false),
        },
        constraints: table =>
        {
            table.PrimaryKey("PK_droits", x => new { x.compte, x.portefeuille });
            table.ForeignKey(
                "FK_droits_comptes_compte", x => x.compte, "comptes", "id", onDelete: ReferentialAction.Cascade);
            table.ForeignKey(
                "FK_droits_portefeuilles_portefeuille", x => x.portefeuille, "portefeuilles", "id", onDelete: ReferentialAction.Restrict);
        });

    private static void Outbox(MigrationBuilder migration) => migration.CreateTable(
        name: "outbox",
        columns: table => new
        {
            id = table.Column<long>(nullable: false)
                .Annotation("Sqlite:Autoincrement", true)
                .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
            sujet = table.Column<string>(nullable: false),
            dossier = table.Column<Guid>(nullable: false),
            charge = table.Column<string>(nullable: false),
            cree_le = table.Column<DateTime>(nullable: false),
            essais = table.Column<int>(nullable: false),
            a_partir_de = table.Column<DateTime>(nullable: false),
            erreur = table.Column<string>(nullable: true),
        },
        constraints: table =>
        {
            table.PrimaryKey("PK_outbox", x => x.id);
        });

    private static void ClesImport(MigrationBuilder migration) => migration.CreateTable(
        name: "cles_import",
        columns: table => new
        {
            cle = table.Column<string>(nullable: false),
            dossier = table.Column<Guid>(nullable: false),
            importe_le = table.Column<DateTime>(nullable: false),
        },
        constraints: table =>
        {
            table.PrimaryKey("PK_cles_import", x => x.cle);
        });

    private static void Compteurs(MigrationBuilder migration) => migration.CreateTable(
        name: "compteurs",
        columns: table => new
        {
            nom = table.Column<string>(nullable: false),
            valeur = table.Column<long>(nullable: false),
        },
        constraints: table =>
        {
            table.PrimaryKey("PK_compteurs", x => x.nom);
        });

    private static void Marques(MigrationBuilder migration) => migration.CreateTable(
        name: "marques",
        columns: table => new
        {
            nom = table.Column<string>(nullable: false),
            valeur = table.Column<string>(nullable: false),
        },
        constraints: table =>
        {
            table.PrimaryKey("PK_marques", x => x.nom);
        });
}
