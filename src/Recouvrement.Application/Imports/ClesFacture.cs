namespace Recouvrement.Application.Imports;

/// <summary>
/// The keys by which a dossier and an invoice already imported are known again. Names are folded first: a capital or an
/// accent does not make another debtor. The keys by name stay the same when a later file adds the SIREN; they may
/// designate what was imported only if no other SIREN was recorded there.
/// </summary>
/// <param name="Dossier">Creditor and debtor: by its SIREN when the line has one, by its name otherwise.</param>
/// <param name="DossierParNom">Creditor and name of the debtor.</param>
/// <param name="Facture">Creditor, debtor (by SIREN when the line has one) and reference of the invoice.</param>
/// <param name="FactureParNom">Creditor, name of the debtor and reference of the invoice.</param>
public sealed record ClesFacture(string Dossier, string DossierParNom, string Facture, string FactureParNom)
{
    /// <summary>Computes the keys of one line.</summary>
    public static ClesFacture De(string creancier, string debiteur, string? siren, string facture)
    {
        var qui = Repli.ParMots(creancier);
        var nom = "nom:" + Repli.ParMots(debiteur);
        var doit = siren is null ? nom : "siren:" + siren;
        var reference = facture.Trim().ToUpperInvariant();
        return new(
            EmpreinteCle.Texte("dossier", qui, doit),
            EmpreinteCle.Texte("dossier", qui, nom),
            EmpreinteCle.Texte("facture", qui, doit, reference),
            EmpreinteCle.Texte("facture", qui, nom, reference));
    }
}
