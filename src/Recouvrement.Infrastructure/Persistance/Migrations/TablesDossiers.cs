using Microsoft.EntityFrameworkCore.Migrations;

namespace Recouvrement.Infrastructure.Persistance.Migrations;

/// <summary>The journal and the read tables that are folded from it.</summary>
internal static class TablesDossiers
{
    public static void Creer(MigrationBuilder migration)
    {
        Journal(migration);
        Dossiers(migration);
        Parties(migration);
        Creances(migration);
        EtatsProcedure(migration);
    }

    private static void Journal(MigrationBuilder migration) => migration.CreateTable(
        name: "journal",
        columns: table => new
        {
            dossier = table.Column<Guid>(nullable: false),
            numero = table.Column<int>(nullable: false),
            nature = table.Column<int>(nullable: false),
            fait = table.Column<Guid>(nullable: false),
            type = table.Column<string>(nullable: false),
            date_effet = table.Column<DateOnly>(nullable: false),
            heure = table.Column<TimeOnly>(nullable: true),
            procedure = table.Column<string>(nullable: true),
            debiteur = table.Column<Guid>(nullable: true),
            donnees = table.Column<string>(nullable: false),
            enregistre_le = table.Column<DateTime>(nullable: false),
            auteur = table.Column<string>(nullable: false),
            motif = table.Column<string>(nullable: true),
            piece = table.Column<Guid>(nullable: true),
            empreinte = table.Column<string>(nullable: false),
        },
        constraints: table =>
        {
            table.PrimaryKey("PK_journal", x => new { x.dossier, x.numero });
        });

    private static void Dossiers(MigrationBuilder migration) => migration.CreateTable(
        name: "dossiers",
        columns: table => new
        {
            id = table.Column<Guid>(nullable: false),
            numero = table.Column<long>(nullable: false),
            reference = table.Column<string>(nullable: false),
            portefeuille = table.Column<Guid>(nullable: false),
            juriste = table.Column<string>(nullable: true),
            creancier = table.Column<string>(nullable: false),
            debiteurs = table.Column<string>(nullable: false),
            tri_debiteur = table.Column<string>(nullable: false),
            tri_creancier = table.Column<string>(nullable: false),
            mots = table.Column<string>(nullable: false),
            ouvert_le = table.Column<DateOnly>(nullable: false),
            clos_le = table.Column<DateOnly>(nullable: true),
            principal_centimes = table.Column<long>(nullable: false),
            reste_du_centimes = table.Column<long>(nullable: false),
            etapes = table.Column<string>(nullable: false),
            prochaine_echeance = table.Column<DateOnly>(nullable: true),
            libelle_echeance = table.Column<string>(nullable: true),
            severite_echeance = table.Column<int>(nullable: true),
            sans_prochaine_etape = table.Column<bool>(nullable: false),
            recalculer_le = table.Column<DateOnly>(nullable: true),
            version = table.Column<int>(nullable: false),
            empreinte = table.Column<string>(nullable: false),
            derniere_ecriture = table.Column<DateTime>(nullable: false),
            changement = table.Column<long>(nullable: false),
        },
        constraints: table =>
        {
            table.PrimaryKey("PK_dossiers", x => x.id);
        });

    private static void Parties(MigrationBuilder migration) => migration.CreateTable(
        name: "parties",
        columns: table => new
        {
            dossier = table.Column<Guid>(nullable: false),
            rang = table.Column<int>(nullable: false),
            id = table.Column<Guid>(nullable: false),
            role = table.Column<int>(nullable: false),
            nature = table.Column<int>(nullable: false),
            nom = table.Column<string>(nullable: false),
            mots = table.Column<string>(nullable: false),
            siren = table.Column<string>(nullable: true),
            code_postal = table.Column<string>(nullable: true),
            ville = table.Column<string>(nullable: true),
        },
        constraints: table =>
        {
            table.PrimaryKey("PK_parties", x => new { x.dossier, x.rang });
        });

    private static void Creances(MigrationBuilder migration) => migration.CreateTable(
        name: "creances",
        columns: table => new
        {
            dossier = table.Column<Guid>(nullable: false),
            rang = table.Column<int>(nullable: false),
            id = table.Column<Guid>(nullable: false),
            reference = table.Column<string>(nullable: false),
            libelle = table.Column<string>(nullable: true),
            nature = table.Column<string>(nullable: true),
            date_facture = table.Column<DateOnly>(nullable: false),
            exigibilite = table.Column<DateOnly>(nullable: false),
            montant_centimes = table.Column<long>(nullable: false),
        },
        constraints: table =>
        {
            table.PrimaryKey("PK_creances", x => new { x.dossier, x.rang });
        });

    private static void EtatsProcedure(MigrationBuilder migration) => migration.CreateTable(
        name: "etats_procedure",
        columns: table => new
        {
            dossier = table.Column<Guid>(nullable: false),
            rang = table.Column<int>(nullable: false),
            instance = table.Column<string>(nullable: false),
            procedure = table.Column<string>(nullable: false),
            debiteur = table.Column<Guid>(nullable: true),
            etape = table.Column<string>(nullable: false),
            libelle_etape = table.Column<string>(nullable: false),
            depuis_le = table.Column<DateOnly>(nullable: true),
            terminal = table.Column<bool>(nullable: false),
            regime = table.Column<string>(nullable: true),
        },
        constraints: table =>
        {
            table.PrimaryKey("PK_etats_procedure", x => new { x.dossier, x.rang });
        });
}
