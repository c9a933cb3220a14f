using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Repli;
using Recouvrement.Domaine;
using Recouvrement.Domaine.Decomptes;
using Recouvrement.Domaine.Dossiers;
using Recouvrement.Domaine.Droit;
using Recouvrement.Domaine.Procedures;

namespace Recouvrement.Application.Comptes;

/// <summary>
/// The delays of grace of a dossier (C. civ. 1343-5). The same one may be said by a fact of the account, by a plan that the judge granted
/// and by the procedure where he granted it; which facts of a procedure grant one is said by its file.
/// </summary>
internal static class DelaisDeGraceDuDossier
{
    /// <summary>Those granted in the procedures of one debtor, as they stood on a day.</summary>
    public static DelaisAccordes DesProcedures(DossierDansLeTemps temps, VueDossier vue, Guid debiteur, DateOnly arreteAu)
    {
        var (delais, reserves) = (new List<DelaiDeGrace>(), new List<string>());
        var faits = vue.Journal.FaitsDebout();
        foreach (var machine in vue.Machines.Where(m => (m.Debiteur is null || m.Debiteur == debiteur) && Accorde(m, faits)))
        {
            if (temps.Au(machine, arreteAu) is not { } ceJour)
            {
                continue;
            }

            var retenus = FaitsRetenus.De(ceJour, faits);
            foreach (var defini in ceJour.Definition.DelaisDeGrace)
            {
                foreach (var decision in retenus.Where(f => defini.Accorde.Any(a => a.Est(f))))
                {
                    var source = $"Délai de grâce du {TexteFrancais.DateLongue(decision.DateEffet)} ({ceJour.Libelle})";
                    if (Fin(vue.Par.Droit, defini, decision, retenus, out var presumee) is not { } au)
                    {
                        reserves.Add($"{source}\u00A0: sa fin n’est pas connue, le décompte n’en tient pas compte. Enregistrez sa dernière échéance.");
                        continue;
                    }

                    delais.Add(new DelaiDeGrace { Du = decision.DateEffet, Au = au, Source = source });
                    if (presumee)
                    {
                        reserves.Add($"{source}\u00A0: ni sa dernière échéance ni sa fin ne sont saisies\u00A0; le décompte le tient pour accordé jusqu’au {TexteFrancais.DateLongue(au)}, le plus que permet la loi (C. civ. 1343-5).");
                    }
                }
            }
        }

        return new DelaisAccordes(delais, reserves);
    }

    /// <summary>
    /// The same delay said twice is one delay: what an earlier one covers adds nothing, unless it says more (a reduced rate, the principal
    /// first), and then it comes before.
    /// </summary>
    public static IReadOnlyList<DelaiDeGrace> Reunir(IEnumerable<DelaiDeGrace> dits)
    {
        var reunis = new List<DelaiDeGrace>();
        foreach (var dit in dits)
        {
            var rang = reunis.FindIndex(r => r.Du <= dit.Du && dit.Au <= r.Au);
            if (rang < 0)
            {
                reunis.Add(dit);
            }
            else if ((dit.TauxReduit is not null && reunis[rang].TauxReduit is null) || (dit.ImputationSurCapital && !reunis[rang].ImputationSurCapital))
            {
                reunis.Insert(rang, dit);
            }
        }

        return reunis;
    }

    // A fold per procedure is dear: only where a delay was granted.
    private static bool Accorde(Machine machine, IReadOnlyList<Fait> faits) => machine.Definition.DelaisDeGrace.Count > 0
        && faits.Any(f => string.Equals(f.Procedure, machine.Instance, StringComparison.Ordinal) && machine.Definition.DelaisDeGrace.Any(d => d.Accorde.Any(a => a.Est(f))));

    // Its end is the earliest of what was granted and of what ended it; the law ends it when neither is said.
    private static DateOnly? Fin(IDroit droit, DelaiDeGraceDefini defini, Fait decision, List<Fait> retenus, out bool presumee)
    {
        var terme = defini.Terme is { } champ ? decision.Donnees[champ]?.Jour : null;
        var fin = retenus.FirstOrDefault(f => f.DateEffet >= decision.DateEffet && defini.Termine.Contains(f.Type, StringComparer.Ordinal))?.DateEffet;
        presumee = terme is null && fin is null;
        if (presumee)
        {
            var calcul = droit.Calculer(new DemandeDelai(defini.Maximum, decision.DateEffet));
            return calcul.EstObtenu ? calcul.Valeur.DernierJour : null;
        }

        return terme is { } t && (fin is not { } f || t < f) ? t : fin;
    }
}
