using System.Globalization;
using Recouvrement.Recherche.Index;

namespace Recouvrement.Infrastructure.Recherche;

/// <summary>Counts the documents found by value. Only documents that passed the rights ever reach it.</summary>
internal sealed class ComptesDeFacettes
{
    // A misread date may say 9999: it is counted with the last year of the table.
    private const int AnneesComptees = 2300;
    private int[] _attributs = [];
    private int[][] _codes = [];
    private int[][] _comptes = [];
    private int[] _jours = [];
    private int[]? _annees;

    public void Commencer(PlanDeRecherche plan, Colonnes colonnes)
    {
        _attributs = plan.Facettes;
        _codes = [.. _attributs.Select(a => colonnes.Attributs[a])];
        _comptes = [.. _attributs.Select(_ => new int[64])];
        _jours = colonnes.Jours;
        _annees = plan.AnneeDemandee ? new int[AnneesComptees] : null;
    }

    public void Compter(int rang)
    {
        for (var f = 0; f < _comptes.Length; f++)
        {
            var code = _codes[f][rang];
            if (code >= _comptes[f].Length) Array.Resize(ref _comptes[f], Math.Max(code + 1, _comptes[f].Length * 2));
            _comptes[f][code]++;
        }

        if (_annees is not null && _jours[rang] is > 0 and var jour) _annees[Math.Min(AnneesComptees - 1, Annee(jour))]++;
    }

    public List<Facette> EnFacettes(Dictionnaires dictionnaires)
    {
        var facettes = new List<Facette>();
        for (var f = 0; f < _comptes.Length; f++)
        {
            var comptes = _comptes[f];
            var attribut = _attributs[f];
            facettes.Add(Trier(AttributsIndexes.Noms[attribut],
                Enumerable.Range(1, comptes.Length - 1).Where(c => comptes[c] > 0)
                    .Select(c => new ValeurDeFacette(dictionnaires.Valeur(attribut, c), comptes[c]))));
        }

        if (_annees is { } annees)
            facettes.Add(new Facette(NomsDAttribut.Annee,
            [
                .. Enumerable.Range(0, AnneesComptees).Where(a => annees[a] > 0).Reverse()
                    .Select(a => new ValeurDeFacette(a.ToString("0000", CultureInfo.InvariantCulture), annees[a])),
            ]));
        return facettes;
    }

    private static Facette Trier(string nom, IEnumerable<ValeurDeFacette> valeurs) =>
        new(nom, [.. valeurs.OrderByDescending(v => v.Nombre).ThenBy(v => v.Valeur, StringComparer.Ordinal)]);

    private static int Annee(int jour) => DateOnly.FromDayNumber(jour).Year;
}
