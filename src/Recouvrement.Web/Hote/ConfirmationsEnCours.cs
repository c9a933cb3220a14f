using System.Collections.Concurrent;
using Recouvrement.Application.Changements;
using Recouvrement.Application.Droits;

namespace Recouvrement.Web.Hote;

/// <summary>
/// The confirmations of whole lists on this server, one per account: the work goes on when one leaves the page. Cut short, it left each
/// dossier whole, and what remains is still in the list.
/// </summary>
internal sealed class ConfirmationsEnCours(
    IConfirmerDroit confirmer, TimeProvider temps, IHostApplicationLifetime vie, ILogger<ConfirmationsEnCours> journal)
{
    private readonly ConcurrentDictionary<string, Confirmation> parCompte = new(StringComparer.Ordinal);

    /// <summary>The last one of this account; null when there is none.</summary>
    public Confirmation? Trouver(Acteur acteur) => parCompte.GetValueOrDefault(acteur.Compte);

    /// <summary>Begins, unless one is under way; waits a moment, so that a short list is done when the page comes.</summary>
    public async Task LancerAsync(Acteur acteur, FiltreChangements filtre, string note)
    {
        if (Trouver(acteur) is { Bilan: null })
        {
            return;
        }

        var confirmation = new Confirmation();
        parCompte[acteur.Compte] = confirmation;
        var travail = Task.Run(() => TravaillerAsync(acteur, filtre, note, confirmation), CancellationToken.None);
        await Task.WhenAny(travail, Task.Delay(TimeSpan.FromMilliseconds(800), temps));
    }

    private async Task TravaillerAsync(Acteur acteur, FiltreChangements filtre, string note, Confirmation confirmation)
    {
        try
        {
            confirmation.Bilan = await confirmer.ToutAsync(acteur, filtre, note, confirmation, vie.ApplicationStopping);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            journal.LogError(e, "La confirmation des changements du droit s’est arrêtée");
            confirmation.Bilan = new BilanConfirmation(
                confirmation.Confirmes, 0, "La confirmation s’est arrêtée sur une erreur : les dossiers restants sont encore dans la liste, recommencez.");
        }
    }

    /// <summary>How far one has got.</summary>
    internal sealed class Confirmation : IProgress<int>
    {
        /// <summary>Dossiers confirmed so far.</summary>
        public int Confirmes { get; private set; }

        /// <summary>What came of it; null while it goes on.</summary>
        public BilanConfirmation? Bilan { get; set; }

        /// <inheritdoc />
        public void Report(int value) => Confirmes = value;
    }
}
