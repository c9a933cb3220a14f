namespace Recouvrement.Web.Composants.Fiche;

/// <summary>Places within the pages of a dossier that links lead to.</summary>
internal static class Ancres
{
    /// <summary>A machine on the page of procedures: its instance has a « # », which an address keeps for itself.</summary>
    public static string Procedure(string instance, Guid? debiteur) =>
        $"procedure-{instance.Replace('#', '-')}{(debiteur is null ? string.Empty : $"-{debiteur:N}")}";

    /// <summary>A line of the thread of facts.</summary>
    public static string Fait(int numero) => FormattableString.Invariant($"fait-{numero}");
}
