using System.Globalization;
using Recouvrement.Application.Imports;

namespace Recouvrement.Infrastructure.Imports;

/// <summary>
/// Sees the invoice that a file gives twice. Holds some forty bytes per invoice, which is what a file of a million lines
/// can afford.
/// </summary>
internal sealed class DoublonsFactures
{
    private readonly Dictionary<UInt128, (int Ligne, int Contenu)> vues = [];

    /// <summary>False, with the anomaly noted, when the same invoice came before.</summary>
    public bool EstNouvelle(LigneEnCours ligne, LigneFacture facture)
    {
        var cle = UInt128.Parse(facture.Cles.Facture, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        var contenu = HashCode.Combine(facture.Montant, facture.DateFacture, facture.Echeance);
        if (vues.TryAdd(cle, (ligne.Ligne, contenu)))
        {
            return true;
        }

        var (premiere, vu) = vues[cle];
        var lieu = string.Create(CultureInfo.InvariantCulture, $"ligne {premiere}");
        if (vu == contenu)
        {
            ligne.Avertir(ColonnesFactures.Facture, $"La facture « {facture.Facture} » de ce débiteur est déjà à la {lieu} : elle n’est lue qu’une fois.", "Rien à faire.");
        }
        else
        {
            ligne.Erreur(ColonnesFactures.Facture, $"La facture « {facture.Facture} » de ce débiteur est déjà à la {lieu}, avec un autre montant ou d’autres dates.",
                "Gardez la bonne ligne, ou distinguez les références.");
        }

        return false;
    }
}
