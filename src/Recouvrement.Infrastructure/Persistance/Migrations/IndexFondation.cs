using Microsoft.EntityFrameworkCore.Migrations;

namespace Recouvrement.Infrastructure.Persistance.Migrations;

/// <summary>Indexes of the first schema: each one serves a page or keeps a rule.</summary>
internal static class IndexFondation
{
    public static void Creer(MigrationBuilder migration)
    {
        migration.CreateIndex("EmailIndex", "comptes", "normalized_email");
        migration.CreateIndex("UserNameIndex", "comptes", "normalized_user_name", unique: true);
        migration.CreateIndex("IX_comptes_connexions_user_id", "comptes_connexions", "user_id");
        migration.CreateIndex("IX_comptes_revendications_user_id", "comptes_revendications", "user_id");
        migration.CreateIndex("IX_comptes_roles_role_id", "comptes_roles", "role_id");
        migration.CreateIndex("IX_dossiers_changement", "dossiers", "changement", unique: true);
        migration.CreateIndex("IX_dossiers_derniere_ecriture_reference", "dossiers", ["derniere_ecriture", "reference"]);
        migration.CreateIndex("IX_dossiers_numero", "dossiers", "numero", unique: true);
        migration.CreateIndex("IX_dossiers_portefeuille_juriste", "dossiers", ["portefeuille", "juriste"]);
        migration.CreateIndex("IX_dossiers_prochaine_echeance_reference", "dossiers", ["prochaine_echeance", "reference"]);
        migration.CreateIndex("IX_dossiers_recalculer_le", "dossiers", "recalculer_le");
        migration.CreateIndex("IX_dossiers_reference", "dossiers", "reference", unique: true);
        migration.CreateIndex("IX_dossiers_reste_du_centimes_reference", "dossiers", ["reste_du_centimes", "reference"]);
        migration.CreateIndex("IX_dossiers_sans_prochaine_etape_portefeuille_juriste", "dossiers", ["sans_prochaine_etape", "portefeuille", "juriste"]);
        migration.CreateIndex("IX_dossiers_tri_creancier_reference", "dossiers", ["tri_creancier", "reference"]);
        migration.CreateIndex("IX_dossiers_tri_debiteur_reference", "dossiers", ["tri_debiteur", "reference"]);
        migration.CreateIndex("IX_droits_portefeuille", "droits", "portefeuille");
        migration.CreateIndex("IX_echeances_a_controler_date_a_tenir_portefeuille_juriste", "echeances", ["a_controler", "date_a_tenir", "portefeuille", "juriste"]);
        migration.CreateIndex("IX_echeances_a_suivre_date_a_tenir_portefeuille_juriste", "echeances", ["a_suivre", "date_a_tenir", "portefeuille", "juriste"]);
        migration.CreateIndex("IX_echeances_creee_le_portefeuille", "echeances", ["creee_le", "portefeuille"]);
        migration.CreateIndex("IX_etats_procedure_etape_dossier", "etats_procedure", ["etape", "dossier"]);
        migration.CreateIndex("IX_etats_procedure_procedure_dossier", "etats_procedure", ["procedure", "dossier"]);
        migration.CreateIndex("IX_outbox_sujet_a_partir_de", "outbox", ["sujet", "a_partir_de"]);
        migration.CreateIndex("IX_parties_siren", "parties", "siren");
        migration.CreateIndex("IX_pieces_document", "pieces", "document", unique: true);
        migration.CreateIndex("IX_pieces_empreinte", "pieces", "empreinte");
        migration.CreateIndex("IX_portefeuilles_code", "portefeuilles", "code", unique: true);
        migration.CreateIndex("IX_portefeuilles_numero", "portefeuilles", "numero", unique: true);
        migration.CreateIndex("RoleNameIndex", "roles", "normalized_name", unique: true);
        migration.CreateIndex("IX_roles_revendications_role_id", "roles_revendications", "role_id");
        migration.CreateIndex("IX_textes_pieces_etat_ecrit_le", "textes_pieces", ["etat", "ecrit_le"]);
    }
}
