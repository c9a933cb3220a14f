using System.Globalization;

namespace Recouvrement.Infrastructure.Yaml;

/// <summary>What is wrong in a data file, and where: one French sentence that says what to do.</summary>
/// <param name="Fichier">Path of the file, relative to the folder that was loaded.</param>
/// <param name="Ligne">Line, counted from 1; 0 when the file as a whole is concerned.</param>
/// <param name="Message">One French sentence.</param>
public sealed record ErreurDeFichier(string Fichier, int Ligne, string Message)
{
    /// <summary>« droit/delais/injonction-de-payer.yaml, ligne 12 : … ».</summary>
    public override string ToString() => Ligne > 0
        ? string.Create(CultureInfo.InvariantCulture, $"{Fichier}, ligne {Ligne}\u00A0: {Message}")
        : $"{Fichier}\u00A0: {Message}";
}
