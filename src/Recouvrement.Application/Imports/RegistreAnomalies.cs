namespace Recouvrement.Application.Imports;

/// <summary>Keeps the first anomalies and counts the rest: a file wrong on every line must not fill the memory.</summary>
public sealed class RegistreAnomalies
{
    /// <summary>How many are kept; nobody reads further before correcting the file.</summary>
    public const int Maximum = 1000;

    private readonly List<Anomalie> gardees = [];

    /// <summary>The first anomalies, in the order they came.</summary>
    public IReadOnlyList<Anomalie> Gardees => gardees;

    /// <summary>How many came after those kept.</summary>
    public int Tues { get; private set; }

    /// <summary>Takes more in.</summary>
    public void Ajouter(IEnumerable<Anomalie> anomalies)
    {
        foreach (var anomalie in anomalies)
        {
            if (gardees.Count < Maximum)
            {
                gardees.Add(anomalie);
            }
            else
            {
                Tues++;
            }
        }
    }

    /// <summary>The same content, to be added to apart.</summary>
    public RegistreAnomalies Copier()
    {
        var copie = new RegistreAnomalies { Tues = Tues };
        copie.gardees.AddRange(gardees);
        return copie;
    }
}
