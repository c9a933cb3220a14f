namespace Recouvrement.Domaine.Procedures;

/// <summary>The words by which definition files and JSON name the statuses.</summary>
public static class Mots
{
    /// <summary>« ouverte », « tenue », « echue », « sansObjet », « indeterminee », « suspendue ».</summary>
    public static string Statut(StatutEcheance statut) => statut switch
    {
        StatutEcheance.Ouverte => "ouverte",
        StatutEcheance.Tenue => "tenue",
        StatutEcheance.Echue => "echue",
        StatutEcheance.SansObjet => "sansObjet",
        StatutEcheance.Indeterminee => "indeterminee",
        StatutEcheance.Suspendue => "suspendue",
        _ => throw new ArgumentOutOfRangeException(nameof(statut)),
    };

    /// <summary>Every word a condition may compare the status of a deadline with.</summary>
    public static IReadOnlyList<string> StatutsDeCondition { get; } =
        ["ouverte", "tenue", "echue", "sansObjet", "indeterminee", "suspendue", "jamais"];
}
