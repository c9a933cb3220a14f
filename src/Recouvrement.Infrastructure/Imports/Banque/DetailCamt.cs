using System.Text.RegularExpressions;
using Recouvrement.Application.Imports.Banque;

namespace Recouvrement.Infrastructure.Imports.Banque;

/// <summary>One operation (<c>TxDtls</c>) of a CAMT entry.</summary>
internal static partial class DetailCamt
{
    private const int LibelleMaximal = 2000;

    public static DetailBancaire Lire(NoeudCamt noeud, SensBancaire? sensDeLEcriture)
    {
        // What was booked, not what was ordered: charges lie between the two.
        var montant = noeud.Aller("Amt") ?? noeud.Aller("AmtDtls", "TxAmt", "Amt");
        var instruit = noeud.Aller("AmtDtls", "InstdAmt", "Amt");
        var sens = noeud.Aller("CdtDbtInd") is { } dit ? EcritureCamt.Sens(dit) : (SensBancaire?)null;
        var motif = Motif(noeud);
        var partie = Partie(noeud, sens ?? sensDeLEcriture ?? SensBancaire.Credit, motif is not null);
        var compte = noeud.Aller("RltdPties", partie + "Acct", "Id");
        return new DetailBancaire
        {
            Montant = montant is null ? null : LectureMontantBancaire.Iso(montant.Texte, montant.Ligne),
            Devise = montant?.Devise,
            Sens = sens,
            ReferenceBanque = Fournie(noeud.Lire("Refs", "AcctSvcrRef")),
            BoutEnBout = Fournie(noeud.Lire("Refs", "EndToEndId")),
            Mandat = Fournie(noeud.Lire("Refs", "MndtId")),
            References = [.. References(noeud)],
            Libelle = Libelle(noeud),
            Nom = Nom(noeud, partie),
            Iban = (compte?.Lire("IBAN") ?? compte?.Lire("Othr", "Id"))?.Replace(" ", string.Empty, StringComparison.Ordinal),
            MotifRejet = motif,
            MontantInstruit = instruit is { Devise: { } devise } && !string.Equals(devise, montant?.Devise, StringComparison.Ordinal)
                ? $"{LectureMontantBancaire.Abrege(instruit.Texte.Trim())} {devise}"
                : null,
        };
    }

    // A returned direct debit keeps the roles of the operation it undoes: the debtor is still who was to pay.
    private static string Partie(NoeudCamt noeud, SensBancaire sens, bool rejet) =>
        sens == SensBancaire.Credit || (rejet && noeud.Aller("RltdPties", "Dbtr") is not null) ? "Dbtr" : "Cdtr";

    private static string? Nom(NoeudCamt noeud, string partie) =>
        NomDe(noeud.Aller("RltdPties", "Ultmt" + partie)) ?? NomDe(noeud.Aller("RltdPties", partie));

    private static string? NomDe(NoeudCamt? partie) => partie?.Lire("Nm") ?? partie?.Lire("Pty", "Nm");

    private static string? Motif(NoeudCamt noeud) => noeud.Aller("RtrInf") is not { } retour
        ? null
        : retour.Lire("Rsn", "Cd") ?? retour.Lire("Rsn", "Prtry") ?? retour.Lire("RtrRsn", "Cd") ?? "sans code";

    private static IEnumerable<string> References(NoeudCamt noeud)
    {
        foreach (var structure in noeud.Aller("RmtInf")?.Tous("Strd") ?? [])
        {
            foreach (var document in structure.Tous("RfrdDocInf"))
            {
                if (document.Lire("Nb") is { } numero)
                {
                    yield return numero;
                }
            }

            if (Fournie(structure.Lire("CdtrRefInf", "Ref") ?? structure.Lire("CdtrRefInf", "CdtrRef")) is { } reference)
            {
                yield return reference;
            }
        }
    }

    private static string Libelle(NoeudCamt noeud)
    {
        var remise = noeud.Aller("RmtInf");
        var textes = (remise?.Tous("Ustrd") ?? []).Select(u => u.Texte)
            .Concat((remise?.Tous("Strd") ?? []).SelectMany(s => s.Tous("AddtlRmtInf")).Select(a => a.Texte))
            .Concat(noeud.Tous("AddtlTxInf").Select(a => a.Texte));
        var libelle = Blancs().Replace(string.Join(' ', textes), " ").Trim();
        return libelle.Length <= LibelleMaximal ? libelle : libelle[..LibelleMaximal];
    }

    /// <summary>Null for what banks write when there is no reference.</summary>
    public static string? Fournie(string? reference) =>
        reference is null || SansReference().IsMatch(reference) ? null : reference;

    [GeneratedRegex(@"^(NOT[ _-]?PROVIDED|NON?[ _-]?(FOURNIE?|REF|COMMUNIQUEE?)|NOREF|NONE|N/?A|0+|-+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex SansReference();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Blancs();
}
