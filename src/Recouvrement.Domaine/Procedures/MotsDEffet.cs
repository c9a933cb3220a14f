namespace Recouvrement.Domaine.Procedures;

/// <summary>The words by which definition files and JSON name the effects.</summary>
public static class MotsDEffet
{
    /// <summary>Effect by word.</summary>
    public static IReadOnlyDictionary<string, NatureEffet> Tous { get; } = new Dictionary<string, NatureEffet>(StringComparer.Ordinal)
    {
        ["titre-executoire"] = NatureEffet.TitreExecutoire,
        ["actes-interdits"] = NatureEffet.ActesInterdits,
        ["actes-suspendus"] = NatureEffet.ActesSuspendus,
        ["interets-arretes"] = NatureEffet.InteretsArretes,
        ["paiements-interdits"] = NatureEffet.PaiementsInterdits,
        ["information"] = NatureEffet.Information,
    };

    /// <summary>Whom an effect reaches, by word.</summary>
    public static IReadOnlyDictionary<string, PersonnesVisees> Vises { get; } = new Dictionary<string, PersonnesVisees>(StringComparer.Ordinal)
    {
        ["debiteur"] = PersonnesVisees.Debiteur,
        ["garants-physiques"] = PersonnesVisees.GarantsPhysiques,
    };

    /// <summary>Word of an effect.</summary>
    public static string Ecrire(NatureEffet nature)
    {
        foreach (var (mot, valeur) in Tous)
        {
            if (valeur == nature)
            {
                return mot;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(nature));
    }
}
