using Recouvrement.Application.Dossiers;

namespace Recouvrement.Application.Production;

/// <summary>The name of a document, as a clerk would file it; safe on every system.</summary>
internal static class NomDuDocument
{
    private const int Longueur = 120;

    // The strictest of the systems that a document may land on.
    private static readonly char[] Interdits = ['<', '>', ':', '"', '/', '\\', '|', '?', '*'];

    public static string Composer(string patron, EtatDossier dossier, Guid? debiteur, bool definitif)
    {
        var qui = (debiteur is { } id ? dossier.Partie(id) : dossier.Debiteurs.FirstOrDefault())?.Identite.Affichage ?? string.Empty;
        var nom = patron
            .Replace("{dossier.reference}", dossier.Reference, StringComparison.Ordinal)
            .Replace("{debiteur}", qui, StringComparison.Ordinal);
        var net = string.Concat(nom.Select(c => char.IsControl(c) || Interdits.Contains(c) ? ' ' : c)).Trim(' ', '.', '-');
        net = net.Length <= Longueur ? net : net[..Longueur].TrimEnd();
        return net + (definitif ? ".docx" : " - projet.docx");
    }
}
