using System.Globalization;
using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Ecriture;
using Recouvrement.Application.Pieces;
using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Application.Repli;

/// <summary>Writes the facts of the dossier itself; <see cref="RepliDossier"/> reads them back.</summary>
internal static class FaitsInternes
{
    public static Fait Ouverture(Guid dossier, string reference, Guid portefeuille, DateOnly le) =>
        new(dossier, TypesDeFait.DossierOuvert, le)
        {
            Donnees = Donnees.De(("reference", Valeur.De(reference)), ("portefeuille", DonneesParties.De(portefeuille))),
        };

    public static Fait Partie(Guid id, RolePartie role, IdentitePartie identite, DateOnly le) =>
        new(id, TypesDeFait.PartieAjoutee, le) { Donnees = DonneesParties.Ecrire(identite, role) };

    public static Fait Modification(Guid id, Guid partie, IdentitePartie identite, DateOnly le) =>
        new(id, TypesDeFait.PartieModifiee, le)
        {
            Donnees = DonneesParties.Ecrire(identite).Avec("partie", DonneesParties.De(partie)),
        };

    public static Fait Creance(Guid id, CreanceSaisie creance, DateOnly le)
    {
        var donnees = Donnees.De(
            ("reference", Valeur.De(creance.Reference.Trim())),
            ("montant", Valeur.De(creance.Montant)),
            ("dateFacture", Valeur.De(creance.DateFacture)),
            ("exigibilite", Valeur.De(creance.Exigibilite)));
        donnees = string.IsNullOrWhiteSpace(creance.Libelle) ? donnees : donnees.Avec("libelle", Valeur.De(creance.Libelle.Trim()));
        donnees = string.IsNullOrWhiteSpace(creance.Nature) ? donnees : donnees.Avec("nature", Valeur.De(creance.Nature.Trim()));
        donnees = creance.Solidaire ? donnees.Avec("solidaire", Valeur.De(true)) : donnees;
        return new(id, TypesDeFait.CreanceDeclaree, le) { Donnees = donnees };
    }

    public static Fait Juriste(Guid id, string compte, DateOnly le) =>
        new(id, TypesDeFait.JuristeDesigne, le) { Donnees = Donnees.De(("compte", Valeur.De(compte))) };

    public static Fait Procedure(Guid id, string instance, DemandeProcedure demande)
    {
        var donnees = new List<KeyValuePair<string, Valeur>>
        {
            KeyValuePair.Create("instance", Valeur.De(instance)),
            KeyValuePair.Create("procedure", Valeur.De(demande.Definition)),
            KeyValuePair.Create("territoire", Valeur.De(demande.Territoire)),
        };
        donnees.AddRange(demande.Contexte.Select(v => KeyValuePair.Create(RepliDossier.PrefixeContexte + v.Key, v.Value)));
        donnees.AddRange(demande.Debiteurs.Select((d, i) => KeyValuePair.Create(
            RepliDossier.PrefixeDebiteur + (i + 1).ToString("00", CultureInfo.InvariantCulture), DonneesParties.De(d))));
        return new(id, TypesDeFait.ProcedureOuverte, demande.OuverteLe) { Donnees = new Donnees(donnees) };
    }

    public static Fait Piece(Guid id, string type, string intitule, string nom, string media, PieceDeposee contenu, DateOnly le) =>
        new(id, type, le)
        {
            Donnees = Donnees.De(
                ("intitule", Valeur.De(intitule)),
                ("fichier", Valeur.De(nom)),
                ("media", Valeur.De(media)),
                ("taille", Valeur.De((decimal)contenu.Taille)),
                ("empreinte", Valeur.De(contenu.Empreinte))),
        };

    public static Fait Echeance(Guid id, string type, Guid echeance, DateOnly le) =>
        new(id, type, le) { Donnees = Donnees.De(("echeance", DonneesParties.De(echeance))) };
}
