using System.Collections.Concurrent;
using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Ecriture;
using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Application.Comptes;

/// <summary>
/// The convention that a new dossier takes over: that of the last open dossier of its creditor. Kept for a minute, so that an import of ten
/// thousand invoices asks once a minute and not ten thousand times.
/// </summary>
internal sealed class ConventionsEnCours(IDepotDossiers depot, IDossiersDuCreancier dossiers, Horloge horloge)
{
    private static readonly TimeSpan Duree = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<string, (Donnees? Convention, DateTimeOffset JusquA)> connues = new(StringComparer.Ordinal);

    /// <summary>Values of the fact to write; null when the creditor follows the convention of the house.</summary>
    public async Task<Donnees?> TrouverAsync(IdentitePartie creancier, CancellationToken annulation)
    {
        var maintenant = horloge.Maintenant;
        if (connues.TryGetValue(Cle(creancier), out var connue) && connue.JusquA > maintenant)
        {
            return connue.Convention;
        }

        var convention = await dossiers.DernierAsync(creancier, annulation) is { } dernier && await depot.ChargerAsync(Acteur.Systeme, dernier, annulation) is { } charge
            ? Lire(charge.Journal)
            : null;
        connues[Cle(creancier)] = (convention, maintenant + Duree);
        return convention;
    }

    /// <summary>Asks again next time.</summary>
    public void Oublier(IdentitePartie creancier) => connues.TryRemove(Cle(creancier), out _);

    /// <summary>The convention that a dossier follows; null when nobody chose.</summary>
    public static Donnees? Lire(Journal journal) => journal.FaitsDebout()
        .Where(f => string.Equals(f.Type, FaitsDuCompte.ConventionChoisie, StringComparison.Ordinal))
        .OrderBy(f => f.DateEffet).LastOrDefault()?.Donnees;

    private static string Cle(IdentitePartie creancier) => creancier.Siren ?? creancier.Nom.ToUpperInvariant();
}
