using Recouvrement.Domaine.Droit;

namespace Recouvrement.Domaine.Decomptes;

/// <summary>
/// The five points (CMF L313-3). Two months run from the service of a decision that is enforceable (Cass. 2e civ. 4 avril 2002,
/// n° 00-19.822), counted quantième to quantième: the last simple day is the same quantième, the first majored day the next.
/// </summary>
internal sealed class Majoration(DemandeDecompte demande, DroitDuDecompte droit)
{
    /// <summary>True when a title of that nature may bear the five points.</summary>
    public static bool Admise(TitreDecompte titre) => titre.Majorable
        ?? titre.Nature is NatureTitre.Jugement or NatureTitre.InjonctionDePayer or NatureTitre.AdjudicationImmobiliere;

    /// <summary>First day at the majored rate; null when it is not known yet.</summary>
    public DateOnly? PremierJour(TitreDecompte titre)
    {
        if (titre.Nature == NatureTitre.AdjudicationImmobiliere)
        {
            return Apres(titre.Date, ReglesDuDecompte.MajorationAdjudication);
        }

        if (titre.SignifieLe is not { } signifie || Executoire(titre, signifie) is not { } executoire)
        {
            return null;
        }

        return Apres(executoire > signifie ? executoire : signifie, ReglesDuDecompte.Majoration);
    }

    /// <summary>True when the day an injonction de payer became a title was deduced, not given.</summary>
    public static bool EstDeduite(TitreDecompte titre) =>
        titre is { Nature: NatureTitre.InjonctionDePayer, SignifieLe: not null, ExecutoireLe: null, ExecutionProvisoire: true };

    /// <summary>Points of that day, for a title whose first majored day is past.</summary>
    public decimal Points(TitreDecompte titre, DateOnly jour)
    {
        var points = droit.Regle(ReglesDuDecompte.Points, jour)?.Valeur ?? 0;
        foreach (var exoneration in demande.Exonerations)
        {
            if ((exoneration.Titre is null || string.Equals(exoneration.Titre, titre.Id, StringComparison.Ordinal))
                && (exoneration.Du is not { } du || jour >= du) && (exoneration.Au is not { } au || jour <= au))
            {
                points = Math.Min(points, exoneration.PointsMaintenus);
            }
        }

        return points;
    }

    private DateOnly? Executoire(TitreDecompte titre, DateOnly signifie)
    {
        if (titre.ExecutoireLe is { } connu)
        {
            return connu;
        }

        if (titre.Nature != NatureTitre.InjonctionDePayer || !titre.ExecutionProvisoire)
        {
            return titre.ExecutionProvisoire ? signifie : null;
        }

        // CPC 1422: a title only after the opposition period, or after the wait of the orders that have one.
        var attente = droit.Regle(ReglesDuDecompte.AttenteExecution, titre.Date) ?? droit.Regle(ReglesDuDecompte.Opposition, titre.Date);
        return attente is null ? null : signifie.AddMonths((int)attente.Valeur);
    }

    private DateOnly? Apres(DateOnly depart, string regle) =>
        droit.Regle(regle, depart) is { } version ? depart.AddMonths((int)version.Valeur).AddDays(1) : null;
}
