using System.Globalization;
using Recouvrement.Application.Ecriture;
using Recouvrement.Domaine;
using Recouvrement.Domaine.Decomptes;

namespace Recouvrement.Application.Comptes;

/// <summary>
/// An allocation made by hand, as the fact of a payment keeps it: « intérêts FA-001 : 12,50 ; principal FA-001 : 100,00 ». A text, so that the
/// journal reads by itself in ten years.
/// </summary>
public static class ImputationEcrite
{
    /// <summary>Field of the claim that the debtor chose to pay.</summary>
    public const string ChampChoix = "choix";

    /// <summary>Field of the allocation.</summary>
    public const string Champ = "imputation";

    /// <summary>Field of its reason.</summary>
    public const string ChampMotif = "motif-imputation";

    // « intérêts capitalisés » begins like « intérêts »: the longest name first.
    private static readonly IReadOnlyList<Poste> ParLongueur = [.. Postes.Tous.OrderByDescending(p => Postes.Libelle(p).Length)];

    /// <summary>Writes it.</summary>
    public static string Ecrire(IEnumerable<AffectationManuelle> parts) =>
        string.Join(" ; ", parts.Select(p => $"{Postes.Libelle(p.Poste)} {p.Creance} : {p.Montant.ToString("0.00", CultureInfo.InvariantCulture).Replace('.', ',')}"));

    /// <summary>Reads it; the refusal names the part that cannot be read.</summary>
    public static Resultat<IReadOnlyList<AffectationManuelle>> Lire(string? texte)
    {
        var parts = new List<AffectationManuelle>();
        foreach (var morceau in (texte ?? string.Empty).Replace('\u00A0', ' ').Replace('\u202F', ' ').Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (LireUne(morceau) is not { } part)
            {
                return Resultat<IReadOnlyList<AffectationManuelle>>.Refuse(
                    $"« {morceau} »\u00A0: écrivez un poste ({string.Join(", ", Postes.Tous.Select(Postes.Libelle))}), la créance, puis le montant\u00A0: intérêts FA-001 : 12,50.");
            }

            parts.Add(part);
        }

        return Resultat<IReadOnlyList<AffectationManuelle>>.Obtenu(parts);
    }

    private static AffectationManuelle? LireUne(string morceau)
    {
        var fin = morceau.LastIndexOf(':');
        if (fin < 0 || LectureChamps.LireNombre(morceau[(fin + 1)..]) is not { } montant || montant <= 0 || !Arrondi.EstAuCentime(montant))
        {
            return null;
        }

        var quoi = morceau[..fin].Trim();
        foreach (var poste in ParLongueur)
        {
            var libelle = Postes.Libelle(poste) + " ";
            if (quoi.StartsWith(libelle, StringComparison.OrdinalIgnoreCase) && quoi[libelle.Length..].Trim() is { Length: > 0 } creance)
            {
                return new AffectationManuelle(creance, poste, montant);
            }
        }

        return null;
    }
}
