using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Web.Demonstration;

/// <summary>One fact of a scenario.</summary>
/// <param name="Type">Type of the fact.</param>
/// <param name="Jours">Days after the anchor of the scenario; negative before it.</param>
/// <param name="Donnees">Values.</param>
internal sealed record Pas(string Type, int Jours, Donnees Donnees)
{
    public Pas(string type, int jours, params (string Nom, Valeur Valeur)[] donnees)
        : this(type, jours, Donnees.De(donnees))
    {
    }
}
