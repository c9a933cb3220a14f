using Recouvrement.Application.Dossiers;
using Recouvrement.Domaine;
using Recouvrement.Domaine.Decomptes;
using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Application.Comptes;

/// <summary>What the creditor asks: his claims, the interest he says they bear, the accessories. Nothing is guessed.</summary>
internal sealed class SommesDemandees(LectureDuCompte lecture)
{
    /// <summary>The claims.</summary>
    public IEnumerable<CreanceDecompte> Principales() => lecture.Dossier.Creances.Select(c => new CreanceDecompte
    {
        Id = lecture.Id(c),
        Libelle = c.Libelle is null ? c.Reference : $"{c.Reference}, {c.Libelle}",
        Nature = MotsDuCompte.Creance(c.Nature),
        Echeance = c.Exigibilite,
        Montant = c.Montant,
        Interets = Regimes(c),
        IndemniteForfaitaire = lecture.De(FaitsDuCompte.AccessoireDu, c).Any(EstIndemniteDeLaLoi),
        PretUnAnOuPlus = lecture.De(FaitsDuCompte.InteretsDemandes, c).Any(f => f.Donnees["pretUnAn"]?.OuiNon == true),
    });

    /// <summary>The accessories.</summary>
    public IEnumerable<CreanceDecompte> Accessoires()
    {
        var choix = FaitsDuCompte.Trouver(FaitsDuCompte.AccessoireDu)!.Champs[0].Choix;
        foreach (var fait in lecture.De(FaitsDuCompte.AccessoireDu).Where(f => !EstIndemniteDeLaLoi(f)))
        {
            var d = fait.Donnees;
            var part = d["montant"] is null ? d["pourcentage"]?.Nombre : null;
            foreach (var parent in Parents(fait, chacune: part is not null))
            {
                var libelle = choix.FirstOrDefault(c => string.Equals(c.Valeur, d["nature"]?.Texte, StringComparison.Ordinal))?.Libelle ?? fait.Type;
                yield return new CreanceDecompte
                {
                    Id = lecture.Nommer($"{libelle.Split(" (")[0]} {parent ?? "du " + TexteFrancais.DateCourte(fait.DateEffet)}"),
                    Libelle = libelle,
                    Nature = MotsDuCompte.Accessoire(d["nature"]?.Texte),
                    Echeance = fait.DateEffet,
                    Montant = part is null ? d["montant"]?.Nombre ?? 0m : null,
                    Pourcentage = part,
                    Parent = parent,
                };
            }
        }
    }

    /// <summary>What is asked later takes the place of what was asked before, from its own start, which a title may give.</summary>
    public static IReadOnlyList<RegimeInteret> Enchainer(IReadOnlyList<RegimeInteret> regimes, TitreDecompte? titre)
    {
        var enchaines = regimes.ToList();
        for (var i = 0; i + 1 < enchaines.Count; i++)
        {
            if (enchaines[i + 1].Depart.Jour(echeance: null, titre) is { } suivant)
            {
                enchaines[i] = enchaines[i] with { JusquAu = suivant };
            }
        }

        return enchaines;
    }

    private IReadOnlyList<RegimeInteret> Regimes(Creance creance) => Enchainer(
        [.. lecture.De(FaitsDuCompte.InteretsDemandes, creance).Select(f => MotsDuCompte.Regime(f.Donnees, f.Donnees["nature"]?.Texte))], null);

    private IEnumerable<string?> Parents(Fait fait, bool chacune)
    {
        if (LectureDuCompte.Nommee(fait) is null && !chacune)
        {
            return [null];
        }

        return lecture.Visees(fait).Select(lecture.Id);
    }

    private static bool EstIndemniteDeLaLoi(Fait fait) =>
        fait.Donnees["nature"]?.Texte is "indemnite-forfaitaire" && fait.Donnees["montant"] is null;
}
