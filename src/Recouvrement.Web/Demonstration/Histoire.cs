namespace Recouvrement.Web.Demonstration;

/// <summary>A dossier with several people and several procedures, dated from today.</summary>
/// <param name="Nom">What it tells.</param>
/// <param name="Mandant">Rank of the creditor.</param>
/// <param name="Montant">Principal.</param>
/// <param name="Exigible">Day the claim fell due, counted from today.</param>
/// <param name="Personnes">Who owes, in order.</param>
/// <param name="Procedures">What is followed, in order of opening.</param>
internal sealed record Histoire(
    string Nom, int Mandant, decimal Montant, int Exigible, IReadOnlyList<Personnage> Personnes, IReadOnlyList<VieDeProcedure> Procedures)
{
    /// <summary>Facts of the dossier itself, counted from today: a plan, its payments, its mandate.</summary>
    public IReadOnlyList<Pas> DuDossier { get; init; } = [];
}
