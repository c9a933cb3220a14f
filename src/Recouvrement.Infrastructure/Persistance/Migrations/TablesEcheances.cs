using Microsoft.EntityFrameworkCore.Migrations;

namespace Recouvrement.Infrastructure.Persistance.Migrations;

/// <summary>Deadlines and pieces: read tables too.</summary>
internal static class TablesEcheances
{
    public static void Creer(MigrationBuilder migration)
    {
        Echeances(migration);
        Pieces(migration);
        TextesPieces(migration);
    }

    private static void Echeances(MigrationBuilder migration) => migration.CreateTable(
        name: "echeances",
        columns: table => new
        {
            dossier = table.Column<Guid>(nullable: false),
            rang = table.Column<int>(nullable: false),
            id = table.Column<Guid>(nullable: false),
            portefeuille = table.Column<Guid>(nullable: false),
            juriste = table.Column<string>(nullable: true),
            instance = table.Column<string>(nullable: false),
            libelle_procedure = table.Column<string>(nullable: false),
            debiteur = table.Column<Guid>(nullable: true),
            nom_debiteur = table.Column<string>(nullable: true),
            regle = table.Column<string>(nullable: false),
            version = table.Column<string>(nullable: true),
            libelle = table.Column<string>(nullable: false),
            article = table.Column<string>(nullable: true),
            severite = table.Column<int>(nullable: false),
            confiance = table.Column<int>(nullable: false),
            charge = table.Column<int>(nullable: false),
            statut = table.Column<int>(nullable: false),
            depart = table.Column<DateOnly>(nullable: false),
            date_brute = table.Column<DateOnly>(nullable: true),
            date_echeance = table.Column<DateOnly>(nullable: true),
            date_a_tenir = table.Column<DateOnly>(nullable: true),
            doute = table.Column<string>(nullable: true),
            effet = table.Column<string>(nullable: true),
            raison = table.Column<string>(nullable: false),
            creee_le = table.Column<DateOnly>(nullable: false),
            close_le = table.Column<DateOnly>(nullable: true),
            a_suivre = table.Column<bool>(nullable: false),
            a_controler = table.Column<bool>(nullable: false),
            controlee_par = table.Column<string>(nullable: true),
        },
        constraints: table =>
        {
            table.PrimaryKey("PK_echeances", x => new { x.dossier, x.rang });
        });

    private static void Pieces(MigrationBuilder migration) => migration.CreateTable(
        name: "pieces",
        columns: table => new
        {
            dossier = table.Column<Guid>(nullable: false),
            rang = table.Column<int>(nullable: false),
            id = table.Column<Guid>(nullable: false),
            document = table.Column<long>(nullable: false),
            intitule = table.Column<string>(nullable: false),
            nom_fichier = table.Column<string>(nullable: false),
            type_media = table.Column<string>(nullable: false),
            taille = table.Column<long>(nullable: false),
            empreinte = table.Column<string>(nullable: false),
            date = table.Column<DateOnly>(nullable: false),
            ajoutee_le = table.Column<DateTime>(nullable: false),
            acte = table.Column<string>(nullable: true),
        },
        constraints: table =>
        {
            table.PrimaryKey("PK_pieces", x => new { x.dossier, x.rang });
        });

    private static void TextesPieces(MigrationBuilder migration) => migration.CreateTable(
        name: "textes_pieces",
        columns: table => new
        {
            empreinte = table.Column<string>(nullable: false),
            type_media = table.Column<string>(nullable: false),
            nom_fichier = table.Column<string>(nullable: false),
            etat = table.Column<int>(nullable: false),
            texte = table.Column<string>(nullable: true),
            pages = table.Column<string>(nullable: true),
            raison = table.Column<string>(nullable: true),
            ecrit_le = table.Column<DateTime>(nullable: false),
        },
        constraints: table =>
        {
            table.PrimaryKey("PK_textes_pieces", x => x.empreinte);
        });
}
