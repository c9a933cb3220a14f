namespace Recouvrement.Application.Consultation;

/// <summary>What a rule governs today.</summary>
/// <param name="Dossiers">Open dossiers where at least one of its deadlines runs.</param>
/// <param name="EcheancesParVersion">Deadlines that run, by version of the rule.</param>
public sealed record EmploiDeRegle(int Dossiers, IReadOnlyDictionary<string, int> EcheancesParVersion)
{
    /// <summary>Deadlines that run, whatever the version.</summary>
    public int Echeances => EcheancesParVersion.Values.Sum();
}
