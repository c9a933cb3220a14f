namespace Recouvrement.Infrastructure.Tests.Imports.Banque;

/// <summary>Small statements made for the tests; accounts and names are invented.</summary>
internal static class RelevesDEssai
{
    public const string Compte = "FR7630001007941234567890185";

    /// <summary>100.00, then a transfer of 1,234.56: 1,334.56.</summary>
    public static string Cfonb { get; } = Lignes(
        "0130001    00794EUR2 12345678901  140926" + new string(' ', 50) + "0000000001000{",
        "0430001B10500794EUR2 12345678901B1150926  150926" + "VIR SEPA BATIMENTS DU NORD".PadRight(42) + "0000000012345F",
        "0530001B10500794EUR2 12345678901B1150926     NPYBATIMENTS DU NORD",
        "0530001B10500794EUR2 12345678901B1150926     LCCREGLEMENT DOSSIER 2026-000001",
        "0530001B10500794EUR2 12345678901B1150926     RCNNOTPROVIDED",
        "0730001    00794EUR2 12345678901  150926" + new string(' ', 50) + "0000000013345F");

    private static string Lignes(params string[] lignes) => string.Concat(lignes.Select(l => l.PadRight(120) + "\n"));

    public static string Camt053(string ecritures, string ouverture = "100.00", string cloture = "100.00", string version = "08") =>
        $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.{version}">
          <BkToCstmrStmt>
            <GrpHdr><MsgId>M1</MsgId><CreDtTm>2026-09-15T20:00:00+02:00</CreDtTm></GrpHdr>
            <Stmt>
              <Id>R1</Id>
              <Acct><Id><IBAN>{Compte}</IBAN></Id><Ccy>EUR</Ccy></Acct>
              <Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">{ouverture}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-09-15</Dt></Dt></Bal>
              <Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">{cloture}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-09-15</Dt></Dt></Bal>
              {ecritures}
            </Stmt>
          </BkToCstmrStmt>
        </Document>
        """;

    public static string Camt054(string ecritures) =>
        $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.054.001.08">
          <BkToCstmrDbtCdtNtfctn>
            <GrpHdr><MsgId>M2</MsgId><CreDtTm>2026-09-15T20:00:00+02:00</CreDtTm></GrpHdr>
            <Ntfctn><Id>N1</Id><Acct><Id><IBAN>{Compte}</IBAN></Id><Ccy>EUR</Ccy></Acct>{ecritures}</Ntfctn>
          </BkToCstmrDbtCdtNtfctn>
        </Document>
        """;

    /// <summary>One credit entry with one operation.</summary>
    public static string Virement(
        string montant, string nom = "BATIMENTS DU NORD", string libelle = "", string boutEnBout = "NOTPROVIDED", string? reference = null,
        string iban = "FR1420041010050500013M02606", string devise = "EUR", string statut = "BOOK") =>
        $"""
        <Ntry><Amt Ccy="{devise}">{montant}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>{statut}</Cd></Sts>
        <BookgDt><Dt>2026-09-15</Dt></BookgDt><ValDt><Dt>2026-09-15</Dt></ValDt>{(reference is null ? "" : $"<AcctSvcrRef>{reference}</AcctSvcrRef>")}
        <NtryDtls><TxDtls><Refs><EndToEndId>{boutEnBout}</EndToEndId></Refs><Amt Ccy="{devise}">{montant}</Amt>
        <RltdPties><Dbtr><Pty><Nm>{nom}</Nm></Pty></Dbtr><DbtrAcct><Id><IBAN>{iban}</IBAN></Id></DbtrAcct></RltdPties>
        <RmtInf><Ustrd>{libelle}</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>
        """;

    /// <summary>A returned direct debit.</summary>
    public static string Rejet(string montant, string boutEnBout, string motif = "AM04", string? reference = null) =>
        $"""
        <Ntry><Amt Ccy="EUR">{montant}</Amt><CdtDbtInd>DBIT</CdtDbtInd><RvslInd>true</RvslInd><Sts><Cd>BOOK</Cd></Sts>
        <BookgDt><Dt>2026-09-15</Dt></BookgDt>{(reference is null ? "" : $"<AcctSvcrRef>{reference}</AcctSvcrRef>")}
        <NtryDtls><TxDtls><Refs><EndToEndId>{boutEnBout}</EndToEndId><MndtId>RUM-1</MndtId></Refs><Amt Ccy="EUR">{montant}</Amt>
        <RltdPties><Dbtr><Pty><Nm>BATIMENTS DU NORD</Nm></Pty></Dbtr></RltdPties>
        <RtrInf><Rsn><Cd>{motif}</Cd></Rsn></RtrInf></TxDtls></NtryDtls></Ntry>
        """;
}
