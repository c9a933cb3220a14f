using System.Globalization;
using System.Text;

namespace Recouvrement.Application.Comptabilite;

/// <summary>Writes entries as an accounting file: the eighteen columns of LPF art. A47 A-1, in their order, or the same as CSV.</summary>
/// <param name="plan">The accounts.</param>
public sealed class EcritureFec(PlanComptable plan)
{
    /// <summary>Names of the columns, in the order of the article.</summary>
    public static IReadOnlyList<string> Colonnes { get; } =
    [
        "JournalCode", "JournalLib", "EcritureNum", "EcritureDate", "CompteNum", "CompteLib", "CompAuxNum", "CompAuxLib", "PieceRef", "PieceDate",
        "EcritureLib", "Debit", "Credit", "EcritureLet", "DateLet", "ValidDate", "Montantdevise", "Idevise",
    ];

    /// <summary>« 732829320FEC20261231.txt »: SIREN, FEC, last day of the accounting year.</summary>
    public static string Nommer(string siren, DateOnly cloture) => $"{siren}FEC{Jour(cloture)}.txt";

    /// <summary>Writes the file as the entries come; they are numbered in the order given. Says what it wrote.</summary>
    public async Task<TotalFec> EcrireAsync(IAsyncEnumerable<EcritureComptable> ecritures, Stream flux, FormatFec format, CancellationToken annulation = default)
    {
        await using var texte = new StreamWriter(flux, Encoder(format.Encodage), leaveOpen: true) { NewLine = "\r\n" };
        await texte.WriteLineAsync(string.Join(format.Separateur, Colonnes));
        return await EcrireAsync(ecritures, champs => texte.WriteLineAsync(string.Join(format.Separateur, champs.Select(c => Propre(c, format)))), annulation);
    }

    /// <summary>The same columns for a spreadsheet: semicolons, quotes, UTF-8 with its mark.</summary>
    public async Task<TotalFec> EcrireCsvAsync(IAsyncEnumerable<EcritureComptable> ecritures, Stream flux, CancellationToken annulation = default)
    {
        await using var texte = new StreamWriter(flux, new UTF8Encoding(true), leaveOpen: true) { NewLine = "\r\n" };
        await texte.WriteLineAsync(string.Join(';', Colonnes));
        return await EcrireAsync(ecritures, champs => texte.WriteLineAsync(string.Join(';', champs.Select(Guillemets))), annulation);
    }

    private async Task<TotalFec> EcrireAsync(IAsyncEnumerable<EcritureComptable> ecritures, Func<string[], Task> ecrire, CancellationToken annulation)
    {
        var sommes = new Dictionary<RoleDeCompte, (decimal Debit, decimal Credit)>();
        var numero = 0;
        await foreach (var e in ecritures.WithCancellation(annulation))
        {
            numero++;
            foreach (var l in e.Lignes)
            {
                await ecrire(Champs(e, l, numero));
                var (debit, credit) = sommes.GetValueOrDefault(l.Role);
                sommes[l.Role] = (debit + l.Debit, credit + l.Credit);
            }
        }

        return new TotalFec(numero, plan.Balancer(sommes));
    }

    private string[] Champs(EcritureComptable e, LigneComptable l, int numero)
    {
        var (journal, compte) = (e.EstBanque ? plan.Banque : plan.OperationsDiverses, plan.Comptes[l.Role]);
        return
        [
            journal.Code, journal.Libelle, numero.ToString(CultureInfo.InvariantCulture), Jour(e.Date), compte.Numero, compte.Libelle,
            l.EstAuxiliaire ? e.Dossier : string.Empty, l.EstAuxiliaire ? e.Client : string.Empty, e.PieceRef, Jour(e.PieceDate), e.Libelle,
            Montant(l.Debit), Montant(l.Credit), string.Empty, string.Empty, Jour(e.ValideLe), string.Empty, string.Empty,
        ];
    }

    private static string Jour(DateOnly jour) => jour.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Montant(decimal montant) => montant.ToString("0.00", CultureInfo.InvariantCulture).Replace('.', ',');

    // A spreadsheet must not take a wording for a formula.
    private static string Guillemets(string champ) =>
        "\"" + (champ.Length > 0 && champ[0] is '=' or '+' or '-' or '@' ? "'" + champ : champ).Replace("\"", "\"\"", StringComparison.Ordinal).ReplaceLineEndings(" ") + "\"";

    private static string Propre(string champ, FormatFec format)
    {
        var net = new StringBuilder(champ.Length);
        foreach (var c in champ.ReplaceLineEndings(" "))
        {
            _ = c == format.Separateur || char.IsControl(c) ? net.Append(' ') : format.Encodage == EncodageFec.Utf8 ? net.Append(c) : Simple(net, c);
        }

        var texte = net.ToString().Trim();
        return format.Encodage == EncodageFec.Ascii ? SansAccents(texte) : texte;
    }

    private static StringBuilder Simple(StringBuilder net, char c) => c switch
    {
        '’' or '‘' => net.Append('\''),
        '«' or '»' or '“' or '”' => net.Append('"'),
        '\u00A0' or '\u202F' => net.Append(' '),
        '–' or '—' or '−' => net.Append('-'),
        '…' => net.Append("..."),
        _ => net.Append(c),
    };

    private static string SansAccents(string texte)
    {
        var net = new StringBuilder(texte.Length);
        foreach (var c in texte.Replace("œ", "oe", StringComparison.Ordinal).Replace("Œ", "OE", StringComparison.Ordinal).Replace("€", "EUR", StringComparison.Ordinal).Normalize(NormalizationForm.FormD))
        {
            _ = char.IsAscii(c) ? net.Append(c) : CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark ? net : net.Append('?');
        }

        return net.ToString();
    }

    private static Encoding Encoder(EncodageFec encodage) => encodage switch
    {
        EncodageFec.Latin9 => CodePagesEncodingProvider.Instance.GetEncoding(28605)!,
        EncodageFec.Ascii => Encoding.ASCII,
        _ => new UTF8Encoding(false),
    };
}
