using Recouvrement.Application.Changements;
using Recouvrement.Domaine.Droit;
using Recouvrement.Domaine.Procedures;

namespace Recouvrement.Application.Consultation;

/// <summary>A deadline, wherever it is shown: with its dossier, so that no list has to ask again.</summary>
public sealed record LigneEcheance
{
    /// <summary>Stable identity: same machine, same rule, same start, same opening fact give the same id, even after a rebuild.</summary>
    public required Guid Id { get; init; }

    /// <summary>The dossier.</summary>
    public required Guid Dossier { get; init; }

    /// <summary>« 2026-000123 ».</summary>
    public required string Reference { get; init; }

    /// <summary>Name of the creditor.</summary>
    public required string Creancier { get; init; }

    /// <summary>Names of the debtors, separated by commas.</summary>
    public required string Debiteurs { get; init; }

    /// <summary>Name of the juriste in charge; null when nobody is.</summary>
    public required string? Juriste { get; init; }

    /// <summary>Instance of the procedure (« injonction-de-payer#1 »).</summary>
    public required string Instance { get; init; }

    /// <summary>The procedure in words.</summary>
    public required string LibelleProcedure { get; init; }

    /// <summary>The debtor of the machine; null when the procedure is common to all.</summary>
    public required Guid? Debiteur { get; init; }

    /// <summary>His name; null when the procedure is common to all.</summary>
    public required string? NomDebiteur { get; init; }

    /// <summary>Id of the rule of law.</summary>
    public required string Regle { get; init; }

    /// <summary>Version that governed; null when the law refuses to answer.</summary>
    public required string? Version { get; init; }

    /// <summary>What the juriste reads.</summary>
    public required string Libelle { get; init; }

    /// <summary>Article of the governing version; null when the law refuses to answer.</summary>
    public required string? Article { get; init; }

    /// <summary>What is lost.</summary>
    public required Severite Severite { get; init; }

    /// <summary>How sure the law is.</summary>
    public required Confiance Confiance { get; init; }

    /// <summary>Who must meet it.</summary>
    public required Charge Charge { get; init; }

    /// <summary>Where it stands.</summary>
    public required StatutEcheance Statut { get; init; }

    /// <summary>Legal date it starts from.</summary>
    public required DateOnly Depart { get; init; }

    /// <summary>The date to put in a diary (the prudent one when there is a doubt); null when the law refuses to answer.</summary>
    public required DateOnly? DateATenir { get; init; }

    /// <summary>End under the most likely reading; null when the law refuses to answer.</summary>
    public required DateOnly? DateEcheance { get; init; }

    /// <summary>The doubt, or why the law refuses to answer; null when neither.</summary>
    public required string? Doute { get; init; }

    /// <summary>What happens when it passes; null when the law refuses to answer.</summary>
    public required string? Effet { get; init; }

    /// <summary>Why it is in that status, one French sentence.</summary>
    public required string Raison { get; init; }

    /// <summary>Day on which it entered the books: that of the recording of what opened it.</summary>
    public required DateOnly CreeeLe { get; init; }

    /// <summary>Legal date of its closing; null while it lives.</summary>
    public required DateOnly? CloseLe { get; init; }

    /// <summary>True when it is fatal, lives, and nobody but its author has checked it.</summary>
    public required bool AControler { get; init; }

    /// <summary>Name of whom checked it; null when nobody did.</summary>
    public required string? ControleePar { get; init; }

    /// <summary>What the law in force would make of it, as long as nobody has confirmed it; null when nothing waits.</summary>
    public MouvementDuDroit? DroitNouveau { get; init; }
}
