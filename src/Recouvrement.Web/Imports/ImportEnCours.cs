using Recouvrement.Application.Banque;
using Recouvrement.Application.Banque.Partenaires;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Imports;
using Recouvrement.Application.Imports.Bodacc;
using Recouvrement.Application.Reprise;

namespace Recouvrement.Web.Imports;

/// <summary>One file sent by somebody: tried first, then imported if he says so. Read by pages while it works.</summary>
public sealed class ImportEnCours
{
    private volatile AvancementImport avancement = new(0, 0, 0);
    private volatile BilanImport? bilan;
    private volatile BilanFec? fec;
    private volatile BilanImportReleve? releve;
    private volatile BilanBodacc? bodacc;
    private volatile BilanReglements? reglements;
    private volatile string? refus;
    private volatile bool travaille;

    public required Guid Id { get; init; }

    /// <summary>Who sent it: nobody else sees it.</summary>
    public required Acteur Acteur { get; init; }

    /// <summary>Name of the file as sent.</summary>
    public required string Nom { get; init; }

    /// <summary>Where it waits.</summary>
    public required string Chemin { get; init; }

    public required long Taille { get; init; }

    /// <summary>True for an accounting file, false for a CSV of invoices.</summary>
    public required bool EstComptable { get; init; }

    /// <summary>True for a bank statement.</summary>
    public bool EstReleve { get; init; }

    /// <summary>True for notices of the BODACC.</summary>
    public bool EstBodacc { get; init; }

    /// <summary>True for payments that partners collected.</summary>
    public bool EstReglements { get; init; }

    /// <summary>Partner who reports, when the lines do not say; empty otherwise.</summary>
    public string Partenaire { get; init; } = string.Empty;

    /// <summary>Portfolio of the dossiers that the file gives none for; empty for all of them (a statement).</summary>
    public required Guid Portefeuille { get; init; }

    /// <summary>Name of the company whose accounting file it is; empty for a CSV.</summary>
    public required string Creancier { get; init; }

    public required DateTimeOffset RecuLe { get; init; }

    public bool Travaille
    {
        get => travaille;
        set => travaille = value;
    }

    public AvancementImport Avancement
    {
        get => avancement;
        set => avancement = value;
    }

    /// <summary>What the import did, or the dry run of a CSV; null before.</summary>
    public BilanImport? Bilan
    {
        get => bilan;
        set => bilan = value;
    }

    /// <summary>What an accounting file holds; null for a CSV or before.</summary>
    public BilanFec? Fec
    {
        get => fec;
        set => fec = value;
    }

    /// <summary>What the import of a statement did, or its dry run; null for another file or before.</summary>
    public BilanImportReleve? Releve
    {
        get => releve;
        set => releve = value;
    }

    /// <summary>What the notices did, or would do; null for another file or before.</summary>
    public BilanBodacc? Bodacc
    {
        get => bodacc;
        set => bodacc = value;
    }

    /// <summary>What the payments of partners did, or would do; null for another file or before.</summary>
    public BilanReglements? Reglements
    {
        get => reglements;
        set => reglements = value;
    }

    /// <summary>Why it was refused, one French sentence; null when it was not.</summary>
    public string? Refus
    {
        get => refus;
        set => refus = value;
    }

    /// <summary>True once it was really imported.</summary>
    public bool EstFait => Bilan is { Essai: false } || Releve is { Essai: false, AConfirmer: false } || Bodacc is { Essai: false } || Reglements is { Essai: false };

    /// <summary>Share read, from 0 to 100.</summary>
    public int Pourcentage => Taille == 0 ? 100 : (int)Math.Clamp(Avancement.OctetsLus * 100 / Taille, 0, 100);
}
