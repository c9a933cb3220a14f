using Microsoft.Extensions.Caching.Memory;
using Recouvrement.Application.Consultation;
using Recouvrement.Application.Droits;

namespace Recouvrement.Web.Hote;

/// <summary>The number beside « Ma journée » on every page: at most half a minute old, so that no page pays for it.</summary>
public sealed class CompteurDeRetards(IConsulterJournee journee, IMemoryCache memoire)
{
    private static readonly TimeSpan Fraicheur = TimeSpan.FromSeconds(30);

    /// <summary>How many deadlines of the actor's are late.</summary>
    public async Task<int> LireAsync(Acteur acteur, CancellationToken annulation)
    {
        var cle = (typeof(CompteurDeRetards), acteur.Compte);
        if (memoire.TryGetValue(cle, out int connu))
        {
            return connu;
        }

        var lue = await journee.LireAsync(acteur, new FiltreJournee(LignesParSection: 1), annulation);
        return memoire.Set(cle, lue.EnRetard.Total, Fraicheur);
    }

    /// <summary>Forgets the number: something has just been recorded.</summary>
    public void Oublier(Acteur acteur) => memoire.Remove((typeof(CompteurDeRetards), acteur.Compte));
}
