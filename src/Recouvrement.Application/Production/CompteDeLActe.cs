using System.Security.Cryptography;
using System.Text;
using Recouvrement.Actes.Valeurs;
using Recouvrement.Application.Comptes;
using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Echanges;
using Recouvrement.Application.Repli;
using Recouvrement.Domaine;
using Recouvrement.Domaine.Decomptes;

namespace Recouvrement.Application.Production;

/// <summary>
/// The décompte behind an act, and its place in the data. When it cannot be drawn nothing takes its place: the sums are missing, the act
/// says so, and the reason is the one that the décompte gives.
/// </summary>
internal sealed class CompteDeLActe
{
    private const string Solde = "solde";
    private const string Detail = "decompte";

    // The month to come (CPCE R211-1 3°) is a second account, drawn to a later day: few acts print it.
    private static readonly string[] DeLaProvision = [Solde + ".provisionInterets", Solde + ".totalAvecProvision"];

    private CompteDeLActe(DecompteDuDossier? compte, DateOnly? jour) => (Compte, Jour) = (compte, jour);

    /// <summary>The account; null when there is nobody to draw it against, or when its day is not known.</summary>
    public DecompteDuDossier? Compte { get; }

    /// <summary>The day; null when it is not known.</summary>
    public DateOnly? Jour { get; }

    /// <summary>Why the sums are missing, one French sentence; null when they are not.</summary>
    public string? Refus => Compte?.Refus is { } refus && Jour is { } jour
        ? $"Le décompte ne peut pas être arrêté au {TexteFrancais.DateLongue(jour)}\u00A0: {refus}"
        : null;

    /// <summary>The account as it is kept: the same décompte always gives the same bytes.</summary>
    public static byte[] Octets(InstantaneDecompte instantane) => Encoding.UTF8.GetBytes(EcritureDecompte.Ecrire(instantane));

    /// <summary>Draws the account of that debtor on that day.</summary>
    public static CompteDeLActe Etablir(VueDossier vue, Guid? debiteur, DateOnly? jour) =>
        new(jour is { } le ? CalculDuCompte.Calculer(vue, debiteur, le) : null, jour);

    /// <summary>True when that missing datum is missing because the account is.</summary>
    public static bool EnVient(string chemin) =>
        chemin is Solde || chemin.StartsWith(Solde + ".", StringComparison.Ordinal) || EstDetaille(chemin);

    private static bool EstDetaille(string chemin) => chemin is Detail || chemin.StartsWith(Detail + ".", StringComparison.Ordinal);

    /// <summary>Puts the sums in the data of an act.</summary>
    /// <param name="donnees">The data.</param>
    /// <param name="vue">The dossier.</param>
    /// <param name="montrees">Whole paths of the data that the act shows or needs: what costs a computation is drawn only when it is one of them.</param>
    public void Poser(ObjetActe donnees, VueDossier vue, IReadOnlyCollection<string> montrees)
    {
        if (Compte?.Instantane is not { Resultat: var decompte } instantane)
        {
            return;
        }

        var solde = new SoldeDActe(vue.Dossier, Compte, decompte);
        donnees[Solde] = solde.Composer(montrees.Any(m => DeLaProvision.Contains(m, StringComparer.Ordinal)) ? Provision(instantane.Droit) : null);
        donnees["creances"] = solde.Creances();
        donnees["creancesAEchoir"] = solde.CreancesAEchoir();
        if (montrees.Any(EstDetaille))
        {
            donnees[Detail] = new DecompteDActe(Compte, decompte).Composer(instantane, Convert.ToHexStringLower(SHA256.HashData(Octets(instantane))));
        }

        if (donnees["collective"] is ObjetActe collective)
        {
            Completer(collective, "interets", solde.NonArretes());
            Completer(collective, "montantDeclare", ((ObjetActe)donnees[Solde])["totalDeclare"]);
        }

        Cautionner(donnees, vue.Dossier);
        Intituler(donnees, Compte.Titres.LastOrDefault(t => t.EstDebout && EstExecutoire(t.Titre, decompte.ArreteAu))?.Titre);
        Payer(donnees, decompte);
    }

    private ProvisionInterets? Provision(DroitDuDecompte droit)
    {
        var avenir = MoteurDecompte.Calculer(Compte!.Demande with { ProvisionUnMois = true }, droit);
        return avenir.EstObtenu ? avenir.Valeur.Provision : null;
    }

    // A father and the son whose debt he guarantees may bear the same name: the person that the act names counts, not the name.
    private void Cautionner(ObjetActe donnees, EtatDossier dossier)
    {
        if (donnees["caution"] is not ObjetActe caution || caution["nom"] is not TexteActe nom)
        {
            return;
        }

        bool EstNommee(Partie partie) => string.Equals(partie.Identite.Affichage, nom.Valeur, StringComparison.Ordinal);
        var garante = DonneesDActe.Caution(dossier, Compte!.Debiteur) is { } connue && EstNommee(connue) ? connue : dossier.Debiteurs.FirstOrDefault(EstNommee);
        if (garante is not null)
        {
            Completer(caution, "plafond", ValeurActe.Nombre(Compte.EngagementDe(garante.Id)?.Plafond));
            Completer(caution, "montantReclame", ValeurActe.Nombre(Compte.DuDe(garante.Id)?.Montant));
        }
    }

    // CPC 501 to 503: enforceable, and served. Before that a decision is no title to enforce, and a declared claim is certified sincere.
    private static bool EstExecutoire(TitreDecompte titre, DateOnly jour) =>
        titre.ExecutionProvisoire && titre.SignifieLe <= jour && (titre.ExecutoireLe ?? jour) <= jour;

    // The title that the facts give: « Ordonnance d’injonction de payer du 2 septembre 2026 ».
    private static void Intituler(ObjetActe donnees, TitreDecompte? titre)
    {
        if (titre is null)
        {
            return;
        }

        var objet = donnees["titre"] as ObjetActe ?? new ObjetActe();
        var nature = titre.Libelle.Replace($" du {TexteFrancais.DateLongue(titre.Date)}", string.Empty, StringComparison.Ordinal);
        Completer(objet, "nature", TexteFrancais.Minuscule(nature));
        Completer(objet, "date", titre.Date);
        Completer(objet, "signification", ValeurActe.Jour(titre.SignifieLe));
        donnees["titre"] = objet;
    }

    // What was answered, or what a fact says, comes before what is computed.
    private static void Completer(ObjetActe objet, string nom, ValeurActe valeur)
    {
        if (objet[nom].EstVide)
        {
            objet[nom] = valeur;
        }
    }

    // The last payment received, with what the décompte made of it (CPCE R124-6: a receipt for each).
    private static void Payer(ObjetActe donnees, Decompte decompte)
    {
        if (decompte.Versements.LastOrDefault(v => v.RejeteLe is null) is not { } dernier || !donnees["paiement"].EstVide)
        {
            return;
        }

        decimal Part(params Poste[] postes) => dernier.Imputations.Where(i => postes.Contains(i.Poste)).Sum(i => i.Montant);
        donnees["paiement"] = new ObjetActe
        {
            ["date"] = dernier.Date,
            ["montant"] = dernier.Montant,
            ["mode"] = dernier.Mode,
            ["frais"] = Part(Poste.Frais),
            ["accessoires"] = Part(Poste.Accessoires),
            ["interets"] = Part(Poste.Interets, Poste.InteretsCapitalises),
            ["principal"] = Part(Poste.Principal),
            ["tropPercu"] = dernier.TropPercu,
        };
    }
}
