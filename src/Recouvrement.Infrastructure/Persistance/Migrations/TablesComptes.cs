using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

namespace Recouvrement.Infrastructure.Persistance.Migrations;

/// <summary>Tables of Identity: accounts, roles and what hangs on them.</summary>
internal static class TablesComptes
{
    public static void Creer(MigrationBuilder migration)
    {
        Comptes(migration);
        Roles(migration);
        ComptesConnexions(migration);
        ComptesJetons(migration);
        ComptesRevendications(migration);
        ComptesRoles(migration);
        RolesRevendications(migration);
    }

    private static void Comptes(MigrationBuilder migration) => migration.CreateTable(
        name: "comptes",
        columns: table => new
        {
            id = table.Column<string>(nullable: false),
            nom_affiche = table.Column<string>(maxLength: 200, nullable: false),
            role = table.Column<int>(nullable: false),
            voit_tout = table.Column<bool>(nullable: false),
            user_name = table.Column<string>(maxLength: 256, nullable: true),
            normalized_user_name = table.Column<string>(maxLength: 256, nullable: true),
            email = table.Column<string>(maxLength: 256, nullable: true),
            normalized_email = table.Column<string>(maxLength: 256, nullable: true),
            email_confirmed = table.Column<bool>(nullable: false),
            password_hash = table.Column<string>(nullable: true),
            security_stamp = table.Column<string>(nullable: true),
            concurrency_stamp = table.Column<string>(nullable: true),
            phone_number = table.Column<string>(nullable: true),
            phone_number_confirmed = table.Column<bool>(nullable: false),
            two_factor_enabled = table.Column<bool>(nullable: false),
            lockout_end = table.Column<DateTimeOffset>(nullable: true),
            lockout_enabled = table.Column<bool>(nullable: false),
            access_failed_count = table.Column<int>(nullable: false),
        },
        constraints: table =>
        {
            table.PrimaryKey("PK_comptes", x => x.id);
        });

    private static void Roles(MigrationBuilder migration) => migration.CreateTable(
        name: "roles",
        columns: table => new
        {
            id = table.Column<string>(nullable: false),
            name = table.Column<string>(maxLength: 256, nullable: true),
            normalized_name = table.Column<string>(maxLength: 256, nullable: true),
            concurrency_stamp = table.Column<string>(nullable: true),
        },
        constraints: table =>
        {
            table.PrimaryKey("PK_roles", x => x.id);
        });

    private static void ComptesConnexions(MigrationBuilder migration) => migration.CreateTable(
        name: "comptes_connexions",
        columns: table => new
        {
            login_provider = table.Column<string>(nullable: false),
            provider_key = table.Column<string>(nullable: false),
            provider_display_name = table.Column<string>(nullable: true),
            user_id = table.Column<string>(nullable: false),
        },
        constraints: table =>
        {
            table.PrimaryKey("PK_comptes_connexions", x => new { x.login_provider, x.provider_key });
            table.ForeignKey(
                "FK_comptes_connexions_comptes_user_id", x => x.user_id, "comptes", "id", onDelete: ReferentialAction.Cascade);
        });

    private static void ComptesJetons(MigrationBuilder migration) => migration.CreateTable(
        name: "comptes_jetons",
        columns: table => new
        {
            user_id = table.Column<string>(nullable: false),
            login_provider = table.Column<string>(nullable: false),
            name = table.Column<string>(nullable: false),
            value = table.Column<string>(nullable: true),
        },
        constraints: table =>
        {
            table.PrimaryKey("PK_comptes_jetons", x => new { x.user_id, x.login_provider, x.name });
            table.ForeignKey(
                "FK_comptes_jetons_comptes_user_id", x => x.user_id, "comptes", "id", onDelete: ReferentialAction.Cascade);
        });

    private static void ComptesRevendications(MigrationBuilder migration) => migration.CreateTable(
        name: "comptes_revendications",
        columns: table => new
        {
            id = table.Column<int>(nullable: false)
                .Annotation("Sqlite:Autoincrement", true)
                .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
            user_id = table.Column<string>(nullable: false),
            claim_type = table.Column<string>(nullable: true),
            claim_value = table.Column<string>(nullable: true),
        },
        constraints: table =>
        {
            table.PrimaryKey("PK_comptes_revendications", x => x.id);
            table.ForeignKey(
                "FK_comptes_revendications_comptes_user_id", x => x.user_id, "comptes", "id", onDelete: ReferentialAction.Cascade);
        });

    private static void ComptesRoles(MigrationBuilder migration) => migration.CreateTable(
        name: "comptes_roles",
        columns: table => new
        {
            user_id = table.Column<string>(nullable: false),
            role_id = table.Column<string>(nullable: false),
        },
        constraints: table =>
        {
            table.PrimaryKey("PK_comptes_roles", x => new { x.user_id, x.role_id });
            table.ForeignKey(
                "FK_comptes_roles_comptes_user_id", x => x.user_id, "comptes", "id", onDelete: ReferentialAction.Cascade);
            table.ForeignKey(
                "FK_comptes_roles_roles_role_id", x => x.role_id, "roles", "id", onDelete: ReferentialAction.Cascade);
        });

    private static void RolesRevendications(MigrationBuilder migration) => migration.CreateTable(
        name: "roles_revendications",
        columns: table => new
        {
            id = table.Column<int>(nullable: false)
                .Annotation("Sqlite:Autoincrement", true)
                .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
            role_id = table.Column<string>(nullable: false),
            claim_type = table.Column<string>(nullable: true),
            claim_value = table.Column<string>(nullable: true),
        },
        constraints: table =>
        {
            table.PrimaryKey("PK_roles_revendications", x => x.id);
            table.ForeignKey(
                "FK_roles_revendications_roles_role_id", x => x.role_id, "roles", "id", onDelete: ReferentialAction.Cascade);
        });
}
