using Replis = Recouvrement.Application.Imports.Repli;

namespace Recouvrement.Application.Banque.Rapprochement;

/// <summary>
/// The open dossiers, found by reference, amount, name, account: what a movement says is looked up, never compared with each
/// dossier. Built once for a whole file.
/// </summary>
public sealed class IndexDesDossiers
{
    private const int ReferenceMinimale = 4;

    private readonly List<DossierAPayer> dossiers = [];
    private readonly Dictionary<Guid, int> rangs = [];
    private readonly List<string[][]> noms = [];

    internal Chaines<string> References { get; } = new(StringComparer.Ordinal);

    internal Chaines<string> Factures { get; } = new(StringComparer.Ordinal);

    internal Chaines<long> Restes { get; } = new();

    internal Chaines<long> Montants { get; } = new();

    internal Chaines<string> Mots { get; } = new(StringComparer.Ordinal);

    internal Chaines<string> Ibans { get; } = new(StringComparer.Ordinal);

    internal Chaines<string> Mandats { get; } = new(StringComparer.Ordinal);

    /// <summary>How many dossiers it holds.</summary>
    public int Nombre => dossiers.Count;

    internal DossierAPayer this[int rang] => dossiers[rang];

    /// <summary>Takes a dossier in.</summary>
    public void Ajouter(DossierAPayer dossier)
    {
        var rang = dossiers.Count;
        dossiers.Add(dossier);
        rangs.Add(dossier.Id, rang);
        string[][] mots = [.. dossier.Debiteurs.Select(MotsDuNom.De).Where(m => m.Length > 0)];
        noms.Add(mots);
        References.Ajouter(Replis.Serre(dossier.Reference), rang);
        Restes.Ajouter(dossier.Reste, rang);
        foreach (var (reference, centimes) in dossier.Creances)
        {
            var serree = Replis.Serre(reference);
            if (serree.Length >= ReferenceMinimale && serree.Any(char.IsAsciiDigit))
            {
                Factures.Ajouter(serree, rang);
            }

            Montants.Ajouter(centimes, rang);
        }

        foreach (var mot in mots.SelectMany(m => m))
        {
            Mots.Ajouter(mot, rang);
        }
    }

    /// <summary>An account that has already paid a dossier.</summary>
    public void AjouterIban(string iban, Guid dossier)
    {
        if (rangs.TryGetValue(dossier, out var rang))
        {
            Ibans.Ajouter(iban, rang);
        }
    }

    /// <summary>A mandate of direct debit given for a dossier.</summary>
    public void AjouterMandat(string rum, Guid dossier)
    {
        if (rangs.TryGetValue(dossier, out var rang))
        {
            Mandats.Ajouter(Replis.Serre(rum), rang);
        }
    }

    internal string[][] NomsDe(int rang) => noms[rang];
}
