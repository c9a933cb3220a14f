using System.Text.Json;
using Recouvrement.Domaine;
using Recouvrement.Domaine.Decomptes.Plans;

namespace Recouvrement.Application.Echanges;

/// <summary>Reads back a plan as it was signed: its instalments are read, never computed again.</summary>
public static class LecturePlan
{
    /// <summary>Reads the text that <see cref="EcritureDecompte"/> wrote.</summary>
    public static Resultat<PlanApurement> Lire(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<PlanApurement>(json, FormatDecompte.Options) is { } plan
                ? Resultat<PlanApurement>.Obtenu(plan)
                : Resultat<PlanApurement>.Refuse("Le plan est vide.");
        }
        catch (JsonException e)
        {
            return Resultat<PlanApurement>.Refuse($"Plan illisible{(e.Path is null ? string.Empty : $" ({e.Path})")}\u00A0: il a été modifié ou coupé.");
        }
    }
}
