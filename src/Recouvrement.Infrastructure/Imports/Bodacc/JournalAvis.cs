using Recouvrement.Application.Imports;

namespace Recouvrement.Infrastructure.Imports.Bodacc;

/// <summary>What is to be said about the notice being read.</summary>
internal sealed class JournalAvis(int ligne)
{
    private readonly List<Anomalie> anomalies = [];

    public int Ligne => ligne;

    public IReadOnlyList<Anomalie> Anomalies => anomalies;

    public bool EnErreur { get; private set; }

    public void Avertir(string champ, string message, string remede) =>
        anomalies.Add(new(ligne, champ, GraviteAnomalie.Avertissement, message, remede));

    public void Erreur(string champ, string message, string remede)
    {
        EnErreur = true;
        anomalies.Add(new(ligne, champ, GraviteAnomalie.Erreur, message, remede));
    }
}
