using System.Globalization;
using Recouvrement.Application.Imports.Banque;

namespace Recouvrement.Infrastructure.Imports.Banque;

/// <summary>One entry (<c>Ntry</c>) of a CAMT statement, from its own elements.</summary>
internal static class EcritureCamt
{
    /// <summary>The side as far as it is read: operations come after it and may not repeat it.</summary>
    public static SensBancaire? Partielle(NoeudCamt tete) => tete.Aller("CdtDbtInd") is { } sens ? Sens(sens) : null;

    public static EcritureBancaire Achever(NoeudCamt tete, ReleveBancaire releve, int? lot, List<DetailBancaire> details)
    {
        var montant = tete.Aller("Amt") ?? throw new ReleveFautif(tete.Ligne, "Une écriture n’a pas de montant (Amt).");
        var sens = tete.Aller("CdtDbtInd") ?? throw new ReleveFautif(tete.Ligne, "Une écriture ne dit pas si elle est au crédit ou au débit (CdtDbtInd).");
        var valeur = Date(tete, "ValDt");
        return new EcritureBancaire
        {
            Ligne = tete.Ligne,
            Montant = LectureMontantBancaire.Iso(montant.Texte, montant.Ligne),
            Devise = montant.Devise ?? releve.Devise ?? throw new ReleveFautif(montant.Ligne, "Le montant d’une écriture n’a pas de devise."),
            Sens = Sens(sens),
            Extourne = string.Equals(tete.Lire("RvslInd"), "true", StringComparison.Ordinal) || string.Equals(tete.Lire("RvslInd"), "1", StringComparison.Ordinal),
            Statut = (tete.Lire("Sts", "Cd") ?? tete.Lire("Sts")) switch
            {
                "PDNG" or "FUTR" => StatutEcriture.EnAttente,
                "INFO" => StatutEcriture.Information,
                _ => StatutEcriture.Comptabilisee,
            },
            DateComptable = Date(tete, "BookgDt") ?? valeur ?? releve.Au ?? releve.Du
                ?? throw new ReleveFautif(tete.Ligne, "Une écriture n’a pas de date, et le relevé non plus."),
            DateValeur = valeur,
            ReferenceBanque = tete.Lire("AcctSvcrRef"),
            CodeOperation = Code(tete),
            Libelle = tete.Lire("AddtlNtryInf") ?? string.Empty,
            Lot = lot,
            Details = details,
        };
    }

    public static SensBancaire Sens(NoeudCamt noeud) => noeud.Texte.Trim() switch
    {
        "CRDT" => SensBancaire.Credit,
        "DBIT" => SensBancaire.Debit,
        var autre => throw new ReleveFautif(noeud.Ligne, $"«\u00A0{LectureMontantBancaire.Abrege(autre)}\u00A0» n’est ni un crédit (CRDT) ni un débit (DBIT)."),
    };

    public static int? Nombre(string? texte) =>
        int.TryParse(texte, NumberStyles.None, CultureInfo.InvariantCulture, out var nombre) ? nombre : null;

    private static DateOnly? Date(NoeudCamt tete, string nom) => EnTeteCamt.Jour(tete.Aller(nom, "Dt") ?? tete.Aller(nom, "DtTm"));

    private static string? Code(NoeudCamt tete)
    {
        var domaine = tete.Aller("BkTxCd", "Domn");
        return domaine is null
            ? tete.Lire("BkTxCd", "Prtry", "Cd")
            : string.Join('/', new[] { domaine.Lire("Cd"), domaine.Lire("Fmly", "Cd"), domaine.Lire("Fmly", "SubFmlyCd") }.OfType<string>());
    }
}
