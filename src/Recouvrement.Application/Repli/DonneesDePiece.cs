using System.Globalization;
using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Pieces;
using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Application.Repli;

/// <summary>How what is said of a piece is written in the values of a fact, and read back.</summary>
internal static class DonneesDePiece
{
    private const string PrefixePartie = "partie.";

    public static Fait Qualification(Guid id, QualificationDePiece q, DateOnly le)
    {
        var valeurs = new List<KeyValuePair<string, Valeur>>
        {
            KeyValuePair.Create("piece", DonneesParties.De(q.Piece)),
            KeyValuePair.Create("nature", Valeur.De(q.Nature)),
            KeyValuePair.Create("intitule", Valeur.De(q.Intitule.Trim())),
            KeyValuePair.Create("date", Valeur.De(q.Date)),
            KeyValuePair.Create("confidentielle", Valeur.De(q.EstConfidentielle)),
        };
        valeurs.AddRange(q.Parties.Select((p, i) => KeyValuePair.Create(
            PrefixePartie + (i + 1).ToString("00", CultureInfo.InvariantCulture), DonneesParties.De(p))));
        if (q.Remplace is { } remplace)
        {
            valeurs.Add(KeyValuePair.Create("remplace", DonneesParties.De(remplace)));
        }

        if (q.Origine is { } origine)
        {
            valeurs.Add(KeyValuePair.Create("origine", Valeur.De(origine.ToString().ToLowerInvariant())));
        }

        return new(id, TypesDeFait.PieceQualifiee, le) { Donnees = new Donnees(valeurs) };
    }

    public static Fait Remise(Guid id, Piece piece, string a, DateOnly le) => new(id, TypesDeFait.PieceRemise, le)
    {
        Donnees = Donnees.De(
            ("piece", DonneesParties.De(piece.Id)),
            ("intitule", Valeur.De(piece.Intitule)),
            ("empreinte", Valeur.De(piece.Empreinte)),
            ("remiseA", Valeur.De(a.Trim()))),
    };

    public static OriginePiece LireOrigine(Fait fait) =>
        fait.Type is TypesDeFait.ActeProduit or TypesDeFait.DecompteProduit
            ? OriginePiece.Produite
            : Enum.TryParse<OriginePiece>(fait.Donnees["origine"]?.Texte, ignoreCase: true, out var origine) ? origine : OriginePiece.Deposee;

    public static Piece Appliquer(Piece piece, Fait fait)
    {
        var d = fait.Donnees;
        if (string.Equals(fait.Type, TypesDeFait.PieceRemise, StringComparison.Ordinal))
        {
            return piece with { Remises = [.. piece.Remises, new RemiseDePiece(fait.Id, fait.DateEffet, d["remiseA"]?.Texte ?? string.Empty)] };
        }

        return piece with
        {
            Nature = d["nature"]?.Texte,
            Intitule = d["intitule"]?.Texte ?? piece.Intitule,
            Date = d["date"]?.Jour ?? piece.Date,
            EstConfidentielle = d["confidentielle"]?.OuiNon == true,
            Parties =
            [
                .. d.Where(v => v.Key.StartsWith(PrefixePartie, StringComparison.Ordinal))
                    .Select(v => Guid.TryParseExact(v.Value.Texte, "D", out var partie) ? partie : Guid.Empty)
                    .Where(p => p != Guid.Empty),
            ],
            Remplace = DonneesParties.Id(d, "remplace"),
            // What we produced ourselves came from nowhere else, whatever a later description says.
            Origine = piece.Origine != OriginePiece.Produite && d["origine"] is not null ? LireOrigine(fait) : piece.Origine,
            AConfirmer = false,
        };
    }
}
