namespace Recouvrement.Application.Imports.Bodacc.Rapprochement;

/// <summary>Notices in memory, found by what ties them: SIREN, births, identifiers, notices they are about.</summary>
internal sealed class IndexDAvis
{
    private readonly Dictionary<Guid, AvisEnregistre> tous = [];
    private readonly Dictionary<string, List<AvisEnregistre>> parSiren = new(StringComparer.Ordinal);
    private readonly Dictionary<DateOnly, List<AvisEnregistre>> parNaissance = [];
    private readonly Dictionary<string, List<AvisEnregistre>> parIdentifiant = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<AvisEnregistre>> parPrecedent = new(StringComparer.Ordinal);

    /// <summary>False when it is there already.</summary>
    public bool Ajouter(AvisEnregistre avis)
    {
        if (!tous.TryAdd(avis.Id, avis))
        {
            return false;
        }

        Ranger(parSiren, avis.Avis.Sirens, avis);
        Ranger(parNaissance, avis.Avis.Personnes.Select(p => p.DateNaissance).OfType<DateOnly>().Distinct(), avis);
        Ranger(parIdentifiant, avis.Avis.Identifiants, avis);
        Ranger(parPrecedent, avis.Avis.Precedent?.Identifiants ?? [], avis);
        return true;
    }

    public AvisEnregistre? Trouver(Guid id) => tous.GetValueOrDefault(id);

    public IEnumerable<AvisEnregistre> ParSiren(IEnumerable<string> sirens) => Prendre(parSiren, sirens);

    public IEnumerable<AvisEnregistre> ParNaissance(IEnumerable<DateOnly> jours) => Prendre(parNaissance, jours);

    public IEnumerable<AvisEnregistre> ParIdentifiant(IEnumerable<string> identifiants) => Prendre(parIdentifiant, identifiants);

    public IEnumerable<AvisEnregistre> ParPrecedent(IEnumerable<string> identifiants) => Prendre(parPrecedent, identifiants);

    private static void Ranger<T>(Dictionary<T, List<AvisEnregistre>> index, IEnumerable<T> cles, AvisEnregistre avis)
        where T : notnull
    {
        foreach (var cle in cles)
        {
            if (!index.TryGetValue(cle, out var ranges))
            {
                index[cle] = ranges = [];
            }

            ranges.Add(avis);
        }
    }

    private static IEnumerable<AvisEnregistre> Prendre<T>(Dictionary<T, List<AvisEnregistre>> index, IEnumerable<T> cles)
        where T : notnull => cles.SelectMany(c => index.GetValueOrDefault(c) ?? []).Distinct();
}
