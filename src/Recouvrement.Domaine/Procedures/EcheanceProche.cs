using Recouvrement.Domaine.Droit;

namespace Recouvrement.Domaine.Procedures;

/// <summary>« That deadline ends before this much time has passed »: since the stage was entered, or from the day looked from.</summary>
/// <param name="Cle">Name of the open deadline watched.</param>
/// <param name="Avant">Rule of the delay, counted from the entry into the stage, within which its end is worrying; null when <paramref name="Dans"/> says it.</param>
/// <param name="Dans">Time from the day looked from within which its end is worrying; null when <paramref name="Avant"/> says it.</param>
/// <param name="AuDela">Time from the day looked from before which another warning takes over; null when none does.</param>
public sealed record EcheanceProche(string Cle, string? Avant, Duree? Dans, Duree? AuDela);
