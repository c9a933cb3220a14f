using System.Collections.Concurrent;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Production;

namespace Recouvrement.Web.Actes;

/// <summary>One batch asked by somebody: tried first, then produced if she says so. Read by pages while it works.</summary>
public sealed class LotEnCours
{
    private volatile bool travaille;
    private volatile string? refus;

    public required Guid Id { get; init; }

    /// <summary>Who asked: nobody else sees it.</summary>
    public required Acteur Acteur { get; init; }

    /// <summary>What is produced; its <c>Essai</c> is that of the last run.</summary>
    public required DemandeLot Demande { get; set; }

    public required DateTimeOffset DemandeLe { get; init; }

    /// <summary>What came of each act, in order.</summary>
    public ConcurrentQueue<LigneDeLot> Lignes { get; } = new();

    /// <summary>Dossiers gone through.</summary>
    public int Faits => Lignes.Select(l => l.Dossier).Distinct().Count();

    public bool Travaille
    {
        get => travaille;
        set => travaille = value;
    }

    /// <summary>Why it stopped, one French sentence; null when it did not.</summary>
    public string? Refus
    {
        get => refus;
        set => refus = value;
    }
}
