using Recouvrement.Application.Consultation;
using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Droits;
using Recouvrement.Domaine.Procedures;

namespace Recouvrement.Web.Composants.Fiche;

/// <summary>Finds one standing fact of a dossier and the definition of its form.</summary>
internal static class LigneDuFait
{
    public static async Task<LigneFil?> TrouverAsync(
        IConsulterDossier consultation, Acteur acteur, Guid dossier, Guid fait, CancellationToken annulation)
    {
        for (var numero = 1; ; numero++)
        {
            var filtre = new FiltreFil(new DemandePage(numero, DemandePage.TailleMaximale));
            var fil = await consultation.FilAsync(acteur, dossier, filtre, annulation);
            if (fil?.Lignes.Lignes.FirstOrDefault(l => l.Fait == fait) is { } trouvee)
            {
                return trouvee;
            }

            if (fil is null || numero >= fil.Lignes.Pages)
            {
                return null;
            }
        }
    }

    /// <summary>Null when no form may correct that fact.</summary>
    public static DefinitionFait? Definition(FicheDossier fiche, LigneFil ligne) => ligne.Procedure is null
        ? FaitsDuDossier.Trouver(ligne.Type)
        : fiche.Trouver(ligne.Procedure) is { } machine
            ? FaitsReserves.Trouver(machine.Definition, ligne.Type)
            : null;
}
