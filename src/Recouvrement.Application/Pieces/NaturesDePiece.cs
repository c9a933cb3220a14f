using Recouvrement.Application.Dossiers;

namespace Recouvrement.Application.Pieces;

/// <summary>The kinds of document that a dossier of contentieux holds.</summary>
public static class NaturesDePiece
{
    /// <summary>All of them, in the order shown: from the claim to its enforcement.</summary>
    public static IReadOnlyList<NaturePiece> Toutes { get; } =
    [
        new("facture", "Facture"),
        new("avoir", "Avoir"),
        new("bon-de-commande", "Bon de commande"),
        new("bon-de-livraison", "Bon de livraison"),
        new("contrat", "Contrat"),
        new("conditions-generales", "Conditions générales"),
        new("releve-de-compte", "Relevé de compte"),
        new("reconnaissance-de-dette", "Reconnaissance de dette"),
        new("caution", "Acte de caution"),
        new("mise-en-demeure", "Mise en demeure"),
        new("accuse-de-reception", "Accusé de réception"),
        new("courrier", "Courrier"),
        new("courriel", "Courriel"),
        new("requete", "Requête"),
        new("ordonnance", "Ordonnance"),
        new("jugement", "Jugement"),
        new("signification", "Acte de signification"),
        new("opposition", "Opposition"),
        new("proces-verbal", "Procès-verbal"),
        new("certificat", "Certificat du greffe"),
        new("decompte", "Décompte"),
        new("declaration-de-creance", "Déclaration de créance"),
        new("extrait-kbis", "Extrait Kbis"),
        new("cheque", "Chèque ou effet"),
        new("autre", "Autre pièce"),
    ];

    /// <summary>The kind of that code; null when there is none.</summary>
    public static NaturePiece? Trouver(string? code) => Toutes.FirstOrDefault(n => string.Equals(n.Code, code, StringComparison.Ordinal));

    /// <summary>What a piece is, in words: its kind, « Acte » when we produced it, « Pièce » when nobody said.</summary>
    public static string Libelle(Piece piece)
    {
        ArgumentNullException.ThrowIfNull(piece);
        return Trouver(piece.Nature)?.Libelle ?? (piece.Acte is null ? "Pièce" : "Acte");
    }
}
