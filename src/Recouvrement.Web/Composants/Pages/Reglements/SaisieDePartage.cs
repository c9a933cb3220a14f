using System.Globalization;
using Recouvrement.Application.Banque;
using Recouvrement.Application.Consultation;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Ecriture;

namespace Recouvrement.Web.Composants.Pages.Reglements;

/// <summary>How a movement is shared between dossiers, as typed: a reference and an amount for each.</summary>
public static class SaisieDePartage
{
    /// <summary>Shares that one form takes.</summary>
    public const int Parts = 3;

    /// <summary>Name of the field of a reference, from 1.</summary>
    public static string Reference(int rang) => "reference-" + rang.ToString(CultureInfo.InvariantCulture);

    /// <summary>Name of the field of an amount, from 1.</summary>
    public static string Montant(int rang) => "montant-" + rang.ToString(CultureInfo.InvariantCulture);

    /// <summary>The shares understood; what is not is told, field by field.</summary>
    public static async Task<IReadOnlyList<PartAffectee>> LireAsync(
        IFormCollection envoi, IConsulterDossiers dossiers, Acteur acteur, List<(string Champ, string Message)> erreurs, CancellationToken annulation)
    {
        ArgumentNullException.ThrowIfNull(erreurs);
        var parts = new List<PartAffectee>();
        for (var rang = 1; rang <= Parts; rang++)
        {
            var (reference, montant) = (envoi[Reference(rang)].ToString().Trim(), envoi[Montant(rang)].ToString().Trim());
            if (reference.Length == 0)
            {
                continue;
            }

            if (await dossiers.TrouverAsync(acteur, reference, annulation) is not { } dossier)
            {
                erreurs.Add((Reference(rang), $"Le dossier « {reference} » n’existe pas, ou il n’est dans aucun de vos portefeuilles."));
                continue;
            }

            var lu = LectureChamps.LireNombre(montant);
            if (montant.Length > 0 && lu is null)
            {
                erreurs.Add((Montant(rang), $"« {montant} » n’est pas un montant : écrivez-le 1234,56."));
            }

            parts.Add(new PartAffectee(dossier, lu));
        }

        if (parts.Count == 0 && erreurs.Count == 0)
        {
            erreurs.Add((Reference(1), "Dites à quel dossier affecter ce mouvement."));
        }

        if (parts.Count > 1 && parts.Exists(p => p.Montant is null))
        {
            erreurs.Add((Montant(1), "Pour partager le mouvement, donnez le montant de chaque dossier."));
        }

        return parts;
    }
}
