namespace Recouvrement.Infrastructure.Imports;

/// <summary>A field read: its value, or what is wrong with it and what to do.</summary>
internal readonly record struct Lu<T>(T? Valeur, string Message, string Remede)
    where T : struct
{
    public static implicit operator Lu<T>(T valeur) => new(valeur, string.Empty, string.Empty);

    public static Lu<T> Faux(string message, string remede) => new(null, message, remede);
}
