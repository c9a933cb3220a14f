using Recouvrement.Application.Comptes;
using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Imports.Bodacc;
using Recouvrement.Application.Plans;
using Recouvrement.Application.Repli;
using Recouvrement.Domaine;
using Recouvrement.Domaine.Dossiers;
using Recouvrement.Domaine.Procedures;

namespace Recouvrement.Application.Ecriture;

/// <summary>Checks a fact against the definitions before the model is asked: who, when, which values.</summary>
internal static class ControleDuFait
{
    private static readonly DateOnly PremierJour = new(1950, 1, 1);

    /// <summary>Null when nothing opposes the fact; otherwise a refusal or errors field by field.</summary>
    public static Preparation? Controler(VueDossier vue, Fait fait, string? motif, Guid? piece, DateOnly aujourdhui)
    {
        if (Date(fait, aujourdhui) is { } date)
        {
            return Preparation.Corriger([date]);
        }

        if (piece is { } id && vue.Dossier.Pieces.All(p => p.Id != id))
        {
            return Preparation.Refuser("La pièce désignée n’est pas dans ce dossier : ajoutez-la d’abord.");
        }

        // A loss without its proof would be refused by the tax office: it is not recorded.
        if (piece is null && string.Equals(fait.Type, TypesDeFait.PerteConstatee, StringComparison.Ordinal))
        {
            return Preparation.Corriger([new ErreurChamp("piece", "Une perte s’enregistre avec la pièce qui la prouve\u00A0: ajoutez-la au dossier, puis désignez-la.")]);
        }

        return fait.Procedure is null ? DuDossier(vue, fait) : DeProcedure(vue, fait, motif);
    }

    private static Preparation? DuDossier(VueDossier vue, Fait fait)
    {
        if (FaitsDuDossier.Trouver(fait.Type) is not { } definition)
        {
            return Preparation.Refuser($"Le fait « {LibellesDuDossier.Type(fait.Type)} » ne s’enregistre pas par ce formulaire.");
        }

        if (fait.Debiteur is { } debiteur && vue.Dossier.Debiteurs.All(d => d.Id != debiteur))
        {
            return Preparation.Refuser("Le débiteur désigné n’est pas dans ce dossier.");
        }

        var erreurs = Champs(definition.Champs, fait.Donnees);
        if (string.Equals(fait.Type, TypesDeFait.PaiementRecu, StringComparison.Ordinal) && fait.Donnees["montant"]?.Nombre is <= 0m)
        {
            erreurs.Add(new ErreurChamp("montant", "Un paiement est un montant supérieur à zéro."));
        }

        if (fait.Donnees["montantHt"]?.Nombre is <= 0m || fait.Donnees["tva"]?.Nombre is < 0m)
        {
            erreurs.Add(new ErreurChamp("montantHt", "Une dépréciation ou une perte est un montant supérieur à zéro."));
        }

        erreurs.AddRange(ControleDuCompte.Erreurs(vue, fait));
        erreurs.AddRange(ControleDImputation.Erreurs(vue, fait));
        if (erreurs.Count == 0)
        {
            erreurs.AddRange(ControleDuPlan.Erreurs(vue, fait));
        }

        return erreurs.Count > 0 ? Preparation.Corriger(erreurs) : null;
    }

    private static Preparation? DeProcedure(VueDossier vue, Fait fait, string? motif)
    {
        var machine = vue.Trouver(fait.Procedure);
        if (machine is null)
        {
            return Preparation.Refuser($"La procédure « {fait.Procedure} » n’est pas ouverte dans ce dossier : ouvrez-la d’abord.");
        }

        if (machine.Definition.Horloge == NatureHorloge.Plan)
        {
            return Preparation.Refuser("Les faits d’un plan s’enregistrent dans l’onglet Plans : son horloge se déduit de l’échéancier et des paiements.");
        }

        if (fait.Debiteur is { } debiteur && (!machine.Definition.ParDebiteur || !EstConcerne(vue, machine, debiteur)))
        {
            return Preparation.Refuser($"Le débiteur désigné n’est pas concerné par la procédure « {machine.Definition.Libelle} ».");
        }

        if (fait.Type is TypesReserves.SortieDuModele or TypesReserves.RetourAuModele)
        {
            return Reserve(machine.Definition, fait, motif);
        }

        if (machine.Definition.Fait(fait.Type) is not { } definition)
        {
            return Preparation.Refuser($"La procédure « {machine.Definition.Libelle} » ne connaît pas le fait « {fait.Type} ».");
        }

        if (machine.Definition.ParDebiteur && definition.Commun == fait.Debiteur.HasValue)
        {
            return Preparation.Corriger([new ErreurChamp("debiteur", definition.Commun
                ? $"« {definition.Libelle} » concerne tous les débiteurs : n’en désignez aucun."
                : $"« {definition.Libelle} » concerne un débiteur : dites lequel.")]);
        }

        var erreurs = Champs(definition.Champs, fait.Donnees);
        return erreurs.Count > 0 ? Preparation.Corriger(erreurs) : null;
    }

    private static bool EstConcerne(VueDossier vue, Machine machine, Guid debiteur) =>
        vue.Machines.Concat(vue.Horloges).Any(m => m.Debiteur == debiteur && string.Equals(m.Instance, machine.Instance, StringComparison.Ordinal));

    private static Preparation? Reserve(DefinitionProcedure definition, Fait fait, string? motif)
    {
        if (string.IsNullOrWhiteSpace(motif) && string.Equals(fait.Type, TypesReserves.SortieDuModele, StringComparison.Ordinal))
        {
            return Preparation.Corriger([new ErreurChamp("motif", "Pour sortir du modèle, donnez un motif.")]);
        }

        return string.Equals(fait.Type, TypesReserves.RetourAuModele, StringComparison.Ordinal)
            && (fait.Donnees[TypesReserves.ChampEtape] is not { } etape || definition.Etape(etape.Texte) is null)
            ? Preparation.Corriger([new ErreurChamp(TypesReserves.ChampEtape, "Choisissez l’étape à laquelle le dossier revient.")])
            : null;
    }

    /// <summary>What is wrong with values, given the fields declared.</summary>
    public static List<ErreurChamp> Champs(IReadOnlyList<ChampDefini> champs, Donnees donnees)
    {
        var erreurs = new List<ErreurChamp>();
        foreach (var champ in champs)
        {
            if (donnees[champ.Nom] is not { } valeur || (valeur.Nature == NatureValeur.Texte && string.IsNullOrWhiteSpace(valeur.Texte)))
            {
                if (champ.Requis)
                {
                    erreurs.Add(new ErreurChamp(champ.Nom, LectureChamps.Manquant(champ)));
                }
            }
            else if (!Convient(champ, valeur))
            {
                erreurs.Add(new ErreurChamp(champ.Nom, $"« {champ.Libelle} » : « {valeur.Texte} » ne convient pas à ce champ."));
            }
        }

        foreach (var (nom, _) in donnees)
        {
            if (!OrigineBodacc.EstOrigine(nom) && !champs.Any(c => string.Equals(c.Nom, nom, StringComparison.Ordinal)))
            {
                erreurs.Add(new ErreurChamp(nom, $"Le champ « {nom} » n’existe pas pour ce fait."));
            }
        }

        return erreurs;
    }

    private static bool Convient(ChampDefini champ, Valeur valeur) => champ.Type switch
    {
        TypeChamp.Montant => valeur.Nombre is { } n && n == decimal.Round(n, 2, MidpointRounding.AwayFromZero) && Math.Abs(n) < 1_000_000_000_000m,
        TypeChamp.Nombre => valeur.Nature == NatureValeur.Nombre,
        TypeChamp.Jour => valeur.Nature == NatureValeur.Jour,
        TypeChamp.OuiNon => valeur.Nature == NatureValeur.OuiNon,
        TypeChamp.Choix => champ.Choix.Any(c => string.Equals(c.Valeur, valeur.Texte, StringComparison.Ordinal)),
        _ => valeur.Nature == NatureValeur.Texte && valeur.Texte.Length <= 100_000,
    };

    private static ErreurChamp? Date(Fait fait, DateOnly aujourdhui)
    {
        if (fait.DateEffet > aujourdhui)
        {
            return new ErreurChamp("date", $"La date légale ({TexteFrancais.DateCourte(fait.DateEffet)}) est après aujourd’hui : un fait s’enregistre quand il a eu lieu.");
        }

        return fait.DateEffet < PremierJour
            ? new ErreurChamp("date", $"La date légale ({TexteFrancais.DateCourte(fait.DateEffet)}) est trop ancienne : vérifiez l’année.")
            : null;
    }
}
