using System.CommandLine;

namespace Recouvrement.Web.Commandes;

/// <summary><c>--donnees DIR</c>, shared by every verb that opens the data folder.</summary>
internal static class OptionDonnees
{
    public static Option<string> Donnees { get; } = new("--donnees")
    {
        Description = "Dossier des données (base, pièces, index, journaux).",
        DefaultValueFactory = _ => "donnees",
    };
}
