using Recouvrement.Application.Banque.Partenaires;
using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Application.Comptabilite;

/// <summary>Lines of entries: a zero amount gives none.</summary>
internal static class PartieDouble
{
    public static decimal Montant(Donnees donnees, string nom) => donnees[nom]?.Nombre ?? 0m;

    public static List<LigneComptable> Paire(RoleDeCompte debit, RoleDeCompte credit, decimal montant)
    {
        List<LigneComptable> lignes = [];
        Debiter(lignes, debit, montant);
        Crediter(lignes, credit, montant);
        return lignes;
    }

    public static void Debiter(List<LigneComptable> lignes, RoleDeCompte role, decimal montant) => Ajouter(lignes, role, montant, 0m);

    public static void Crediter(List<LigneComptable> lignes, RoleDeCompte role, decimal montant) => Ajouter(lignes, role, 0m, montant);

    public static void Ajouter(List<LigneComptable> lignes, RoleDeCompte role, decimal debit, decimal credit)
    {
        if (debit != 0m || credit != 0m)
        {
            lignes.Add(new LigneComptable(role, debit, credit));
        }
    }

    public static List<LigneComptable> Encaisser(Donnees donnees)
    {
        var montant = Montant(donnees, "montant");
        List<LigneComptable> lignes = [];
        if (FaitsPartenaires.Lire(donnees) is { } partenaire)
        {
            Debiter(lignes, RoleDeCompte.Partenaires, montant - partenaire.Retenu - partenaire.Reverse);
            Debiter(lignes, RoleDeCompte.Frais, partenaire.Retenu);
            Debiter(lignes, RoleDeCompte.Banque, partenaire.Reverse);
        }
        else
        {
            Debiter(lignes, RoleDeCompte.Banque, montant);
        }

        return lignes;
    }
}
