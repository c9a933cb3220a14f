using System.Globalization;
using Recouvrement.Application.Recherche;

namespace Recouvrement.Web.Composants.Communs;

/// <summary>Where a hit leads: the piece at the page found, the dossier, or the paper that waits for one.</summary>
internal static class AdresseDeTrouvaille
{
    /// <summary>The address of the page of that hit.</summary>
    public static string De(DocumentTrouve trouve)
    {
        var papier = trouve switch
        {
            { EnAttente: { } attend } => $"/pieces/a-rattacher/{attend.Depot}",
            { Piece: { } piece } => $"/dossiers/{trouve.Reference}/pieces/{piece}",
            _ => null,
        };
        return papier is null ? $"/dossiers/{trouve.Reference}" : $"{papier}{(trouve.Extrait?.Page is { } page ? string.Create(CultureInfo.InvariantCulture, $"?page={page}") : null)}";
    }
}
