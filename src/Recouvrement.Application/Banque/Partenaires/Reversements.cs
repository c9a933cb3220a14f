using Recouvrement.Domaine.Droit;

namespace Recouvrement.Application.Banque.Partenaires;

/// <summary>By when a partner must hand over what he collected.</summary>
public static class Reversements
{
    /// <summary>The deadline with its article and its doubt; null when the law loaded has no answer for that day.</summary>
    public static EcheanceCalculee? Attendu(IDroit droit, EncaissementPartenaire encaissement, DateOnly encaisseLe)
    {
        var calcul = droit.Calculer(new DemandeDelai(encaissement.Regle, encaisseLe));
        return calcul.EstObtenu ? calcul.Valeur : null;
    }
}
