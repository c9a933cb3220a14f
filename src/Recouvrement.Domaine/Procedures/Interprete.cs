using Recouvrement.Domaine.Dossiers;
using Recouvrement.Domaine.Droit;

namespace Recouvrement.Domaine.Procedures;

/// <summary>
/// The fold. Facts are taken in the order of their legal dates, whatever the order of recording; between two facts the deadlines
/// that passed speak in their turn, because an unanswered deadline is an event like another.
/// </summary>
public sealed class Interprete : IInterprete
{
    /// <inheritdoc />
    public EtatProcedure Rejouer(
        DefinitionProcedure definition, IReadOnlyList<Fait> faits, Contexte contexte, IDroit droit, DateOnly auJour)
    {
        var ordonnes = OrdreDesFaits.Trier(definition, faits, auJour);
        var rejeu = new Rejeu(definition, ordonnes, contexte, droit);
        rejeu.Commencer();
        foreach (var fait in ordonnes)
        {
            rejeu.LaisserEchoir(fait.DateEffet);
            rejeu.Appliquer(fait);
        }

        rejeu.LaisserEchoir(auJour);
        rejeu.Regarder(auJour);
        return new BilanDuRejeu(definition, rejeu, contexte, droit).Dresser(auJour);
    }
}
