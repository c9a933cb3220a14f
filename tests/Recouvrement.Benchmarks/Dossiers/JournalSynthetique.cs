using System.Globalization;
using Recouvrement.Application.Comptes;
using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Ecriture;
using Recouvrement.Application.Pieces;
using Recouvrement.Application.Repli;
using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Benchmarks.Dossiers;

/// <summary>The journal of an invented dossier: parties, claims, an injonction de payer at any of its stages, notes, payments, pieces.</summary>
internal sealed class JournalSynthetique
{
    private static readonly string[] Noms =
        ["Bâtiments", "Transports", "Boulangerie", "Garage", "Menuiserie", "Imprimerie", "Pharmacie", "Hôtel", "Ateliers", "Comptoir"];

    private static readonly string[] Lieux =
        ["du Nord", "de l’Œuvre", "Lefèvre", "Martin", "des Deux Ponts", "Saint-Éloi", "Durand", "de la Gare", "Benoît", "du Val"];

    private readonly Random hasard;
    private readonly DateOnly aujourdhui;
    private readonly string auteur;
    private readonly Guid dossier = Guid.CreateVersion7(DateTimeOffset.UnixEpoch.AddYears(56));
    private Journal journal = Journal.Vide;
    private bool troisProcedures;
    private bool avecInterets;

    private JournalSynthetique(Random hasard, DateOnly aujourdhui, string auteur)
    {
        this.hasard = hasard;
        this.aujourdhui = aujourdhui;
        this.auteur = auteur;
    }

    public static Journal Composer(Random hasard, DateOnly aujourdhui, string auteur, string reference, Guid portefeuille, bool troisProcedures, bool avecInterets = false)
    {
        var synthese = new JournalSynthetique(hasard, aujourdhui, auteur) { troisProcedures = troisProcedures, avecInterets = avecInterets };
        synthese.Ecrire(reference, portefeuille);
        return synthese.journal;
    }

    private void Ecrire(string reference, Guid portefeuille)
    {
        var ouverture = aujourdhui.AddDays(-hasard.Next(1, 700));
        Noter(FaitsInternes.Ouverture(dossier, reference, portefeuille, ouverture));
        Noter(FaitsInternes.Partie(Id(), RolePartie.Creancier, new IdentitePartie(NaturePersonne.Morale, "Négoce Lumière " + Numero(200)), ouverture));
        var debiteurs = Enumerable.Range(0, hasard.Next(10) == 0 ? 2 : 1).Select(_ => Id()).ToList();
        foreach (var debiteur in debiteurs)
        {
            var nom = $"{Noms[hasard.Next(Noms.Length)]} {Lieux[hasard.Next(Lieux.Length)]} {Numero(10_000)}";
            Noter(FaitsInternes.Partie(debiteur, RolePartie.Debiteur, new IdentitePartie(NaturePersonne.Morale, nom) { Siren = Sirens.De(debiteur), Ville = "Lille", CodePostal = "59000" }, ouverture));
        }

        for (var i = hasard.Next(1, 5); i > 0; i--)
        {
            var facture = ouverture.AddDays(-hasard.Next(60, 400));
            Noter(FaitsInternes.Creance(Id(), new CreanceSaisie("FA-" + Numero(1_000_000), hasard.Next(5_000, 900_000) / 100m, facture, facture.AddDays(30)) { Nature = "commerciale" }, ouverture));
        }

        if (avecInterets)
        {
            Noter(new Fait(Id(), FaitsDuCompte.InteretsDemandes, ouverture) { Donnees = Donnees.De(("nature", Valeur.De(hasard.Next(3) == 0 ? "legal" : "penalites")), ("depart", Valeur.De("echeance"))) });
            Noter(new Fait(Id(), FaitsDuCompte.AccessoireDu, ouverture) { Donnees = Donnees.De(("nature", Valeur.De("indemnite-forfaitaire"))) });
        }

        Noter(FaitsInternes.Juriste(Id(), auteur, ouverture));
        Suivre(ouverture, debiteurs);
    }

    private void Suivre(DateOnly ouverture, List<Guid> debiteurs)
    {
        if (troisProcedures)
        {
            Injonction(ouverture.AddDays(5), debiteurs);
            new ProceduresSynthetiques(hasard, fait => Dater(fait), Id).Ecrire(dossier, ouverture, debiteurs);
        }
        else if (hasard.Next(20) > 0)
        {
            // A dossier in twenty is forgotten: nothing runs in it.
            Injonction(ouverture.AddDays(5), debiteurs);
        }

        for (var i = hasard.Next(4); i > 0; i--)
        {
            Dater(new Fait(Id(), TypesDeFait.NoteAjoutee, ouverture.AddDays(hasard.Next(1, 300))) { Donnees = Donnees.De(("texte", Valeur.De("Appel du débiteur, qui promet un virement."))) });
        }

        for (var i = hasard.Next(3); i > 0; i--)
        {
            Dater(new Fait(Id(), TypesDeFait.PaiementRecu, ouverture.AddDays(hasard.Next(1, 300))) { Donnees = Donnees.De(("montant", Valeur.De(hasard.Next(1_000, 9_000) / 100m))) });
        }

        for (var i = hasard.Next(1, 4); i > 0; i--)
        {
            var contenu = new PieceDeposee(Convert.ToHexStringLower(Octets(32)), hasard.Next(10_000, 900_000), default);
            Dater(FaitsInternes.Piece(Id(), TypesDeFait.PieceAjoutee, "Facture", "facture.pdf", "application/pdf", contenu, ouverture.AddDays(1)));
        }
    }

    private void Injonction(DateOnly le, List<Guid> debiteurs)
    {
        const string Instance = "injonction-de-payer#1";
        Noter(FaitsInternes.Procedure(Id(), Instance, new DemandeProcedure
        {
            Dossier = dossier,
            VersionAttendue = 0,
            Definition = "injonction-de-payer",
            OuverteLe = le,
            Contexte = Donnees.De(
                ("juridiction", Valeur.De("tribunal-de-commerce")),
                ("nature", Valeur.De("commerciale")),
                ("exigibilite", Valeur.De(le.AddDays(-hasard.Next(60, 900))))),
        }));
        if (!Etape("requete-deposee", le = le.AddDays(10), null) || !Etape("frais-consignes", le = le.AddDays(6), null)
            || !Etape("ordonnance-rendue", le = le.AddDays(hasard.Next(20, 60)), null, ("montant", Valeur.De(1234.56m))))
        {
            return;
        }

        foreach (var debiteur in debiteurs)
        {
            var mode = hasard.Next(2) == 0 ? "personne" : "etude";
            var signifiee = le.AddDays(hasard.Next(10, 75));
            if (Etape("ordonnance-signifiee", signifiee, debiteur, ("mode", Valeur.De(mode))) && hasard.Next(6) == 0)
            {
                Etape("opposition-formee", signifiee.AddDays(hasard.Next(5, 28)), debiteur);
            }
        }

        bool Etape(string type, DateOnly quand, Guid? debiteur, params (string, Valeur)[] donnees) => Dater(
            new Fait(Id(), type, quand) { Procedure = Instance, Debiteur = debiteur, Donnees = Donnees.De(donnees) });
    }

    /// <summary>Written only once it has happened; false when it has not.</summary>
    private bool Dater(Fait fait)
    {
        if (fait.DateEffet > aujourdhui)
        {
            return false;
        }

        Noter(fait);
        return true;
    }

    private void Noter(Fait fait)
    {
        var ecrit = new DateTimeOffset(fait.DateEffet, new TimeOnly(9, 0), TimeSpan.Zero);
        journal = journal.Avec(journal.Ecrire(NatureEntree.Constat, fait, ecrit, auteur).Valeur);
    }

    private string Numero(int maximum) => hasard.Next(maximum).ToString(CultureInfo.InvariantCulture);

    private Guid Id() => new(Octets(16));

    private byte[] Octets(int nombre)
    {
        var octets = new byte[nombre];
        hasard.NextBytes(octets);
        return octets;
    }
}
