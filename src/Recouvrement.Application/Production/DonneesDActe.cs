using Recouvrement.Actes.Valeurs;
using Recouvrement.Application.Dossiers;
using Recouvrement.Domaine;
using Recouvrement.Domaine.Dossiers;
using Recouvrement.Domaine.Procedures;

namespace Recouvrement.Application.Production;

/// <summary>Draws the data of an act from a dossier. Names are those of <c>templates/catalogue.yaml</c>.</summary>
/// <param name="dossier">The dossier.</param>
/// <param name="machine">The machine of the debtor.</param>
/// <param name="faits">Standing facts of the procedure.</param>
internal sealed class DonneesDActe(EtatDossier dossier, Machine? machine, IReadOnlyList<Fait> faits)
{
    private const string Ordonnance = "ordonnance-rendue";
    private const string JugementDOuverture = "jugement-ouverture";
    private const string DelaiDeSignification = "ip.signification";
    private const string AttenteDExecution = "ip.attente-execution";
    private const string JugeConsulaire = "tribunal-de-commerce";
    private const string JugeDeLaProtection = "juge-des-contentieux-de-la-protection";

    public ObjetActe Composer(DateOnly date, Partie? debiteur, IReadOnlyList<Piece> pieces)
    {
        var objet = new ObjetActe
        {
            ["date"] = date,
            ["dossier"] = new ObjetActe { ["reference"] = dossier.Reference },
            ["creancier"] = Creancier(dossier.Creancier.Identite),
            ["creances"] = ValeurActe.Liste(dossier.Creances.Select(Creance)),
            ["pieces"] = ValeurActe.Liste(pieces.Select((p, i) => Piece(p, i + 1))),
            ["ordonnance"] = Rendue(Dernier(Ordonnance)),
            ["echeance"] = Echeances(),
        };
        if (Dernier(JugementDOuverture) is { } jugement)
        {
            objet["collective"] = Collective(jugement);
        }

        if (debiteur is not null)
        {
            objet["debiteur"] = Debiteur(debiteur.Identite);
        }

        if (Caution(dossier, debiteur) is { } caution)
        {
            objet["caution"] = new ObjetActe
            {
                ["nom"] = caution.Identite.Affichage,
                ["adresse"] = caution.Identite.Adresse,
                ["codePostal"] = caution.Identite.CodePostal,
                ["ville"] = caution.Identite.Ville,
            };
        }

        foreach (var (chemin, valeur) in dossier.IntervenantsDe(debiteur?.Id).SelectMany(i => i.Donnees))
        {
            Poser(objet, chemin, valeur);
        }

        if (dossier.Procedures.FirstOrDefault(p => string.Equals(p.Instance, machine?.Instance, StringComparison.Ordinal)) is { } procedure)
        {
            var juge = procedure.Contexte.Valeurs["juridiction"]?.Texte;
            Poser(objet, "juridiction.protection", string.Equals(juge, JugeDeLaProtection, StringComparison.Ordinal));
            Poser(objet, "juridiction.commerciale", string.Equals(juge, JugeConsulaire, StringComparison.Ordinal));
        }

        return objet;
    }

    /// <summary>The surety of whom an act speaks: the one it is made for, else the first of the dossier; null when there is none.</summary>
    public static Partie? Caution(EtatDossier dossier, Partie? debiteur) =>
        debiteur is { Role: RolePartie.Caution } ? debiteur : dossier.Debiteurs.FirstOrDefault(p => p.Role == RolePartie.Caution);

    /// <summary>Puts a value under a dotted path, without hiding what the dossier says.</summary>
    public static void Poser(ObjetActe objet, string chemin, ValeurActe valeur)
    {
        var noms = chemin.Split('.');
        foreach (var nom in noms[..^1])
        {
            if (objet[nom] is not ObjetActe fils)
            {
                fils = new ObjetActe();
                objet[nom] = fils;
            }

            objet = fils;
        }

        objet[noms[^1]] = valeur;
    }

    /// <summary>The other debtors that the act names.</summary>
    public static ValeurActe Codebiteurs(IEnumerable<Partie> autres) => ValeurActe.Liste(autres.Select(p => (ValeurActe)Debiteur(p.Identite)));

    private static ObjetActe Creancier(IdentitePartie identite) => new()
    {
        ["denomination"] = identite.Affichage,
        ["forme"] = identite.Forme,
        ["capital"] = ValeurActe.Nombre(identite.Capital),
        ["siren"] = identite.Siren,
        ["rcs"] = identite.VilleRcs,
        ["adresse"] = identite.Adresse,
        ["codePostal"] = identite.CodePostal,
        ["ville"] = identite.Ville,
        ["representant"] = identite.Representant,
        ["qualiteRepresentant"] = identite.QualiteRepresentant,
    };

    private static ObjetActe Debiteur(IdentitePartie identite) => new()
    {
        ["personnePhysique"] = identite.Nature == NaturePersonne.Physique,
        ["denomination"] = identite.Nom,
        ["civilite"] = identite.Civilite,
        ["nom"] = identite.Nom,
        ["prenom"] = identite.Prenoms,
        ["dateNaissance"] = ValeurActe.Jour(identite.NaissanceLe),
        ["forme"] = identite.Forme,
        ["capital"] = ValeurActe.Nombre(identite.Capital),
        ["siren"] = identite.Siren,
        ["rcs"] = identite.VilleRcs,
        ["adresse"] = identite.Adresse,
        ["codePostal"] = identite.CodePostal,
        ["ville"] = identite.Ville,
    };

    private static ObjetActe Creance(Creance creance) => new()
    {
        ["reference"] = creance.Reference,
        ["libelle"] = creance.Libelle,
        ["dateFacture"] = creance.DateFacture,
        ["echeance"] = creance.Exigibilite,
        ["montant"] = creance.Montant,
    };

    private static ObjetActe Piece(Piece piece, int numero) => new()
    {
        ["numero"] = numero,
        ["intitule"] = piece.Intitule,
        ["date"] = piece.Date,
    };

    private static ObjetActe Rendue(Fait? ordonnance) => new()
    {
        ["date"] = ValeurActe.Jour(ordonnance?.DateEffet),
        ["numero"] = ordonnance?.Donnees["numero"]?.Texte,
        ["montant"] = ValeurActe.Nombre(ordonnance?.Donnees["montant"]?.Nombre),
    };

    private ObjetActe Collective(Fait jugement) => new()
    {
        ["nature"] = machine is null ? null : TexteFrancais.Minuscule(machine.Definition.Libelle),
        ["jugement"] = jugement.DateEffet,
        ["tribunal"] = jugement.Donnees["tribunal"]?.Texte,
        ["publication"] = ValeurActe.Jour(Premier("parution-bodacc")?.DateEffet),
        ["montantDeclare"] = ValeurActe.Nombre(Dernier("creance-declaree")?.Donnees["montant"]?.Nombre),
        ["declaration"] = ValeurActe.Jour(Dernier("creance-declaree")?.DateEffet),
        ["receptionContestation"] = ValeurActe.Jour(Dernier("contestation-recue")?.DateEffet),
        ["receptionConsultation"] = ValeurActe.Jour(Dernier("consultation-recue")?.DateEffet),
    };

    private Fait? Premier(string type) => faits.FirstOrDefault(f => string.Equals(f.Type, type, StringComparison.Ordinal));

    private Fait? Dernier(string type) => faits.LastOrDefault(f => string.Equals(f.Type, type, StringComparison.Ordinal));

    private ObjetActe Echeances() => new()
    {
        ["signification"] = ValeurActe.Jour(Vive(DelaiDeSignification)?.Calcul?.DateATenir),
        // The wait ends with its last day: the first day on which one may act is the next one.
        ["execution"] = ValeurActe.Jour(Vive(AttenteDExecution)?.Calcul?.DernierJour.AddDays(1)),
    };

    private EcheanceProcedure? Vive(string regle) =>
        machine?.Etat.Echeances.FirstOrDefault(e => e.EstVive && string.Equals(e.Regle, regle, StringComparison.Ordinal));
}
