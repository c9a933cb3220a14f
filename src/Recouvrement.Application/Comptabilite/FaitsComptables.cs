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

    /// <summary>What never moves where a payment went. Whatever is not here may.</summary>
    public static IReadOnlySet<string> SansEffetSurLeCompte { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        TypesDeFait.NoteAjoutee, TypesDeFait.PieceAjoutee, TypesDeFait.PieceQualifiee, TypesDeFait.PieceRemise, TypesDeFait.ActeProduit, TypesDeFait.Derogation,
        TypesDeFait.JuristeDesigne, TypesDeFait.IntervenantDesigne, TypesDeFait.EcheanceControlee, TypesDeFait.EcheanceConstatee, TypesDeFait.DossierClos,
    };

    public static string Libelle(Fait fait) => fait.Type switch
    {
        TypesDeFait.PaiementRecu => "Règlement " + (fait.Donnees["libelle"]?.Texte ?? fait.Donnees["mode"]?.Texte ?? string.Empty),
        _ => FaitsDuDossier.Trouver(fait.Type)?.Libelle ?? fait.Type,
    };

    /// <summary>True when the duplicate of the invoice was sent to the debtor.</summary>
    public static bool AvecDuplicata(Fait perte) => perte.Donnees["duplicata"]?.Texte is "oui";

    public static PerteConstatee LirePerte(DossierLu dossier, Fait fait)
    {
        var (d, etat) = (fait.Donnees, dossier.Etat);
        var preuve = FaitsDuDossier.Trouver(fait.Type)!.Champs.First(c => string.Equals(c.Nom, "preuve", StringComparison.Ordinal))
            .Choix.FirstOrDefault(c => string.Equals(c.Valeur, d["preuve"]?.Texte, StringComparison.Ordinal))?.Libelle ?? string.Empty;
        return new(
            etat.Reference, dossier.Debiteurs, etat.Debiteurs.Select(p => p.Identite.Siren).FirstOrDefault(s => s is not null),
            string.Join(", ", etat.Creances.Select(c => c.Reference)), fait.DateEffet, d["montantHt"]?.Nombre ?? 0m, d["tva"]?.Nombre ?? 0m, preuve,
            AvecDuplicata(fait));
    }
}
