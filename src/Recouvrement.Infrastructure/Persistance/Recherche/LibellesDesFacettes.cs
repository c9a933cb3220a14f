using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Droits;
using Recouvrement.Recherche.Index;

namespace Recouvrement.Infrastructure.Persistance.Recherche;

/// <summary>The words for facet values that are codes: accounts, portfolios, procedures. Only values that the asker was given are read.</summary>
internal sealed class LibellesDesFacettes(IDbContextFactory<BaseRecouvrement> fabrique, IAnnuaire annuaire, ICatalogueProcedures procedures)
{
    public async Task<IReadOnlyDictionary<(string Attribut, string Valeur), string>> LireAsync(
        IReadOnlyList<Facette> facettes, CancellationToken annulation)
    {
        var libelles = new Dictionary<(string, string), string>();
        foreach (var facette in facettes)
        {
            List<string> valeurs = [.. facette.Valeurs.Select(v => v.Valeur)];
            switch (facette.Attribut)
            {
                case NomsDAttribut.Juriste:
                    foreach (var (compte, nom) in await annuaire.NomsAsync(valeurs, annulation))
                    {
                        libelles[(facette.Attribut, compte)] = nom;
                    }

                    break;
                case NomsDAttribut.Portefeuille:
                    foreach (var (numero, libelle) in await PortefeuillesAsync(valeurs, annulation))
                    {
                        libelles[(facette.Attribut, numero)] = libelle;
                    }

                    break;
                case NomsDAttribut.Procedure:
                    foreach (var id in valeurs)
                    {
                        libelles[(facette.Attribut, id)] = procedures.Trouver(id)?.Libelle ?? id;
                    }

                    break;
            }
        }

        return libelles;
    }

    private async Task<Dictionary<string, string>> PortefeuillesAsync(List<string> numeros, CancellationToken annulation)
    {
        long[] voulus = [.. numeros.Select(n => long.TryParse(n, NumberStyles.None, CultureInfo.InvariantCulture, out var numero) ? numero : -1)];
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        return await donnees.Portefeuilles.AsNoTracking().Where(p => voulus.Contains(p.Numero))
            .ToDictionaryAsync(p => p.Numero.ToString(CultureInfo.InvariantCulture), p => p.Libelle, StringComparer.Ordinal, annulation);
    }
}
