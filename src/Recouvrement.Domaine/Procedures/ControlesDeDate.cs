using Recouvrement.Domaine.Dossiers;
using Recouvrement.Domaine.Droit;

namespace Recouvrement.Domaine.Procedures;

/// <summary>Warns of an act done on a forbidden day or hour: the juriste decides, nothing is blocked (f.3, 2).</summary>
internal sealed class ControlesDeDate(Calendrier calendrier)
{
    public void Verifier(DefinitionFait type, Fait fait, List<Alerte> alertes)
    {
        for (var i = 0; i < type.Controles.Count; i++)
        {
            var controle = type.Controles[i];
            if (Motif(controle, fait) is { } motif)
            {
                alertes.Add(new Alerte(Severite.PerteDuTitre, $"«\u00A0{type.Libelle}\u00A0» {motif}\u00A0: {controle.Message}", fait.Id));
            }
        }
    }

    private string? Motif(ControleHoraire controle, Fait fait)
    {
        if (controle.Dimanches && fait.DateEffet.DayOfWeek == DayOfWeek.Sunday)
        {
            return $"le {TexteFrancais.DateComplete(fait.DateEffet)}";
        }

        if (controle.Feries && calendrier.Ferie(fait.DateEffet) is { } ferie)
        {
            return $"le {TexteFrancais.DateComplete(fait.DateEffet)} ({ferie.Regle.Libelle})";
        }

        var horsHeures = fait.Heure is { } heure
            && ((controle.PasAvant is { } debut && heure < debut) || (controle.PasApres is { } fin && heure > fin));
        return horsHeures
            ? $"à {fait.Heure!.Value.ToString("HH'h'mm", System.Globalization.CultureInfo.InvariantCulture)}"
            : null;
    }
}
