using Microsoft.AspNetCore.Http;
using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Ecriture;
using Recouvrement.Application.Pieces;

namespace Recouvrement.Web.Composants.Pieces;

/// <summary>Reads what the form of description says of each piece chosen.</summary>
internal static class LecturePieces
{
    /// <summary>The descriptions, and what is wrong with them.</summary>
    public static (List<QualificationDePiece> Lues, List<(string Champ, string Message)> Erreurs) Lire(IFormCollection envoi)
    {
        var lues = new List<QualificationDePiece>();
        var erreurs = new List<(string, string)>();
        foreach (var choix in envoi["choix"])
        {
            if (!Guid.TryParse(choix, out var piece))
            {
                continue;
            }

            string Champ(string nom) => envoi[$"{nom}-{piece}"].ToString();
            var intitule = Champ("intitule");
            if (LectureChamps.LireJour(Champ("date")) is not { } date)
            {
                erreurs.Add(($"date-{piece}", Champ("date").Length == 0
                    ? $"Donnez la date de « {intitule} » (jj/mm/aaaa)."
                    : $"« {Champ("date")} » n’est pas une date ; écrivez par exemple 02/09/2026."));
                continue;
            }

            lues.Add(new QualificationDePiece(piece, Champ("nature"), intitule, date)
            {
                Origine = Enum.TryParse<OriginePiece>(Champ("origine"), out var origine) && origine != OriginePiece.Produite && Enum.IsDefined(origine) ? origine : null,
                EstConfidentielle = Champ("confidentielle").Length > 0,
                Parties = Guid.TryParse(Champ("partie"), out var partie) ? [partie] : [],
                Remplace = Guid.TryParse(Champ("remplace"), out var remplace) ? remplace : null,
            });
        }

        return (lues, erreurs);
    }
}
