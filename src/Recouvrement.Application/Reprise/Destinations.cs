using Recouvrement.Application.Droits;
using Replis = Recouvrement.Application.Imports.Repli;

namespace Recouvrement.Application.Reprise;

/// <summary>Where the lines of a file go: portfolios and juristes by the names that the file gives them.</summary>
internal sealed class Destinations
{
    private readonly IAnnuaire annuaire;
    private readonly Acteur acteur;
    private readonly OptionsImport options;
    private readonly Dictionary<string, Guid> portefeuilles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> comptes = new(StringComparer.Ordinal);

    private Destinations(IAnnuaire annuaire, Acteur acteur, OptionsImport options)
    {
        this.annuaire = annuaire;
        this.acteur = acteur;
        this.options = options;
    }

    public static async Task<Destinations> LireAsync(
        IAnnuaire annuaire, Acteur acteur, OptionsImport options, CancellationToken annulation)
    {
        var destinations = new Destinations(annuaire, acteur, options);
        foreach (var portefeuille in await annuaire.PortefeuillesAsync(acteur, annulation))
        {
            destinations.Connaitre(portefeuille);
        }

        foreach (var compte in await annuaire.ComptesAsync(acteur, annulation))
        {
            destinations.comptes.TryAdd(Replis.ParMots(compte.Nom), compte.Id);
            destinations.comptes.TryAdd(Replis.ParMots(compte.Courriel), compte.Id);
        }

        return destinations;
    }

    public bool Existe(Guid portefeuille) => portefeuilles.ContainsValue(portefeuille);

    public string? Juriste(string? nom) => nom is null ? null : comptes.GetValueOrDefault(Replis.ParMots(nom));

    /// <summary>The portfolio that a line names, or the one of the whole import; null when there is neither.</summary>
    public async Task<Guid?> PortefeuilleAsync(string? nom, CancellationToken annulation)
    {
        if (nom is null)
        {
            return options.Portefeuille;
        }

        if (portefeuilles.TryGetValue(Replis.ParMots(nom), out var id))
        {
            return id;
        }

        if (!options.CreerPortefeuilles || acteur.Role != RoleActeur.Administrateur)
        {
            return options.Portefeuille;
        }

        if (options.Essai)
        {
            return Guid.Empty;
        }

        var cree = await annuaire.CreerPortefeuilleAsync(acteur, nom, nom, annulation);
        if (!cree.EstObtenu)
        {
            return null;
        }

        Connaitre(cree.Valeur);
        return cree.Valeur.Id;
    }

    private void Connaitre(Portefeuille portefeuille)
    {
        portefeuilles.TryAdd(Replis.ParMots(portefeuille.Code), portefeuille.Id);
        portefeuilles.TryAdd(Replis.ParMots(portefeuille.Libelle), portefeuille.Id);
    }
}
