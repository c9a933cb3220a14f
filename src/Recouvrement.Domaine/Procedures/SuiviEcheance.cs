using Recouvrement.Domaine.Dossiers;
using Recouvrement.Domaine.Droit;

namespace Recouvrement.Domaine.Procedures;

/// <summary>A deadline while the fold runs.</summary>
internal sealed class SuiviEcheance(DefinitionEcheance definition, string regle, DateOnly depart, Fait? ouvertePar)
{
    public DefinitionEcheance Definition => definition;

    public string Regle => regle;

    public DateOnly Depart => depart;

    public Fait? OuvertePar => ouvertePar;

    public EcheanceCalculee? Calcul { get; init; }

    public string? Refus { get; init; }

    public StatutEcheance Statut { get; set; } = StatutEcheance.Ouverte;

    public Fait? ClosePar { get; set; }

    public DateOnly? CloseLe { get; set; }

    public string Raison { get; set; } = string.Empty;

    public bool EstOuverte => Statut == StatutEcheance.Ouverte;

    public void Clore(StatutEcheance statut, DateOnly le, Fait? par, string raison)
    {
        Statut = statut;
        CloseLe = le;
        ClosePar = par;
        Raison = raison;
    }

    public void Rouvrir(string raison)
    {
        Statut = Calcul is null ? StatutEcheance.Indeterminee : StatutEcheance.Ouverte;
        CloseLe = null;
        ClosePar = null;
        Raison = raison;
    }

    public EcheanceProcedure Figer() =>
        new(regle, Statut, depart, Calcul, Refus, ouvertePar?.Id, ClosePar?.Id, CloseLe, Raison);
}
