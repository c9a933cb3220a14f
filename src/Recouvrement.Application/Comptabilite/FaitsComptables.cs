using Recouvrement.Application.Dossiers;
using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Application.Comptabilite;

/// <summary>The facts of a dossier that the accounts know.</summary>
internal static class FaitsComptables
{
    public static IReadOnlySet<string> Concernes { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        TypesDeFait.PaiementRecu, TypesDeFait.CreanceDouteuse, TypesDeFait.DepreciationConstatee, TypesDeFait.DepreciationReprise, TypesDeFait.PerteConstatee,
    };

    public static string Libelle(Fait fait) => fait.Type switch
    {
        TypesDeFait.PaiementRecu => "Règlement " + (fait.Donnees["libelle"]?.Texte ?? fait.Donnees["mode"]?.Texte ?? string.Empty),
        _ => FaitsDuDossier.Trouver(fait.Type)?.Libelle ?? fait.Type,
    };
}
