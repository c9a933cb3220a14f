using Microsoft.EntityFrameworkCore.Migrations;

namespace Recouvrement.Infrastructure.Persistance.Migrations;

/// <summary>The register of the notices of the BODACC.</summary>
internal static class TablesAvis
{
    public static void Creer(MigrationBuilder migration)
    {
        Avis(migration);
        Noms(migration);
        Personnes(migration);
        Liens(migration);
        Decisions(migration);
    }

    private static void Avis(MigrationBuilder migration) => migration.CreateTable(
        name: "avis_bodacc",
        columns: table => new
        {
            id = table.Column<Guid>(nullable: false),
            identifiant = table.Column<string>(nullable: false),
            publication = table.Column<string>(nullable: false),
            numero_parution = table.Column<string>(nullable: false),
            parution = table.Column<DateOnly>(nullable: false),
            numero_annonce = table.Column<int>(nullable: false),
            type = table.Column<int>(nullable: false),
            famille = table.Column<string>(nullable: false),
            nature = table.Column<string>(nullable: false),
            nature_reconnue = table.Column<int>(nullable: false),
            nature_proposee = table.Column<int>(nullable: true),
            date_jugement = table.Column<DateOnly>(nullable: true),
            tribunal = table.Column<string>(nullable: false),
            complement = table.Column<string>(nullable: false),
            url = table.Column<string>(nullable: false),
            a_precedent = table.Column<bool>(nullable: false),
            precedent_parution = table.Column<DateOnly>(nullable: true),
            lu_le = table.Column<DateTime>(nullable: false),
            lu_par = table.Column<string>(nullable: false),
        },
        constraints: table =>
        {
            table.PrimaryKey("PK_avis_bodacc", x => x.id);
        });

    private static void Noms(MigrationBuilder migration)
    {
        migration.CreateTable(
            name: "avis_identifiants",
            columns: table => new
            {
                identifiant = table.Column<string>(nullable: false),
                avis = table.Column<Guid>(nullable: false),
                rang = table.Column<int>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_avis_identifiants", x => x.identifiant);
            });
        migration.CreateTable(
            name: "avis_precedents",
            columns: table => new
            {
                avis = table.Column<Guid>(nullable: false),
                rang = table.Column<int>(nullable: false),
                identifiant = table.Column<string>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_avis_precedents", x => new { x.avis, x.rang });
            });
    }

    private static void Personnes(MigrationBuilder migration) => migration.CreateTable(
        name: "avis_personnes",
        columns: table => new
        {
            avis = table.Column<Guid>(nullable: false),
            rang = table.Column<int>(nullable: false),
            siren = table.Column<string>(nullable: true),
            denomination = table.Column<string>(nullable: false),
            forme_juridique = table.Column<string>(nullable: false),
            nom = table.Column<string>(nullable: false),
            nom_usage = table.Column<string>(nullable: false),
            prenom = table.Column<string>(nullable: false),
            naissance_le = table.Column<DateOnly>(nullable: true),
            code_postal = table.Column<string>(nullable: false),
            ville = table.Column<string>(nullable: false),
        },
        constraints: table =>
        {
            table.PrimaryKey("PK_avis_personnes", x => new { x.avis, x.rang });
        });

    private static void Liens(MigrationBuilder migration) => migration.CreateTable(
        name: "avis_liens",
        columns: table => new
        {
            avis = table.Column<Guid>(nullable: false),
            dossier = table.Column<Guid>(nullable: false),
            partie = table.Column<Guid>(nullable: false),
            etat = table.Column<int>(nullable: false),
            raison = table.Column<int>(nullable: true),
            detail = table.Column<string>(nullable: true),
        },
        constraints: table =>
        {
            table.PrimaryKey("PK_avis_liens", x => new { x.avis, x.dossier, x.partie });
        });

    private static void Decisions(MigrationBuilder migration) => migration.CreateTable(
        name: "avis_decisions",
        columns: table => new
        {
            dossier = table.Column<Guid>(nullable: false),
            avis = table.Column<Guid>(nullable: false),
            partie = table.Column<Guid>(nullable: false),
            confirme = table.Column<bool>(nullable: false),
            lu = table.Column<bool>(nullable: false),
            nature = table.Column<int>(nullable: true),
            date_jugement = table.Column<DateOnly>(nullable: true),
            cible = table.Column<Guid>(nullable: true),
            seul = table.Column<bool>(nullable: false),
            motif = table.Column<string>(nullable: true),
            decide_par = table.Column<string>(nullable: false),
            decide_le = table.Column<DateTime>(nullable: false),
        },
        constraints: table =>
        {
            table.PrimaryKey("PK_avis_decisions", x => new { x.dossier, x.avis, x.partie });
        });
}
