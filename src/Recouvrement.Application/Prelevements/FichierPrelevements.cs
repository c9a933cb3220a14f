using System.Globalization;
using System.Text;
using System.Xml;
using Recouvrement.Domaine;

namespace Recouvrement.Application.Prelevements;

/// <inheritdoc cref="IFichierPrelevements" />
public sealed class FichierPrelevements : IFichierPrelevements
{
    private const string Espace = "urn:iso:std:iso:20022:tech:xsd:pain.008.001.08";
    private const int Nom = 70;
    private const int Libelle = 140;
    private const int Reference = 35;

    /// <inheritdoc />
    public IReadOnlyList<string> Verifier(RemisePrelevements remise, DateOnly aujourdhui) => [.. ControleDesPrelevements.Remise(remise, aujourdhui)];

    /// <inheritdoc />
    public Resultat<byte[]> Ecrire(RemisePrelevements remise, DateOnly aujourdhui)
    {
        if (Verifier(remise, aujourdhui) is { Count: > 0 } fautes)
        {
            return Resultat<byte[]>.Refuse(string.Join(' ', fautes));
        }

        using var flux = new MemoryStream();
        using (var xml = XmlWriter.Create(flux, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartElement("Document", Espace);
            xml.WriteStartElement("CstmrDrctDbtInitn");
            EnTete(xml, remise);
            // One batch per day and rank, as the schema asks; always in the same order.
            var rang = 0;
            foreach (var lot in remise.Echeances.GroupBy(e => (e.Date, e.Sequence)).OrderBy(g => g.Key.Date).ThenBy(g => g.Key.Sequence))
            {
                Lot(xml, remise, ++rang, lot.Key.Date, lot.Key.Sequence, [.. lot.OrderBy(e => e.BoutEnBout, StringComparer.Ordinal)]);
            }

            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        return Resultat<byte[]>.Obtenu(flux.ToArray());
    }

    private static void EnTete(XmlWriter xml, RemisePrelevements remise)
    {
        xml.WriteStartElement("GrpHdr");
        xml.WriteElementString("MsgId", remise.Identifiant);
        xml.WriteElementString("CreDtTm", remise.CreeeLe.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        Totaux(xml, remise.Echeances);
        xml.WriteStartElement("InitgPty");
        xml.WriteElementString("Nm", TexteSepa.Convertir(remise.Creancier, Nom));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Lot(
        XmlWriter xml, RemisePrelevements remise, int rang, DateOnly date, SequencePrelevement sequence, IReadOnlyList<EcheanceAPrelever> echeances)
    {
        xml.WriteStartElement("PmtInf");
        var suffixe = string.Create(CultureInfo.InvariantCulture, $"-{rang}");
        xml.WriteElementString("PmtInfId", remise.Identifiant[..Math.Min(remise.Identifiant.Length, Reference - suffixe.Length)] + suffixe);
        xml.WriteElementString("PmtMtd", "DD");
        xml.WriteElementString("BtchBookg", "true");
        Totaux(xml, echeances);
        xml.WriteStartElement("PmtTpInf");
        Code(xml, "SvcLvl", "SEPA");
        Code(xml, "LclInstrm", remise.Schema.ToString());
        xml.WriteElementString("SeqTp", sequence.ToString());
        xml.WriteEndElement();
        xml.WriteElementString("ReqdColltnDt", Jour(date));
        Partie(xml, "Cdtr", remise.Creancier);
        Compte(xml, "CdtrAcct", remise.Iban);
        Banque(xml, "CdtrAgt", remise.Bic);
        xml.WriteElementString("ChrgBr", "SLEV");
        Ics(xml, remise.Ics);
        foreach (var echeance in echeances)
        {
            Operation(xml, echeance);
        }

        xml.WriteEndElement();
    }

    private static void Operation(XmlWriter xml, EcheanceAPrelever e)
    {
        xml.WriteStartElement("DrctDbtTxInf");
        xml.WriteStartElement("PmtId");
        xml.WriteElementString("EndToEndId", e.BoutEnBout);
        xml.WriteEndElement();
        xml.WriteStartElement("InstdAmt");
        xml.WriteAttributeString("Ccy", "EUR");
        xml.WriteString(Montant(e.Montant));
        xml.WriteEndElement();
        xml.WriteStartElement("DrctDbtTx");
        xml.WriteStartElement("MndtRltdInf");
        xml.WriteElementString("MndtId", e.Mandat.Rum);
        xml.WriteElementString("DtOfSgntr", Jour(e.Mandat.SigneLe));
        xml.WriteEndElement();
        xml.WriteEndElement();
        Banque(xml, "DbtrAgt", e.Mandat.Bic);
        Partie(xml, "Dbtr", e.Mandat.Debiteur);
        Compte(xml, "DbtrAcct", e.Mandat.Iban);
        if (TexteSepa.Convertir(e.Libelle, Libelle) is { Length: > 0 } libelle)
        {
            xml.WriteStartElement("RmtInf");
            xml.WriteElementString("Ustrd", libelle);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Totaux(XmlWriter xml, IReadOnlyList<EcheanceAPrelever> echeances)
    {
        xml.WriteElementString("NbOfTxs", echeances.Count.ToString(CultureInfo.InvariantCulture));
        xml.WriteElementString("CtrlSum", Montant(echeances.Sum(e => e.Montant)));
    }

    private static void Ics(XmlWriter xml, string ics)
    {
        foreach (var nom in (string[])["CdtrSchmeId", "Id", "PrvtId", "Othr"])
        {
            xml.WriteStartElement(nom);
        }

        xml.WriteElementString("Id", ics);
        xml.WriteStartElement("SchmeNm");
        xml.WriteElementString("Prtry", "SEPA");
        for (var i = 0; i < 5; i++)
        {
            xml.WriteEndElement();
        }
    }

    private static void Partie(XmlWriter xml, string nom, string valeur)
    {
        xml.WriteStartElement(nom);
        xml.WriteElementString("Nm", TexteSepa.Convertir(valeur, Nom));
        xml.WriteEndElement();
    }

    private static void Compte(XmlWriter xml, string nom, string iban)
    {
        xml.WriteStartElement(nom);
        xml.WriteStartElement("Id");
        xml.WriteElementString("IBAN", NumeroIban.Normaliser(iban));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    // The element is required even without a BIC: the scheme then says so in so many words.
    private static void Banque(XmlWriter xml, string nom, string? bic)
    {
        xml.WriteStartElement(nom);
        xml.WriteStartElement("FinInstnId");
        if (bic is null)
        {
            xml.WriteStartElement("Othr");
            xml.WriteElementString("Id", "NOTPROVIDED");
            xml.WriteEndElement();
        }
        else
        {
            xml.WriteElementString("BICFI", bic);
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Code(XmlWriter xml, string nom, string code)
    {
        xml.WriteStartElement(nom);
        xml.WriteElementString("Cd", code);
        xml.WriteEndElement();
    }

    private static string Montant(decimal montant) => montant.ToString("0.00", CultureInfo.InvariantCulture);

    private static string Jour(DateOnly jour) => jour.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
