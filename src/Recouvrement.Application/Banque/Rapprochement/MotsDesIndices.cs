using Recouvrement.Domaine;

namespace Recouvrement.Application.Banque.Rapprochement;

/// <summary>Says in French why a dossier is proposed.</summary>
internal static class MotsDesIndices
{
    private static readonly (Indices Indice, string Mots)[] Phrases =
    [
        (Indices.BoutEnBout, "référence de bout en bout exacte"),
        (Indices.ReferenceDossier, "référence du dossier dans le libellé"),
        (Indices.ReferenceCreance, "référence d’une créance dans le libellé"),
        (Indices.Mandat, "mandat de prélèvement du dossier"),
        (Indices.Iban, "compte qui a déjà payé ce dossier"),
        (Indices.MontantReste, "montant égal au reste dû"),
        (Indices.MontantCreance, "montant égal à une créance"),
        (Indices.Nom, "nom d’un débiteur"),
        (Indices.NomProche, "nom proche de celui d’un débiteur"),
    ];

    public static string Dire(Indices indices, DossierAPayer dossier, MouvementBancaire mouvement)
    {
        var exacte = indices.HasFlag(Indices.BoutEnBout);
        var raisons = Phrases
            .Where(p => indices.HasFlag(p.Indice))
            .Where(p => !exacte || p.Indice is not (Indices.ReferenceDossier or Indices.ReferenceCreance))
            .Where(p => p.Indice != Indices.NomProche || !indices.HasFlag(Indices.Nom))
            .Select(p => p.Mots);
        var trop = mouvement.Centimes > dossier.Reste
            ? [$"dépasse le reste dû de {TexteFrancais.Euros((mouvement.Centimes - dossier.Reste) / 100m)}"]
            : Array.Empty<string>();
        return TexteFrancais.Majuscule(string.Join(", ", raisons.Concat(trop)));
    }
}
