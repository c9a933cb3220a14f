using System.Globalization;
using Recouvrement.Domaine;

namespace Recouvrement.Application.Imports;

/// <summary>Something wrong at one place of an imported file, with what to do about it.</summary>
/// <param name="Ligne">Line of the file, from 1, as a text editor numbers it; 0 when the whole file is concerned.</param>
/// <param name="Colonne">Name of the column as written in the file; empty when the whole line is concerned.</param>
/// <param name="Gravite">Whether the line is left out.</param>
/// <param name="Message">What is wrong, one French sentence.</param>
/// <param name="Remede">What to do, one French sentence.</param>
public sealed record Anomalie(int Ligne, string Colonne, GraviteAnomalie Gravite, string Message, string Remede)
{
    /// <summary>« Ligne 12, colonne « montant » : … … », ready to be shown.</summary>
    public override string ToString()
    {
        var lieu = Ligne > 0 ? string.Create(CultureInfo.InvariantCulture, $"Ligne{TexteFrancais.Insecable}{Ligne}") : "Fichier";
        var colonne = Colonne.Length > 0 ? $", colonne « {Colonne} »" : string.Empty;
        return $"{lieu}{colonne} : {Message} {Remede}";
    }
}
