using Recouvrement.Application.Dossiers;
using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Application.Comptabilite;

/// <summary>A dossier of the creditor asked for, with its journal.</summary>
internal sealed record DossierLu(EtatDossier Etat, Journal Journal)
{
    public string Debiteurs => string.Join(", ", Etat.Debiteurs.Select(d => d.Identite.Affichage));
}
