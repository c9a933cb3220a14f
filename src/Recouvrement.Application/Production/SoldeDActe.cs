using Recouvrement.Actes.Valeurs;
using Recouvrement.Application.Comptes;
using Recouvrement.Application.Dossiers;
using Recouvrement.Domaine;
using Recouvrement.Domaine.Decomptes;

namespace Recouvrement.Application.Production;

/// <summary>
/// The money of an act, all of it from one décompte: what an act says is owed is what the décompte of that debtor says on that day.
/// </summary>
internal sealed class SoldeDActe(EtatDossier dossier, DecompteDuDossier compte, Decompte decompte)
{
    private readonly InteretsDActe interets = new(compte.Demande, decompte);

    public ObjetActe Composer(ProvisionInterets? provision)
    {
        var aEchoir = AEchoir().Sum(c => c.Montant);
        var part = Part();
        return new ObjetActe
        {
            ["arrete"] = decompte.ArreteAu,
            ["interetsDes"] = decompte.InteretJournalier.ACompterDu,
            ["principal"] = Reste(Poste.Principal),
            ["deductions"] = decompte.Principal.Sum(l => l.Montant - l.Reste),
            ["fondementPrincipal"] = Fondement(decompte.Principal.Select(l => l.Article).Where(a => a is not "Contrat")),
            ["interets"] = Reste(Poste.Interets) + Reste(Poste.InteretsCapitalises),
            ["interetsCapitalises"] = Reste(Poste.InteretsCapitalises),
            ["tauxInterets"] = ValeurActe.Nombre(interets.TauxUnique),
            ["fondementInterets"] = interets.Fondement,
            ["clausePenale"] = De(NatureCreance.ClausePenale),
            ["indemniteForfaitaire"] = De(NatureCreance.IndemniteForfaitaire),
            ["article700"] = De(NatureCreance.Article700),
            ["autresAccessoires"] = De(NatureCreance.IndemniteComplementaire, NatureCreance.IndemniteCredit),
            ["frais"] = Reste(Poste.Frais),
            ["fraisExclus"] = decompte.Frais.Where(f => f.Charge != ChargeFrais.Debiteur).Sum(f => f.MontantHt + f.Tva + f.Debours),
            ["fondementFrais"] = Fondement(decompte.Depens.Select(l => l.Article).Concat(decompte.Frais.Where(f => f.Retenu > 0).Select(f => f.Article))),
            ["versements"] = decompte.Versements.Where(v => v.RejeteLe is null).Sum(v => v.Montant),
            ["tropPercu"] = decompte.TropPercu,
            ["provisionInterets"] = ValeurActe.Nombre(provision?.Montant),
            ["interetsParJour"] = ValeurActe.Nombre(decompte.InteretJournalier.Montant),
            ["total"] = decompte.Total,
            ["limite"] = ValeurActe.Nombre(part?.Montant),
            ["limiteMotif"] = part?.Explication.TrimEnd('.'),
            ["reclame"] = part?.Montant ?? decompte.Total,
            ["totalAvecProvision"] = ValeurActe.Nombre(decompte.Total + provision?.Montant),
            ["aEchoir"] = aEchoir,
            ["totalDeclare"] = decompte.Total + aEchoir,
            // Absent while a start is awaited: an act that needs every sum then says what it lacks.
            ["departs"] = ValeurActe.Booleen(decompte.EnAttente.Count == 0 ? true : null),
            ["postes"] = ValeurActe.Liste(Postes().Select(p => (ValeurActe)new ObjetActe { ["libelle"] = p.Libelle, ["fondement"] = p.Fondement, ["montant"] = p.Montant })),
            ["accessoires"] = ValeurActe.Liste(Postes().Skip(Reste(Poste.Principal) == 0 ? 0 : 1).Select(p => (ValeurActe)new ObjetActe
            {
                ["libelle"] = p.Libelle,
                ["titre"] = AuTitre(p.Libelle),
                ["montant"] = p.Montant,
            })),
            ["autres"] = ValeurActe.Liste(Autres().Select(a => (ValeurActe)new ObjetActe { ["libelle"] = a.Libelle, ["montant"] = a.Montant })),
            ["courants"] = InteretsDActe.Phrases(interets.Courants()),
            ["capitalisation"] = compte.Demande.Capitalisations.Count == 0
                ? null
                : $"à compter du {TexteFrancais.DateLongue(compte.Demande.Capitalisations.Min(c => c.Depart))}",
        };
    }

    /// <summary>The claims due, as they stand after credit notes and payments.</summary>
    public ValeurActe Creances()
    {
        var noms = LectureDuCompte.Noms(dossier);
        var parNom = dossier.Creances.ToLookup(c => noms[c.Id], StringComparer.Ordinal);
        return ValeurActe.Liste(decompte.Principal.Select(l =>
        {
            var creance = parNom[l.Creance].FirstOrDefault();
            return (ValeurActe)new ObjetActe
            {
                ["reference"] = l.Creance,
                ["libelle"] = creance is null ? l.Libelle : creance.Libelle,
                ["dateFacture"] = creance?.DateFacture ?? l.Echeance,
                ["echeance"] = l.Echeance,
                ["echu"] = true,
                ["montant"] = l.Montant,
                ["reste"] = l.Reste,
                ["interets"] = Nul(InteretsDe(l)),
                ["accessoires"] = Nul(AccessoiresDe(l).Sum(a => a.Reste)),
            };
        }));
    }

    /// <summary>The claims that fall due after the day of the décompte: declared apart, with their due dates (C. com. L622-25).</summary>
    public ValeurActe CreancesAEchoir() => ValeurActe.Liste(AEchoir().Select(c => (ValeurActe)new ObjetActe
    {
        ["reference"] = c.Reference,
        ["libelle"] = c.Libelle,
        ["dateFacture"] = c.DateFacture,
        ["echeance"] = c.Exigibilite,
        ["montant"] = c.Montant,
    }));

    /// <summary>How the interest that an opening does not stop is computed (loans and deferred payments of one year or more, C. com. L622-28); null when there is none.</summary>
    public string? NonArretes()
    {
        var prets = compte.Demande.Creances.Where(c => c.PretUnAnOuPlus).Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        var phrases = prets.Count == 0 ? [] : new InteretsDActe(compte.Demande, decompte with { Principal = [.. decompte.Principal.Where(l => prets.Contains(l.Creance))], Accessoires = [], Depens = [] }).Courants();
        return phrases.Count == 0 ? null : $"{string.Join(" ; ", phrases)} (prêt ou paiement différé d’un an ou plus, C. com. L622-28 ; {decompte.ConventionEnClair[0].TrimEnd('.')})";
    }

    private decimal InteretsDe(LigneSomme l) =>
        interets.ResteDe(l.Creance, decompte.Interets.Where(i => string.Equals(i.Creance, l.Creance, StringComparison.Ordinal)).Sum(i => i.Montant));

    // The forty euros of the law are born in the account itself, under the name of their invoice.
    private IEnumerable<LigneSomme> AccessoiresDe(LigneSomme l) => decompte.Accessoires.Where(a =>
        a.Creance.StartsWith(l.Creance + "/", StringComparison.Ordinal)
        || compte.Demande.Creances.Any(c => string.Equals(c.Id, a.Creance, StringComparison.Ordinal) && string.Equals(c.Parent, l.Creance, StringComparison.Ordinal)));

    // What belongs to no claim in particular, so that a table by claim adds up to the total.
    private IEnumerable<(string Libelle, decimal Montant)> Autres()
    {
        var reste = decompte.Total - decompte.Principal.Sum(l => l.Reste + InteretsDe(l) + AccessoiresDe(l).Sum(a => a.Reste)) - Reste(Poste.Frais);
        if (reste != 0)
        {
            yield return ("Accessoires communs", reste);
        }

        if (Reste(Poste.Frais) != 0)
        {
            yield return ("Frais et dépens", Reste(Poste.Frais));
        }
    }

    // A joint debtor owes his share, a guarantor up to his cap: nobody is asked for what another owes. Null when he owes all.
    private DuParDebiteur? Part() => compte.DuDe(compte.Debiteur.Id) is { } du && du.Montant < decompte.Total ? du : null;

    private IEnumerable<Creance> AEchoir() => dossier.Creances.Where(c => c.Exigibilite > decompte.ArreteAu);

    private static ValeurActe Nul(decimal montant) => montant == 0 ? ValeurActe.Absente : montant;

    private static string? Fondement(IEnumerable<string> articles) => InteretsDActe.Joindre(articles) is { Length: > 0 } texte ? InteretsDActe.Insecable(texte) : null;

    private decimal Reste(Poste poste) => decompte.Soldes.Where(s => s.Poste == poste).Sum(s => s.Reste);

    private decimal De(params NatureCreance[] natures) => decompte.Accessoires.Where(l => natures.Contains(l.Nature)).Sum(l => l.Reste);

    // Every post that is not zero: the total of an act is the sum of the rows it shows.
    private IEnumerable<(string Libelle, string Fondement, decimal Montant)> Postes()
    {
        if (Reste(Poste.Principal) != 0)
        {
            yield return ("Principal", Fondement(decompte.Principal.Select(l => l.Article).Where(a => a is not "Contrat")) ?? "C. civ. 1103", Reste(Poste.Principal));
        }

        foreach (var ligne in interets.Echus().Where(l => l.Montant != 0))
        {
            yield return ligne;
        }

        if (Reste(Poste.InteretsCapitalises) != 0)
        {
            yield return ("Intérêts capitalisés", InteretsDActe.Insecable("C. civ. 1343-2"), Reste(Poste.InteretsCapitalises));
        }

        foreach (var groupe in decompte.Accessoires.Where(l => l.Reste != 0).GroupBy(l => (l.Nature, l.Article)))
        {
            yield return (Nommer(groupe.Key.Nature), InteretsDActe.Insecable(groupe.Key.Article), groupe.Sum(l => l.Reste));
        }

        var depens = decompte.Depens.Sum(l => l.Reste);
        if (depens != 0)
        {
            yield return ("Dépens", Fondement(decompte.Depens.Select(l => l.Article)) ?? string.Empty, depens);
        }

        if (Reste(Poste.Frais) - depens != 0)
        {
            yield return ("Frais", Fondement(decompte.Frais.Where(f => f.Reste > 0).Select(f => f.Article)) ?? string.Empty, Reste(Poste.Frais) - depens);
        }
    }

    // « au titre de la clause pénale », « au titre des intérêts au taux légal… »
    private static string AuTitre(string libelle)
    {
        var suite = TexteFrancais.Minuscule(libelle);
        return libelle[..2] switch
        {
            "Cl" => "de la " + suite,
            "In" when suite.StartsWith("indemnité", StringComparison.Ordinal) => "de l’" + suite,
            "Ar" => "de l’" + suite,
            _ => "des " + suite,
        };
    }

    private static string Nommer(NatureCreance nature) => nature switch
    {
        NatureCreance.ClausePenale => "Clause pénale",
        NatureCreance.IndemniteForfaitaire => "Indemnité forfaitaire pour frais de recouvrement",
        NatureCreance.IndemniteComplementaire => "Frais de recouvrement justifiés au-delà de l’indemnité forfaitaire",
        NatureCreance.IndemniteCredit => "Indemnité légale de crédit",
        NatureCreance.Article700 => "Article 700 du code de procédure civile",
        _ => "Accessoires",
    };
}
