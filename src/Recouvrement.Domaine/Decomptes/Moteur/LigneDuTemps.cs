using Recouvrement.Domaine.Droit;

namespace Recouvrement.Domaine.Decomptes;

/// <summary>
/// Cuts the life of a sum into segments of one rate, once and before any payment: the law and the procedures decide the rate, the
/// payments only change the base. A fixed rate is never cut at the half-year, since a cut moves a cent.
/// </summary>
internal sealed class LigneDuTemps(DemandeDecompte demande, DroitDuDecompte droit, Frontieres frontieres)
{
    private readonly Majoration majoration = new(demande, droit);
    private readonly TauxDesRegimes taux = new(demande, droit);
    private readonly Suspensions suspensions = new(demande);

    /// <summary>Segments of a sum up to <paramref name="fin"/> excluded, in order, without overlap.</summary>
    public List<Segment> Construire(CreanceDecompte creance, TitreDecompte? titre, int fin)
    {
        var segments = new List<Segment>();
        var courant = int.MinValue;
        foreach (var (regime, depart) in Departs.Chronologiques(creance, titre))
        {
            // With both ends counted, the day of the judgment belongs to the regime that it ends.
            var debut = Math.Max(frontieres.Depart(depart), courant);
            var terme = regime.JusquAu is { } jusquAu ? Math.Min(fin, frontieres.Apres(jusquAu)) : fin;
            Couper(segments, creance, titre, regime, depart, debut, terme);
            courant = Math.Max(courant, terme);
        }

        return segments;
    }

    private void Couper(
        List<Segment> segments, CreanceDecompte creance, TitreDecompte? titre, RegimeInteret regime, DateOnly depart, int debut, int terme)
    {
        if (debut >= terme)
        {
            return;
        }

        var majore = PremierJourMajore(regime, titre);
        var coupures = new SortedSet<int> { debut, terme };
        void Couper(DateOnly jour)
        {
            if (jour.DayNumber > debut && jour.DayNumber < terme)
            {
                coupures.Add(jour.DayNumber);
            }
        }

        taux.Coupures(regime, DateOnly.FromDayNumber(debut), DateOnly.FromDayNumber(terme), Couper);
        suspensions.Coupures(creance, regime, Couper);
        if (majore is { } jour)
        {
            Couper(jour);
            foreach (var exoneration in demande.Exonerations)
            {
                Couper(exoneration.Du ?? jour);
                Couper(exoneration.Au?.AddDays(1) ?? jour);
            }
        }

        if (demande.Convention.Base == BaseDeCalcul.Reelle)
        {
            for (var annee = DateOnly.FromDayNumber(debut).Year + 1; annee <= DateOnly.FromDayNumber(terme).Year; annee++)
            {
                Couper(new DateOnly(annee, 1, 1));
            }
        }

        var article = Departs.Article(regime, depart);
        var du = debut;
        foreach (var coupure in coupures.Skip(1))
        {
            var segment = Evaluer(creance, titre, regime, majore, article, du, coupure);
            if (segments.Count > 0 && segments[^1].ProlongePar(segment) is { } prolonge)
            {
                segments[^1] = prolonge;
            }
            else
            {
                segments.Add(segment);
            }

            du = coupure;
        }
    }

    private Segment Evaluer(
        CreanceDecompte creance, TitreDecompte? titre, RegimeInteret regime, DateOnly? majore, string article, int du, int fin)
    {
        var jour = DateOnly.FromDayNumber(du);
        if (suspensions.Arret(creance, regime, jour) is { } arret)
        {
            return new Segment { Du = du, Fin = fin, Nature = regime.Nature, Article = arret.Article, Source = arret.Source, Arrete = true };
        }

        if (suspensions.Grace(creance, jour) is { TauxReduit: { } reduit } grace)
        {
            return new Segment
            {
                Du = du, Fin = fin, Nature = regime.Nature, Taux = reduit, Article = "C. civ. 1343-5 al. 2", Source = grace.Source,
                Diviseur = Diviseur(jour), Arrondis = demande.Convention.ArrondiDesLignes,
            };
        }

        var trouve = taux.Au(regime, jour);
        var points = majore is { } premier && jour >= premier && titre is not null && suspensions.Grace(creance, jour) is null
            ? majoration.Points(titre, jour)
            : 0;
        return new Segment
        {
            Du = du,
            Fin = fin,
            Nature = regime.Nature,
            Article = points > 0 ? article + " ; CMF L313-3" : article,
            Taux = trouve.Valeur + points,
            Points = points,
            Serie = trouve.Serie,
            Version = trouve.Version,
            Source = trouve.Version?.Passeport.Source ?? regime.Source,
            Semestre = UsageDesTaux.EstParSemestre(trouve.Serie) ? UsageDesTaux.Semestre(jour) : null,
            Refus = trouve.Refus,
            Diviseur = Diviseur(jour),
            Arrondis = demande.Convention.ArrondiDesLignes,
        };
    }

    private DateOnly? PremierJourMajore(RegimeInteret regime, TitreDecompte? titre) =>
        regime.Nature == NatureInteret.Legal && titre is not null && (regime.Majorable ?? Majoration.Admise(titre))
            ? majoration.PremierJour(titre)
            : null;

    private int Diviseur(DateOnly jour) => demande.Convention.Base switch
    {
        BaseDeCalcul.Reelle => DateTime.IsLeapYear(jour.Year) ? 366 : 365,
        BaseDeCalcul.Jours360 => 360,
        _ => 365,
    };
}
