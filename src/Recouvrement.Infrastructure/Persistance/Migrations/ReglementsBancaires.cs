using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Recouvrement.Infrastructure.Persistance.Migrations;

/// <summary>Bank statements, their movements, what is proposed for them, what dossiers take from them.</summary>
[DbContext(typeof(BaseRecouvrement))]
[Migration("20261122063000_ReglementsBancaires")]
internal sealed class ReglementsBancaires : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        Releves(migrationBuilder);
        Mouvements(migrationBuilder);
        Suites(migrationBuilder);
        migrationBuilder.CreateIndex("IX_releves_empreinte_fichier", "releves", "empreinte_fichier");
        migrationBuilder.CreateIndex("IX_releves_importe_le", "releves", "importe_le");
        migrationBuilder.CreateIndex("IX_mouvements_cle_ecriture_rang_detail", "mouvements", ["cle_ecriture", "rang_detail"], unique: true);
        migrationBuilder.CreateIndex("IX_mouvements_etat_date_comptable_portefeuille", "mouvements", ["etat", "date_comptable", "portefeuille"]);
        migrationBuilder.CreateIndex("IX_mouvements_releve", "mouvements", "releve");
        migrationBuilder.CreateIndex("IX_affectations_mouvement", "affectations", "mouvement");
        migrationBuilder.CreateIndex("IX_affectations_bout_en_bout", "affectations", "bout_en_bout");
        migrationBuilder.CreateIndex("IX_decisions_mouvements_mouvement", "decisions_mouvements", "mouvement");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var table in (string[])["decisions_mouvements", "affectations", "propositions", "mouvements", "releves"])
        {
            migrationBuilder.DropTable(table);
        }
    }

    private static void Releves(MigrationBuilder migration) => migration.CreateTable(
        name: "releves",
        columns: table => new
        {
            id = table.Column<Guid>(nullable: false),
            portefeuille = table.Column<Guid>(nullable: true),
            fichier = table.Column<string>(nullable: false),
            empreinte_fichier = table.Column<string>(nullable: false),
            format = table.Column<int>(nullable: false),
            version = table.Column<string>(nullable: false),
            identifiant = table.Column<string>(nullable: false),
            compte = table.Column<string>(nullable: false),
            devise = table.Column<string>(nullable: true),
            du = table.Column<DateOnly>(nullable: true),
            au = table.Column<DateOnly>(nullable: true),
            ouverture = table.Column<string>(nullable: true),
            cloture = table.Column<string>(nullable: true),
            ecart = table.Column<string>(nullable: true),
            credit = table.Column<string>(nullable: false),
            debit = table.Column<string>(nullable: false),
            ecritures = table.Column<int>(nullable: false),
            nouveaux = table.Column<int>(nullable: false),
            importe_le = table.Column<DateTime>(nullable: false),
            importe_par = table.Column<string>(nullable: false),
        },
        constraints: table =>
        {
            table.PrimaryKey("PK_releves", x => x.id);
        });

    private static void Mouvements(MigrationBuilder migration) => migration.CreateTable(
        name: "mouvements",
        columns: table => new
        {
            id = table.Column<Guid>(nullable: false),
            releve = table.Column<Guid>(nullable: false),
            portefeuille = table.Column<Guid>(nullable: true),
            ligne = table.Column<int>(nullable: false),
            cle_ecriture = table.Column<string>(nullable: false),
            rang_detail = table.Column<int>(nullable: false),
            detaille = table.Column<bool>(nullable: false),
            compte = table.Column<string>(nullable: false),
            sens = table.Column<int>(nullable: false),
            centimes = table.Column<long>(nullable: false),
            montant = table.Column<string>(nullable: false),
            devise = table.Column<string>(nullable: false),
            date_comptable = table.Column<DateOnly>(nullable: false),
            date_valeur = table.Column<DateOnly>(nullable: true),
            libelle = table.Column<string>(nullable: false),
            reference = table.Column<string>(nullable: true),
            bout_en_bout = table.Column<string>(nullable: true),
            mandat = table.Column<string>(nullable: true),
            reference_banque = table.Column<string>(nullable: true),
            nom = table.Column<string>(nullable: true),
            iban = table.Column<string>(nullable: true),
            motif_rejet = table.Column<string>(nullable: true),
            extourne = table.Column<bool>(nullable: false),
            mots = table.Column<string>(nullable: false),
            etat = table.Column<int>(nullable: false),
            centimes_affectes = table.Column<long>(nullable: false),
            tour = table.Column<int>(nullable: false),
            meilleur_score = table.Column<int>(nullable: false),
        },
        constraints: table =>
        {
            table.PrimaryKey("PK_mouvements", x => x.id);
        });

    private static void Suites(MigrationBuilder migration)
    {
        migration.CreateTable(
            name: "propositions",
            columns: table => new
            {
                mouvement = table.Column<Guid>(nullable: false),
                rang = table.Column<int>(nullable: false),
                dossier = table.Column<Guid>(nullable: false),
                score = table.Column<int>(nullable: false),
                raison = table.Column<string>(nullable: false),
                fait = table.Column<Guid>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_propositions", x => new { x.mouvement, x.rang });
            });
        migration.CreateTable(
            name: "affectations",
            columns: table => new
            {
                dossier = table.Column<Guid>(nullable: false),
                rang = table.Column<int>(nullable: false),
                fait = table.Column<Guid>(nullable: false),
                mouvement = table.Column<Guid>(nullable: false),
                centimes = table.Column<long>(nullable: false),
                bout_en_bout = table.Column<string>(nullable: true),
                rejet = table.Column<bool>(nullable: false),
                rejete = table.Column<bool>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_affectations", x => new { x.dossier, x.rang });
            });
        migration.CreateTable(
            name: "decisions_mouvements",
            columns: table => new
            {
                id = table.Column<Guid>(nullable: false),
                mouvement = table.Column<Guid>(nullable: false),
                etat = table.Column<int>(nullable: false),
                motif = table.Column<string>(nullable: false),
                auteur = table.Column<string>(nullable: false),
                prise_le = table.Column<DateTime>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_decisions_mouvements", x => x.id);
            });
    }
}
