using Recouvrement.Domaine.Droit;

namespace Recouvrement.Domaine.Decomptes;

/// <summary>What must be said of a décompte that computes: doubts of the law, floors, dates deduced, money kept apart.</summary>
internal static class MisesEnGarde
{
    private static readonly DateOnly FigeParSemestre = new(2013, 1, 1);

    public static void Dire(Calcul calcul, IReadOnlyList<TauxApplique> taux)
    {
        foreach (var titre in calcul.Demande.Titres)
        {
            DireTitre(calcul, titre);
        }

        foreach (var position in calcul.Positions.Where(p => p.Creance is not null))
        {
            DirePenalites(calcul, position);
        }

        foreach (var delai in calcul.Demande.Delais)
        {
            DireDelai(calcul, delai);
        }

        foreach (var douteux in taux.Where(t => t.Confiance != Confiance.Sur))
        {
            calcul.Avertir("taux-a-verifier", $"Le taux de {TexteFrancais.Nombre(douteux.Valeur, 2)}\u00A0% ({douteux.Serie}, version du "
                + $"{douteux.Version}) n’est pas sûr\u00A0: {douteux.Source}.");
        }

        if (calcul.Demande.Convention.Base == BaseDeCalcul.Jours360)
        {
            calcul.Avertir("base-360", "La base de 360 jours suppose une clause entre professionnels.");
        }

        var tropPercu = calcul.Versements.Values.Sum(v => v.TropPercu) + calcul.Avoirs.Values.Sum(a => a.TropPercu);
        if (tropPercu > 0)
        {
            calcul.Avertir("trop-percu", $"Trop-perçu de {TexteFrancais.Euros(tropPercu)} isolé\u00A0: il n’est imputé d’office sur aucune dette non échue.");
        }
    }

    /// <summary>Versions of rates used by the lines, each once, in order.</summary>
    public static IReadOnlyList<TauxApplique> Taux(Calcul calcul)
    {
        var vus = new HashSet<(string, string)>();
        var taux = new List<TauxApplique>();
        foreach (var position in calcul.Positions)
        {
            string? precedente = null;
            foreach (var enCours in position.Lignes)
            {
                var ligne = enCours.Ligne;
                if (ligne.Serie is not { } serie || ligne.Version is not { } id || ReferenceEquals(id, precedente) || !vus.Add((serie, id)))
                {
                    continue;
                }

                precedente = id;
                var version = calcul.Droit.Serie(serie).Versions.First(v => string.Equals(v.Id, id, StringComparison.Ordinal));
                taux.Add(new TauxApplique(serie, id, version.Valeur, version.Passeport.Article, version.Passeport.Source, version.Passeport.Confiance));
            }
        }

        return [.. taux.OrderBy(t => t.Serie, StringComparer.Ordinal).ThenBy(t => t.Version, StringComparer.Ordinal)];
    }

    private static void DireTitre(Calcul calcul, TitreDecompte titre)
    {
        if (!Majoration.Admise(titre))
        {
            return;
        }

        if (titre is { Nature: not NatureTitre.AdjudicationImmobiliere, SignifieLe: null })
        {
            calcul.Avertir("majoration-en-attente", $"{titre.Libelle}\u00A0: pas de majoration de cinq points tant que la signification n’est pas connue (CMF L313-3).");
        }
        else if (titre is { ExecutionProvisoire: false, ExecutoireLe: null, Nature: NatureTitre.Jugement })
        {
            calcul.Avertir("majoration-en-attente", $"{titre.Libelle}\u00A0: exécution provisoire écartée, pas de majoration avant la force de chose jugée (CPC 514-1).");
        }
        else if (titre is { ExecutionProvisoire: false, ExecutoireLe: null, Nature: NatureTitre.InjonctionDePayer })
        {
            calcul.Avertir("majoration-en-attente", $"{titre.Libelle}\u00A0: pas de majoration tant que l’ordonnance n’est pas un titre exécutoire (CPC 1422, CMF L313-3).");
        }
        else if (Majoration.EstDeduite(titre))
        {
            calcul.Avertir("majoration-deduite", $"{titre.Libelle}\u00A0: la date à laquelle l’ordonnance est devenue exécutoire est déduite de la signification "
                + "(CPC 1422, probable)\u00A0; saisissez-la si vous la connaissez.");
        }
    }

    private static void DirePenalites(Calcul calcul, Position position)
    {
        if (position.Creance!.Interets.FirstOrDefault(r => r.Nature == NatureInteret.Penalites) is not { } regime)
        {
            return;
        }

        var lignes = position.Lignes.Select(l => l.Ligne).Where(l => l.Nature == NatureInteret.Penalites);
        if (lignes.FirstOrDefault() is { Serie: ReglesDuDecompte.Refi } premiere && premiere.Du < FigeParSemestre)
        {
            calcul.Avertir("penalites-avant-2013", "Avant le 1er janvier 2013 le taux des pénalités n’était pas figé par semestre\u00A0: valeur indicative (probable).");
        }

        if (regime is { Taux: null, PointsRefi: null, MultipleLegal: null })
        {
            return;
        }

        var plancher = calcul.Droit.Serie(ReglesDuDecompte.LegalAutres);
        foreach (var ligne in lignes)
        {
            var multiple = calcul.Droit.Regle(ReglesDuDecompte.PenalitesPlancher, ligne.Du)?.Valeur ?? 0;

            // A fixed rate is one line over several half-years: the floor is looked at in each of them.
            foreach (var version in plancher.Versions.Where(v => v.EnVigueur.Chevauche(new Periode(ligne.Du, ligne.Au.AddDays(1))) && ligne.Taux < v.Valeur * multiple))
            {
                calcul.Avertir("plancher-penalites", $"{position.Creance!.Libelle}\u00A0: le taux convenu, {TexteFrancais.Nombre(ligne.Taux, 2)}\u00A0%, est sous le plancher légal de "
                    + $"{TexteFrancais.Nombre(version.Valeur * multiple, 2)}\u00A0% à compter du {TexteFrancais.DateLongue(version.EnVigueur.Du!.Value)} "
                    + "(C. com. L441-10 II)\u00A0: rien n’est corrigé.");
            }
        }
    }

    private static void DireDelai(Calcul calcul, DelaiDeGrace delai)
    {
        var id = calcul.Demande.Creancier == CategorieCreancier.Particulier ? ReglesDuDecompte.LegalParticuliers : ReglesDuDecompte.LegalAutres;
        if (delai.TauxReduit is { } reduit && calcul.Droit.Serie(id).Versions.Any(v =>
            v.EnVigueur.Chevauche(new Periode(delai.Du, delai.Au.AddDays(1))) && v.Valeur > reduit))
        {
            calcul.Avertir("taux-reduit", $"Délai de grâce\u00A0: le taux réduit de {TexteFrancais.Nombre(reduit, 2)}\u00A0% passe sous le taux légal, "
                + "qui en est le minimum (C. civ. 1343-5 al. 2).");
        }

        if (delai.Au > delai.Du.AddYears(2))
        {
            calcul.Avertir("delai-de-grace", "Un délai de grâce ne dépasse pas deux ans (C. civ. 1343-5 al. 1).");
        }
    }
}
