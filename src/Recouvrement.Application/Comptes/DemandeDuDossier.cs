using System.Globalization;
using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Repli;
using Recouvrement.Domaine.Decomptes;
using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Application.Comptes;

/// <summary>What a dossier asks of the décompte: its claims, what they bear, its payments, its costs. Pure; guesses nothing.</summary>
internal sealed class DemandeDuDossier
{
    private readonly EtatDossier dossier;
    private readonly Partie debiteur;
    private readonly List<Fait> faits;
    private readonly Dictionary<Guid, string> ids = [];

    private DemandeDuDossier(VueDossier vue, Partie debiteur)
    {
        dossier = vue.Dossier;
        this.debiteur = debiteur;
        faits = [.. vue.Journal.FaitsDebout().Where(f => f.Procedure is null && FaitsDuCompte.Trouver(f.Type) is not null).OrderBy(f => f.DateEffet)];
        foreach (var creance in dossier.Creances)
        {
            // The reference is what a reader knows; a second invoice of the same number gets a rank.
            var rang = ids.Values.Count(i => string.Equals(i, creance.Reference, StringComparison.Ordinal) || i.StartsWith(creance.Reference + " (", StringComparison.Ordinal));
            ids[creance.Id] = rang == 0 ? creance.Reference : $"{creance.Reference} ({(rang + 1).ToString(CultureInfo.InvariantCulture)})";
        }
    }

    /// <summary>The demand, for one debtor: what his own procedures stopped does not stop the interest that the others owe.</summary>
    public static DemandeDecompte Composer(VueDossier vue, Partie debiteur, IReadOnlyList<ArretDesInterets> arrets, DateOnly arreteAu)
    {
        var composition = new DemandeDuDossier(vue, debiteur);
        var creancier = vue.Dossier.Creancier.Identite;
        return new DemandeDecompte
        {
            ArreteAu = arreteAu,
            Reference = vue.Dossier.Reference,
            Creancier = creancier is { Nature: NaturePersonne.Physique, Siren: null } ? CategorieCreancier.Particulier : CategorieCreancier.Autres,
            Consommateur = composition.EstConsommateur(),
            Creances = [.. composition.Principales(), .. composition.Accessoires()],
            Frais = [.. composition.Frais()],
            Versements = [.. composition.Versements()],
            Avoirs = [.. composition.Avoirs()],
            Capitalisations = [.. composition.Capitalisations()],
            Arrets = arrets,
        };
    }

    // A natural person without a SIREN, unless the claim says that he traded.
    private bool EstConsommateur() =>
        debiteur.Identite is { Nature: NaturePersonne.Physique, Siren: null }
        && !dossier.Creances.Any(c => c.Nature is "commerciale" or "bail-commercial" or "lettre-de-change" or "billet-a-ordre");

    private IEnumerable<CreanceDecompte> Principales() => dossier.Creances.Select(c => new CreanceDecompte
    {
        Id = ids[c.Id],
        Libelle = c.Libelle is null ? c.Reference : $"{c.Reference}, {c.Libelle}",
        Nature = MotsDuCompte.Creance(c.Nature),
        Echeance = c.Exigibilite,
        Montant = c.Montant,
        Interets = Regimes(c),
        IndemniteForfaitaire = De(FaitsDuCompte.AccessoireDu, c).Any(EstIndemniteDeLaLoi),
    });

    private List<RegimeInteret> Regimes(Creance creance)
    {
        var regimes = De(FaitsDuCompte.InteretsDemandes, creance).Select(Regime).ToList();
        for (var i = 0; i + 1 < regimes.Count; i++)
        {
            // What is asked later takes the place of what was asked before, from its own start.
            if (regimes[i + 1].Depart.Date is { } suivant)
            {
                regimes[i] = regimes[i] with { JusquAu = suivant };
            }
        }

        return regimes;
    }

    private static RegimeInteret Regime(Fait fait)
    {
        var d = fait.Donnees;
        return new RegimeInteret
        {
            Nature = MotsDuCompte.Interet(d["nature"]?.Texte),
            Depart = new PointDeDepart(MotsDuCompte.Cause(d["depart"]?.Texte), d["le"]?.Jour),
            Taux = d["taux"]?.Nombre,
            Source = d["source"]?.Texte,
        };
    }

    private IEnumerable<CreanceDecompte> Accessoires()
    {
        foreach (var fait in faits.Where(f => Est(f, FaitsDuCompte.AccessoireDu) && !EstIndemniteDeLaLoi(f)))
        {
            var d = fait.Donnees;
            var nature = MotsDuCompte.Accessoire(d["nature"]?.Texte);
            var libelle = FaitsDuCompte.Trouver(fait.Type)!.Champs[0].Choix.FirstOrDefault(c => string.Equals(c.Valeur, d["nature"]?.Texte, StringComparison.Ordinal))?.Libelle;
            var part = d["montant"] is null ? d["pourcentage"]?.Nombre : null;
            foreach (var parent in Vises(fait, chacune: part is not null))
            {
                yield return new CreanceDecompte
                {
                    Id = Identifier(fait, parent),
                    Libelle = libelle ?? fait.Type,
                    Nature = nature,
                    Echeance = fait.DateEffet,
                    Montant = part is null ? d["montant"]?.Nombre ?? 0m : null,
                    Pourcentage = part,
                    Parent = parent,
                };
            }
        }
    }

    private IEnumerable<FraisDecompte> Frais() => faits.Where(f => Est(f, FaitsDuCompte.FraisEngages)).Select(f => new FraisDecompte
    {
        Id = Identifier(f, null),
        Acte = f.Donnees["acte"]?.Texte ?? string.Empty,
        Date = f.DateEffet,
        Nature = MotsDuCompte.Frais(f.Donnees["nature"]?.Texte),
        MontantHt = f.Donnees["ht"]?.Nombre ?? 0m,
        Tva = f.Donnees["tva"]?.Nombre ?? 0m,
        Debours = f.Donnees["debours"]?.Nombre ?? 0m,
    });

    private IEnumerable<Versement> Versements() => dossier.Paiements.Where(p => p.Montant > 0).Select(p => new Versement
    {
        Id = p.Id.ToString(),
        Date = p.Date,
        Montant = p.Montant,
        Mode = p.Mode,
        Payeur = p.Debiteur is { } id ? dossier.Partie(id)?.Identite.Affichage : null,
    });

    private IEnumerable<Avoir> Avoirs() => faits.Where(f => Est(f, FaitsDuCompte.AvoirEmis)).SelectMany(f => Vises(f, chacune: true).Take(1), (f, creance) => new Avoir
    {
        Id = f.Id.ToString(),
        Date = f.DateEffet,
        Montant = f.Donnees["montant"]?.Nombre ?? 0m,
        Creance = creance!,
    });

    private IEnumerable<CapitalisationDecompte> Capitalisations() => faits.Where(f => Est(f, FaitsDuCompte.CapitalisationPrevue)).Select(f => new CapitalisationDecompte
    {
        Depart = f.DateEffet,
        Fondement = f.Donnees["fondement"]?.Texte is "contrat" ? FondementCapitalisation.Contrat : FondementCapitalisation.Decision,
        Source = f.Donnees["source"]?.Texte ?? string.Empty,
    });

    private static bool Est(Fait fait, string type) => string.Equals(fait.Type, type, StringComparison.Ordinal);

    private static bool EstIndemniteDeLaLoi(Fait fait) =>
        fait.Donnees["nature"]?.Texte is "indemnite-forfaitaire" && fait.Donnees["montant"] is null;

    private IEnumerable<Fait> De(string type, Creance creance) =>
        faits.Where(f => Est(f, type) && (f.Donnees["creance"]?.Texte is not { Length: > 0 } visee || string.Equals(visee, creance.Reference, StringComparison.Ordinal)));

    // The claims that a fact names; all of them, or none in particular, when it names none.
    private IEnumerable<string?> Vises(Fait fait, bool chacune)
    {
        var visee = fait.Donnees["creance"]?.Texte;
        if (string.IsNullOrEmpty(visee) && !chacune)
        {
            return [null];
        }

        return dossier.Creances.Where(c => string.IsNullOrEmpty(visee) || string.Equals(c.Reference, visee, StringComparison.Ordinal)).Select(c => ids[c.Id]);
    }

    private static string Identifier(Fait fait, string? parent) => parent is null ? fait.Id.ToString() : $"{fait.Id}/{parent}";
}
