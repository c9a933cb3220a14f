using Recouvrement.Application.Imports;

namespace Recouvrement.Infrastructure.Imports.Banque;

/// <summary>
/// The file is not what its format asks for. Never leaves <see cref="LecteurReleve"/>, where it becomes a refusal: inside, a
/// parser several calls deep has no use for what follows.
/// </summary>
internal sealed class ReleveFautif(int ligne, string message, string remede = ReleveFautif.Redemander) : IOException(message)
{
    public const string Redemander = "Demandez de nouveau ce relevé à la banque\u00A0: rien n’en est importé.";

    public Anomalie Anomalie { get; } = new(ligne, string.Empty, GraviteAnomalie.Erreur, message, remede);
}
