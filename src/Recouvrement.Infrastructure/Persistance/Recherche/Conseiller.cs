using Recouvrement.Application.Recherche;
using Recouvrement.Recherche.Index;
using Recouvrement.Recherche.Requetes;

namespace Recouvrement.Infrastructure.Persistance.Recherche;

/// <summary>
/// Says why a search finds nothing: which word stands nowhere, without which the others would answer. Every count is a search of its
/// own under the same rights: the advice knows no more than its reader could find out.
/// </summary>
internal static class Conseiller
{
    // Beyond, it is a text pasted by mistake, and a search for each of its words would be a wait.
    private const int PartiesAuPlus = 8;
    private static readonly TimeSpan Limite = TimeSpan.FromMilliseconds(200);

    public static IReadOnlyList<ConseilDeRecherche> Lire(
        IIndexDeRecherche index, RequeteAnalysee requete, DroitsDeRecherche droits, OptionsDeRecherche options)
    {
        var conseils = new List<ConseilDeRecherche>();
        var parties = RequeteReecrite.Parties(requete).ToList();
        if (parties.Count <= PartiesAuPlus)
        {
            Introuvables();
            Sans();
        }

        if (options.Filtres.Count > 0 && Compter(requete, options with { Filtres = Aucun }) is > 0 and var sansFiltres)
        {
            conseils.Add(new ConseilDeRecherche(GenreDeConseil.SansFiltres, string.Empty, sansFiltres, null));
        }

        if (options.DossierId is not null && Compter(requete, options with { DossierId = null }) is > 0 and var partout)
        {
            conseils.Add(new ConseilDeRecherche(GenreDeConseil.Partout, string.Empty, partout, null));
        }

        return conseils;

        void Introuvables()
        {
            foreach (var partie in parties)
            {
                if (partie.Seule is { } seule && Compter(seule, options) == 0)
                {
                    conseils.Add(new ConseilDeRecherche(GenreDeConseil.Introuvable, partie.Ecrite, 0, null));
                }
            }
        }

        void Sans()
        {
            if (parties.Count < 2)
            {
                return;
            }

            foreach (var partie in parties)
            {
                if (Compter(partie.Sans, options) is > 0 and var nombre)
                {
                    conseils.Add(new ConseilDeRecherche(GenreDeConseil.Sans, partie.Ecrite, nombre, RequeteReecrite.Ecrire(partie.Sans)));
                }
            }
        }

        // Null when the time was up: a count that is only a minimum advises nothing.
        long? Compter(RequeteAnalysee autre, OptionsDeRecherche o)
        {
            var resultat = index.Chercher(
                autre, droits, o with { Nombre = 0, Depuis = 0, Facettes = [], AvecExtraits = false, Elargir = false, Limite = Limite });
            return resultat.EstComplet ? resultat.Total : null;
        }
    }

    private static IReadOnlyDictionary<string, IReadOnlyCollection<string>> Aucun { get; } =
        new Dictionary<string, IReadOnlyCollection<string>>(StringComparer.Ordinal);
}
