using System.Globalization;
using System.Text;

namespace Recouvrement.Benchmarks.Banque;

/// <summary>
/// A statement as debtors pay: four in ten name the dossier, two an invoice, two only their name and the exact amount, two nothing
/// that helps. One entry in ten bears the exact end-to-end reference of a dossier, which the rule pays without being asked.
/// </summary>
internal static class ReleveSynthetique
{
    private static readonly string[] Inconnus = ["LOYER NOVEMBRE", "REMISE CHEQUES", "SALAIRE", "REMBOURSEMENT", "DIVERS"];

    public static long Ecrire(string chemin, int ecritures, CreancesSynthetiques creances)
    {
        var hasard = new Random(20261122);
        using var flux = new StreamWriter(chemin, append: false, new UTF8Encoding(false));
        flux.Write("""<?xml version="1.0" encoding="UTF-8"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><GrpHdr><MsgId>M</MsgId><CreDtTm>2026-11-20T20:00:00</CreDtTm></GrpHdr><Stmt><Id>S1</Id><Acct><Id><IBAN>FR7630001007941234567890185</IBAN></Id><Ccy>EUR</Ccy></Acct>""");
        for (var i = 1; i <= ecritures; i++)
        {
            var (reference, facture, debiteur, centimes) = creances.Ouvertes[hasard.Next(creances.Ouvertes.Count)];
            var cas = hasard.Next(10);
            var boutEnBout = "NOTPROVIDED";
            if (i % CreancesSynthetiques.AvecJournal == 0 && i <= creances.Ouvertes.Count)
            {
                (reference, facture, debiteur, centimes) = creances.Ouvertes[i - 1];
                (boutEnBout, cas) = (reference, 0);
            }

            var libelle = cas switch
            {
                < 4 => $"Règlement dossier {reference}",
                < 6 => $"Facture {facture} du 05/01/2026",
                < 8 => "Virement",
                _ => Inconnus[hasard.Next(Inconnus.Length)],
            };
            var montant = ((cas % 2 == 0 || cas is 6 or 7 ? centimes : centimes / 3) / 100m).ToString("0.00", CultureInfo.InvariantCulture);
            var nom = cas < 8 ? debiteur.ToUpperInvariant() : string.Create(CultureInfo.InvariantCulture, $"TIERS {hasard.Next(100_000)}");
            flux.Write(string.Create(CultureInfo.InvariantCulture, $"""
                <Ntry><NtryRef>{i}</NtryRef><Amt Ccy="EUR">{montant}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-11-20</Dt></BookgDt><ValDt><Dt>2026-11-20</Dt></ValDt><AcctSvcrRef>B{i:00000000}</AcctSvcrRef>
                <BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>RCDT</Cd><SubFmlyCd>ESCT</SubFmlyCd></Fmly></Domn></BkTxCd>
                <NtryDtls><TxDtls><Refs><AcctSvcrRef>T{i:00000000}</AcctSvcrRef><EndToEndId>{boutEnBout}</EndToEndId></Refs><Amt Ccy="EUR">{montant}</Amt><CdtDbtInd>CRDT</CdtDbtInd>
                <RltdPties><Dbtr><Pty><Nm>{nom}</Nm><PstlAdr><TwnNm>LYON</TwnNm><Ctry>FR</Ctry></PstlAdr></Pty></Dbtr><DbtrAcct><Id><IBAN>FR1420041010050500013M02606</IBAN></Id></DbtrAcct></RltdPties>
                <RmtInf><Ustrd>{libelle}</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>

                """));
        }

        flux.Write("</Stmt></BkToCstmrStmt></Document>");
        flux.Flush();
        return new FileInfo(chemin).Length;
    }
}
