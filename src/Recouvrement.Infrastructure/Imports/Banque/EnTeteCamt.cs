using System.Globalization;
using Recouvrement.Application.Imports.Banque;

namespace Recouvrement.Infrastructure.Imports.Banque;

/// <summary>The head of a CAMT statement: account, period, balances.</summary>
internal static class EnTeteCamt
{
    public static readonly HashSet<string> Retenus = new(StringComparer.Ordinal) { "Id", "Acct", "Bal", "FrToDt", "CreDtTm", "ElctrncSeqNb" };

    public static ReleveBancaire Lire(NoeudCamt tete, FormatReleve format, string version) => new()
    {
        Format = format,
        Version = version,
        Identifiant = tete.Lire("Id") ?? string.Empty,
        Compte = (tete.Lire("Acct", "Id", "IBAN") ?? tete.Lire("Acct", "Id", "Othr", "Id") ?? tete.Lire("Acct", "Id", "PrtryAcct", "Id") ?? string.Empty)
            .Replace(" ", string.Empty, StringComparison.Ordinal),
        Devise = tete.Lire("Acct", "Ccy"),
        Du = Jour(tete.Aller("FrToDt", "FrDtTm") ?? tete.Aller("FrToDt", "FrDt")),
        Au = Jour(tete.Aller("FrToDt", "ToDtTm") ?? tete.Aller("FrToDt", "ToDt")) ?? FinDesSoldes(tete) ?? Jour(tete.Aller("CreDtTm")),
    };

    private static DateOnly? FinDesSoldes(NoeudCamt tete) =>
        tete.Tous("Bal").Select(Solde).Where(s => s.Nature == NatureSolde.Cloture).Select(s => s.Date).FirstOrDefault();

    public static SoldeBancaire Solde(NoeudCamt solde)
    {
        var montant = solde.Aller("Amt") ?? throw new ReleveFautif(solde.Ligne, "Un solde n’a pas de montant.");
        var valeur = LectureMontantBancaire.Iso(montant.Texte, montant.Ligne);
        var nature = (solde.Lire("Tp", "CdOrPrtry", "Cd") ?? solde.Lire("Tp", "Cd")) switch
        {
            "OPBD" => NatureSolde.Ouverture,
            "PRCD" => NatureSolde.CloturePrecedente,
            "CLBD" => NatureSolde.Cloture,
            _ => NatureSolde.Autre,
        };
        // Some banks leave the side out of a credit balance.
        var debiteur = string.Equals(solde.Lire("CdtDbtInd"), "DBIT", StringComparison.Ordinal);
        return new(nature, debiteur ? -valeur : valeur, montant.Devise ?? string.Empty, Jour(solde.Aller("Dt", "Dt") ?? solde.Aller("Dt", "DtTm")));
    }

    /// <summary>A date, or the day of an instant as the bank wrote it: never moved to another time zone. Null for an absent node.</summary>
    public static DateOnly? Jour(NoeudCamt? noeud)
    {
        if (noeud is null)
        {
            return null;
        }

        var texte = noeud.Texte.Trim();
        if (texte.Length >= 10
            && (texte.Length == 10 || texte[10] is 'T' or '+' or '-' or 'Z')
            && DateOnly.TryParseExact(texte.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var jour)
            && jour.Year is >= 1950 and < 2100)
        {
            return jour;
        }

        throw new ReleveFautif(noeud.Ligne, $"«\u00A0{LectureMontantBancaire.Abrege(texte)}\u00A0» n’est pas une date.");
    }
}
