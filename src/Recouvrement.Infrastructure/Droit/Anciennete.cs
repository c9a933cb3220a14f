using Recouvrement.Domaine;
using Recouvrement.Domaine.Droit;
using Recouvrement.Infrastructure.Yaml;

namespace Recouvrement.Infrastructure.Droit;

/// <summary>Refuses the versions in force whose text nobody has read again for too long.</summary>
/// <param name="jour">The day judged from; null when age does not matter.</param>
/// <param name="moisDeValidite">Months that a verification is good for; null when the file does not say.</param>
internal sealed class Anciennete(DateOnly? jour, int? moisDeValidite)
{
    public void Verifier(NoeudYaml noeud, IEnumerable<(string Id, Periode EnVigueur, Passeport Passeport)> versions)
    {
        if (jour is not { } jugeAu || moisDeValidite is not { } mois)
        {
            return;
        }

        foreach (var (id, periode, passeport) in versions)
        {
            var limite = passeport.VerifieLe.AddMonths(mois);
            if (periode.Contient(jugeAu) && limite < jugeAu)
            {
                noeud.Erreur(
                    $"la version «\u00A0{id}\u00A0» ({passeport.Article}) n’a pas été vérifiée depuis le {TexteFrancais.DateLongue(passeport.VerifieLe)}\u00A0: "
                    + "relisez le texte, puis avancez «\u00A0verifie-le\u00A0».");
            }
        }
    }
}
