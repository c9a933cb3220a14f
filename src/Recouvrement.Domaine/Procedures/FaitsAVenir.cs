using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Domaine.Procedures;

/// <summary>
/// The facts that the fold has not come to yet, for the few delays that one of them meets before its own day. A fact counted so is
/// then taken whatever the stage: what it did cannot be set aside.
/// </summary>
internal sealed class FaitsAVenir(DefinitionProcedure definition, Fait[] faits, Contexte contexte)
{
    private HashSet<Guid>? comptes;

    /// <summary>How many facts the fold has taken, or is taking: those after are to come.</summary>
    public int Pris { get; set; }

    /// <summary>Counts the first to come that fills one of those; false when none does.</summary>
    /// <param name="clotures">What is waited for.</param>
    /// <param name="evaluation">On what the fold knows now.</param>
    /// <param name="siDate">Only those whose day is in a field of the fact: the others act on the day they happen.</param>
    /// <param name="convient">On the fact, and on the day it acts.</param>
    public bool Compter(IReadOnlyList<Cloture> clotures, Evaluation evaluation, bool siDate, Func<Fait, DateOnly, bool> convient)
    {
        for (var k = 0; k < clotures.Count; k++)
        {
            var cloture = clotures[k];
            for (var i = siDate && cloture.Date is null ? faits.Length : Pris; i < faits.Length; i++)
            {
                var fait = faits[i];
                if (string.Equals(fait.Type, cloture.Fait, StringComparison.Ordinal)
                    && (Clotures.Date(fait, cloture.Date) ?? (siDate ? null : fait.DateEffet)) is { } date
                    && convient(fait, date)
                    && SeraPris(fait)
                    && evaluation.EstVraie(cloture.Si, fait))
                {
                    (comptes ??= []).Add(fait.Id);
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether that fact did something before its day.</summary>
    public bool ADejaCompte(Fait fait) => comptes?.Contains(fait.Id) == true;

    // What concerns another debtor, or lacks what the rest depends on, acts on nothing.
    private bool SeraPris(Fait fait) =>
        (fait.Debiteur is null || contexte.Debiteur is null || fait.Debiteur == contexte.Debiteur)
        && definition.Fait(fait.Type) is { } type
        && Refus.ChampManquant(type, fait) is null;
}
