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

    /// <summary>What was asked of the law: asked again, with its suspensions, each time one begins or ends.</summary>
    public required DemandeDelai Demande { get; set; }

    public EcheanceCalculee? Calcul { get; set; }

    public string? Refus { get; set; }

    public ArretEnCours? Arret { get; set; }

    public StatutEcheance Statut { get; set; } = StatutEcheance.Ouverte;

    public Fait? ClosePar { get; set; }

    public DateOnly? CloseLe { get; set; }

    public string Raison { get; set; } = string.Empty;

    public bool EstOuverte => Statut == StatutEcheance.Ouverte;

    public bool EstVive => Statut is StatutEcheance.Ouverte or StatutEcheance.Indeterminee or StatutEcheance.Suspendue;

    public void Clore(StatutEcheance statut, DateOnly le, Fait? par, string raison)
    {
        Statut = statut;
        Arret = null;
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

    public void Suspendre(Arret arret, string raison)
    {
        Statut = StatutEcheance.Suspendue;
        Arret = arret.Figer();
        Raison = raison;
    }

    /// <summary>Counts again with the suspensions known; nothing changes when the law had refused to answer.</summary>
    public void Recompter(IDroit droit, IReadOnlyList<SuspensionRetenue> suspensions, DateOnly? autreDepart)
    {
        if (Calcul is null || (suspensions.Count == 0 && Demande.Suspensions.Count == 0 && autreDepart == Demande.AutreDepart))
        {
            return;
        }

        Demande = Demande with { Suspensions = suspensions, AutreDepart = autreDepart };
        Calcul = droit.Calculer(Demande).Valeur;
    }

    public EcheanceProcedure Figer() =>
        new(regle, Statut, depart, Calcul, Refus, ouvertePar?.Id, ClosePar?.Id, CloseLe, Raison) { Cle = definition.Cle, Arret = Arret };
}
