using System.CommandLine;

namespace Recouvrement.Web.Commandes;

/// <summary>Options shared by the verbs that need neither database nor server.</summary>
internal static class OptionsCommunes
{
    public static Option<bool> Json { get; } = new("--json") { Description = "Écrit du JSON (une forme stable) au lieu de texte." };

    public static Option<string> Workflows { get; } = new("--workflows")
    {
        Description = "Dossier des règles et des procédures.",
        DefaultValueFactory = _ => Path.Combine(AppContext.BaseDirectory, "workflows"),
    };

    public static Option<string> Modeles { get; } = new("--modeles")
    {
        Description = "Dossier des modèles d’actes.",
        DefaultValueFactory = _ => Path.Combine(AppContext.BaseDirectory, "templates"),
    };
}
