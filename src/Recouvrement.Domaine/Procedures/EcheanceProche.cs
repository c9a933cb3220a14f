namespace Recouvrement.Domaine.Procedures;

/// <summary>« That deadline ends before this much time has passed since the stage was entered. »</summary>
/// <param name="Regle">Rule of the open deadline watched.</param>
/// <param name="Avant">Rule of the delay, counted from the entry into the stage, within which its end is worrying.</param>
public sealed record EcheanceProche(string Regle, string Avant);
