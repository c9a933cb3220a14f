using System.Collections.Concurrent;
using Recouvrement.Application.Comptabilite;
using Recouvrement.Application.Droits;

namespace Recouvrement.Web.Hote;

/// <summary>
/// The previews of the accounts on this server, one per account: reading every journal of a large portfolio takes longer than a page
/// should. Kept a few minutes, so that the downloads and the lists beside it do not count everything again.
/// </summary>
internal sealed class ApercusComptables(ITenirComptes comptes, TimeProvider temps, IHostApplicationLifetime vie, ILogger<ApercusComptables> journal)
{
    private static readonly TimeSpan Garde = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<string, Apercu> parCompte = new(StringComparer.Ordinal);

    /// <summary>The preview of that period: the one at hand, or a new one; waits a moment, so that a small portfolio is done when the page comes.</summary>
    public async Task<Apercu> LireAsync(Acteur acteur, PeriodeComptable periode, bool denouveau)
    {
        if (parCompte.TryGetValue(acteur.Compte, out var connu) && connu.Periode == periode
            && (connu.EnCours || (!denouveau && temps.GetUtcNow() - connu.CommenceLe < Garde)))
        {
            return connu;
        }

        var apercu = new Apercu(periode, temps.GetUtcNow());
        parCompte[acteur.Compte] = apercu;
        var travail = Task.Run(() => TravaillerAsync(acteur, apercu), CancellationToken.None);
        await Task.WhenAny(travail, Task.Delay(TimeSpan.FromMilliseconds(1500), temps));
        return apercu;
    }

    private async Task TravaillerAsync(Acteur acteur, Apercu apercu)
    {
        try
        {
            apercu.Bilan = await comptes.BilanAsync(acteur, apercu.Periode, apercu, vie.ApplicationStopping);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            journal.LogError(e, "L’aperçu des comptes s’est arrêté");
            apercu.Refus = "Le calcul s’est arrêté sur une erreur : demandez-le de nouveau.";
        }
    }

    /// <summary>One preview, read by the page while it is made.</summary>
    internal sealed class Apercu(PeriodeComptable periode, DateTimeOffset commenceLe) : IProgress<int>
    {
        private volatile BilanComptable? bilan;
        private volatile string? refus;

        /// <summary>The period.</summary>
        public PeriodeComptable Periode { get; } = periode;

        /// <summary>When it was begun.</summary>
        public DateTimeOffset CommenceLe { get; } = commenceLe;

        /// <summary>Dossiers read so far.</summary>
        public int Lus { get; private set; }

        /// <summary>True while it is being made.</summary>
        public bool EnCours => Bilan is null && Refus is null;

        /// <summary>What it found; null before.</summary>
        public BilanComptable? Bilan
        {
            get => bilan;
            set => bilan = value;
        }

        /// <summary>Why it stopped; null otherwise.</summary>
        public string? Refus
        {
            get => refus;
            set => refus = value;
        }

        /// <inheritdoc />
        public void Report(int value) => Lus = value;
    }
}
