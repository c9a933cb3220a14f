using System.Globalization;
using Recouvrement.Actes.Valeurs;
using Recouvrement.Application.Comptes;
using Recouvrement.Domaine;
using Recouvrement.Domaine.Decomptes;
using Recouvrement.Domaine.Droit;

namespace Recouvrement.Application.Production;

/// <summary>A whole décompte as data of a template: every line, every article, every version of a rate.</summary>
internal sealed class DecompteDActe
{
    private readonly DemandeDecompte demande;
    private readonly Decompte decompte;
    private readonly IReadOnlyList<string> reserves;
    private readonly Dictionary<string, string> noms;

    public DecompteDActe(DecompteDuDossier compte, Decompte decompte)
    {
        demande = compte.Demande;
        reserves = compte.Reserves;
        this.decompte = decompte;
        noms = demande.Creances.ToDictionary(c => c.Id, c => c.Parent is { } parent ? $"{c.Libelle} ({parent})" : c.Libelle, StringComparer.Ordinal);
        foreach (var somme in decompte.Principal.Concat(decompte.Accessoires).Concat(decompte.Depens))
        {
            noms.TryAdd(somme.Creance, somme.Libelle);
        }

        foreach (var frais in demande.Frais)
        {
            noms[frais.Id] = frais.Acte;
        }
    }

    /// <summary>The tree.</summary>
    /// <param name="instantane">The account with its law.</param>
    /// <param name="empreinte">SHA-256 of the account as it is kept.</param>
    public ObjetActe Composer(InstantaneDecompte instantane, string empreinte) => new()
    {
        ["categorie"] = decompte.Creancier == CategorieCreancier.Particulier
            ? "personne physique n’agissant pas pour des besoins professionnels"
            : "professionnel ou personne morale (taux légal « tous les autres cas »)",
        ["consommateur"] = demande.Consommateur,
        ["moteur"] = instantane.Moteur,
        ["droit"] = instantane.Droit.Empreinte[..Math.Min(12, instantane.Droit.Empreinte.Length)],
        ["empreinte"] = empreinte,
        ["titres"] = InteretsDActe.Phrases(demande.Titres.Select(t => t.Libelle + (t.SignifieLe is { } le ? $" (signification du {TexteFrancais.DateLongue(le)})" : string.Empty))),
        ["convention"] = InteretsDActe.Phrases(decompte.ConventionEnClair),
        ["principal"] = Sommes(decompte.Principal),
        ["nombreAvoirs"] = decompte.Avoirs.Count,
        ["nombreInterets"] = decompte.Interets.Count,
        ["nombreCapitalisations"] = decompte.Capitalisations.Count,
        ["nombreAccessoires"] = decompte.Accessoires.Count + decompte.Depens.Count,
        ["nombreFrais"] = decompte.Frais.Count(f => f.Charge == ChargeFrais.Debiteur),
        ["nombreFraisExclus"] = decompte.Frais.Count(f => f.Charge != ChargeFrais.Debiteur),
        ["nombreVersements"] = decompte.Versements.Count,
        ["nombreParDebiteur"] = decompte.ParDebiteur.Count,
        ["nombreTaux"] = decompte.Taux.Count,
        ["nombreAvertissements"] = Avertis().Count(),
        ["totalPrincipal"] = decompte.Principal.Sum(l => l.Montant - l.Avoirs),
        ["avoirs"] = Liste(decompte.Avoirs.Select(a => new ObjetActe { ["date"] = a.Date, ["creance"] = Nom(a.Creance), ["montant"] = a.Montant, ["impute"] = a.Impute })),
        ["interets"] = Liste(decompte.Interets.Select(Interet)),
        ["totalInterets"] = decompte.Interets.Sum(l => l.Montant),
        ["capitalisations"] = Liste(decompte.Capitalisations.Select(c => new ObjetActe
        {
            ["date"] = c.Date, ["creance"] = c.Creance, ["montant"] = c.Montant, ["article"] = InteretsDActe.Insecable(c.Article), ["source"] = c.Source,
        })),
        ["sansInteret"] = Liste(decompte.SansInteret.Select(p => new ObjetActe
        {
            ["creance"] = p.Creance, ["du"] = p.Du, ["au"] = p.Au, ["article"] = InteretsDActe.Insecable(p.Article), ["source"] = p.Source,
        })),
        ["attentes"] = InteretsDActe.Phrases(decompte.EnAttente.Select(e => $"{e.Creance}\u00A0: {InteretsDActe.Nature(e.Nature)}, {e.Attente}")),
        ["accessoires"] = Sommes([.. decompte.Accessoires, .. decompte.Depens]),
        ["totalAccessoires"] = decompte.Accessoires.Concat(decompte.Depens).Sum(l => l.Montant),
        ["frais"] = Liste(decompte.Frais.Where(f => f.Charge == ChargeFrais.Debiteur).Select(Frais)),
        ["totalFrais"] = decompte.Frais.Sum(f => f.Retenu),
        ["fraisExclus"] = Liste(decompte.Frais.Where(f => f.Charge != ChargeFrais.Debiteur).Select(Frais)),
        ["versements"] = Liste(decompte.Versements.Select(Versement)),
        ["totalVersements"] = decompte.Versements.Where(v => v.RejeteLe is null).Sum(v => v.Montant),
        ["soldes"] = Liste(decompte.Soldes.Where(s => s.Brut != 0 || s.Impute != 0).Select(s => new ObjetActe
        {
            ["poste"] = TexteFrancais.Majuscule(Postes.Libelle(s.Poste)), ["du"] = s.Brut, ["regle"] = s.Impute, ["reste"] = s.Reste,
        })),
        ["totalDu"] = decompte.Soldes.Sum(s => s.Brut),
        ["totalRegle"] = decompte.Soldes.Sum(s => s.Impute),
        ["journalierInconnu"] = decompte.InteretJournalier.Refus,
        ["parDebiteur"] = Liste(decompte.ParDebiteur.Select(d => new ObjetActe { ["nom"] = d.Nom, ["montant"] = d.Montant, ["explication"] = d.Explication })),
        ["avertissements"] = InteretsDActe.Phrases(Avertis()),
        ["nonEchues"] = InteretsDActe.Phrases(decompte.NonEchues.Select(Nom)),
        ["taux"] = Liste(decompte.Taux.Select(t => new ObjetActe
        {
            ["valeur"] = t.Valeur, ["serie"] = Serie(t.Serie), ["version"] = Version(t.Version), ["article"] = InteretsDActe.Insecable(t.Article), ["source"] = t.Source,
            ["doute"] = t.Confiance != Confiance.Sur,
        })),
    };

    // Costs left out have their own table.
    private IEnumerable<string> Avertis() => reserves.Concat(decompte.Avertissements.Where(a => a.Code is not "frais-non-comptes").Select(a => a.Message)).Distinct(StringComparer.Ordinal);

    private static ValeurActe Liste(IEnumerable<ObjetActe> lignes) => ValeurActe.Liste(lignes);

    private static string Serie(string id) => id switch
    {
        ReglesDuDecompte.LegalAutres => "Taux légal, tous les autres cas",
        ReglesDuDecompte.LegalParticuliers => "Taux légal, personnes physiques",
        ReglesDuDecompte.Refi => "Refinancement de la BCE",
        _ => id,
    };

    // A version is named by the day it came into force.
    private static string Version(string id) =>
        DateOnly.TryParseExact(id, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var jour) ? TexteFrancais.DateCourte(jour) : id;

    private string? Titre(string? id) => demande.Titres.FirstOrDefault(t => string.Equals(t.Id, id, StringComparison.Ordinal))?.Libelle;

    // The name of the text is enough on a line; where it was published is in the table of rates.
    private static string? Source(LigneInteret l) => l is { Serie: not null, Source: { } source } ? source.Split(" ; ")[0] : l.Source;

    private string Nom(string id) => noms.GetValueOrDefault(id, id);

    private ValeurActe Sommes(IEnumerable<LigneSomme> lignes) => Liste(lignes.Select(l => new ObjetActe
    {
        ["objet"] = Nom(l.Creance),
        ["echeance"] = l.Echeance,
        ["montant"] = l.Montant,
        ["deduit"] = l.Avoirs + l.Impute,
        ["reste"] = l.Reste,
        ["fondement"] = InteretsDActe.Insecable(l.Article) + (Titre(l.Titre) is { } titre ? ", " + titre : string.Empty),
    }));

    private ObjetActe Interet(LigneInteret l) => new()
    {
        ["creance"] = l.Creance,
        ["nature"] = TexteFrancais.Majuscule(InteretsDActe.Nature(l.Nature)) + (l.Poste == Poste.InteretsCapitalises ? ", sur intérêts capitalisés" : string.Empty),
        ["du"] = l.Du,
        ["au"] = l.Au,
        ["jours"] = l.Jours,
        ["base"] = l.Base,
        ["taux"] = l.Taux,
        ["majoration"] = l.Majoration,
        ["montant"] = l.Montant,
        ["fondement"] = InteretsDActe.Insecable(l.Article) + (Source(l) is { } source ? "\u00A0; " + source : string.Empty),
    };

    private static ObjetActe Frais(LigneFrais f) => new()
    {
        ["acte"] = f.Acte,
        ["date"] = f.Date,
        ["ht"] = f.MontantHt,
        ["tva"] = f.Tva,
        ["debours"] = f.Debours,
        ["total"] = f.MontantHt + f.Tva + f.Debours,
        ["charge"] = f.Charge == ChargeFrais.Conteste ? "contesté" : "créancier",
        ["fondement"] = InteretsDActe.Insecable(f.Article),
        ["motif"] = f.Motif,
    };

    private ObjetActe Versement(LigneVersement v) => new()
    {
        ["date"] = v.Date,
        ["mode"] = v.Mode,
        ["payeur"] = v.Payeur,
        ["montant"] = v.Montant,
        ["rejete"] = ValeurActe.Jour(v.RejeteLe),
        ["motifRejet"] = v.MotifRejet,
        ["tropPercu"] = v.TropPercu,
        ["imputations"] = Liste(v.Imputations.Select(i => new ObjetActe
        {
            ["montant"] = i.Montant,
            ["poste"] = Postes.Libelle(i.Poste),
            ["creance"] = Nom(i.Creance),
            ["article"] = InteretsDActe.Insecable(i.Article),
            ["motif"] = i.Motif,
        })),
    };
}
