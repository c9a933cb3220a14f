using System.Globalization;
using Recouvrement.Domaine;

namespace Recouvrement.Application.Imports;

/// <summary>
/// Adds up a FEC line by line: totals, entries that do not balance, open items of each customer. Holds the open items,
/// the entries still unbalanced and one short key per entry; never the lines.
/// </summary>
/// <param name="creancier">SIREN or name of the company whose file it is; enters the keys of the open items.</param>
/// <param name="comptesClients">First digits of the customer accounts; 411 when null.</param>
public sealed class AnalyseFec(string creancier, IReadOnlyList<string>? comptesClients = null)
{
    private readonly IReadOnlyList<string> comptes = comptesClients ?? ["411"];
    private readonly EcrituresFec ecritures = new();
    private readonly SortedDictionary<string, (string Nom, List<PosteOuvert> Postes)> clients = new(StringComparer.Ordinal);
    private readonly Dictionary<UInt128, int> identiques = [];
    private readonly RegistreAnomalies anomalies = new();
    private int lignes;
    private int erreurs;
    private decimal debit;
    private decimal credit;

    /// <summary>Reads a file to its end.</summary>
    public static async Task<BilanFec> AnalyserAsync(
        LectureImport<LigneFec> lecture, string creancier, IReadOnlyList<string>? comptesClients = null, CancellationToken annulation = default)
    {
        var analyse = new AnalyseFec(creancier, comptesClients);
        analyse.anomalies.Ajouter(lecture.AnomaliesEntete);
        await foreach (var element in lecture.Elements.WithCancellation(annulation))
        {
            analyse.Ajouter(element);
        }

        return analyse.Conclure(lecture.Format.Colonnes.Count);
    }

    /// <summary>Takes one line in.</summary>
    public void Ajouter(ElementImport<LigneFec> element)
    {
        anomalies.Ajouter(element.Anomalies);
        if (element.Valeur is not { } ligne)
        {
            erreurs++;
            return;
        }

        lignes++;
        debit += ligne.Debit;
        credit += ligne.Credit;
        ecritures.Ajouter(ligne);
        if (ligne.EcritureLet.Length == 0 && comptes.Any(c => ligne.CompteNum.StartsWith(c, StringComparison.Ordinal)))
        {
            Ouvrir(ligne);
        }
    }

    /// <summary>The result so far.</summary>
    /// <param name="colonnes">Columns of the header.</param>
    public BilanFec Conclure(int colonnes)
    {
        var tout = anomalies.Copier();
        tout.Ajouter(ecritures.Anomalies(erreurs > 0));
        if (debit != credit)
        {
            tout.Ajouter([new(0, string.Empty, GraviteAnomalie.Avertissement,
                $"Le total des débits ({TexteFrancais.Euros(debit)}) n’est pas celui des crédits ({TexteFrancais.Euros(credit)}).",
                "Demandez un nouvel export : celui-ci est incomplet ou a été modifié.")]);
        }

        return new(colonnes, lignes, erreurs, ecritures.Nombre, debit, credit,
            [.. clients.Select(c => new CompteClientOuvert(c.Key, c.Value.Nom, c.Value.Postes))], tout.Gardees, tout.Tues);
    }

    private void Ouvrir(LigneFec ligne)
    {
        var numero = ligne.CompAuxNum.Length > 0 ? ligne.CompAuxNum : ligne.CompteNum;
        if (!clients.TryGetValue(numero, out var client))
        {
            client = (ligne.CompAuxLib.Length > 0 ? ligne.CompAuxLib : ligne.CompteLib, []);
            clients.Add(numero, client);
        }

        var date = ligne.PieceDate ?? ligne.EcritureDate;
        var cle = EmpreinteCle.De(Repli.ParMots(creancier), numero, ligne.PieceRef, date.ToString("yyyyMMdd", CultureInfo.InvariantCulture),
            ligne.Debit.ToString("F2", CultureInfo.InvariantCulture), ligne.Credit.ToString("F2", CultureInfo.InvariantCulture));
        // Two like lines are two items: the second one takes the rank 2.
        var rang = identiques[cle] = identiques.GetValueOrDefault(cle) + 1;
        client.Postes.Add(new(ligne.Ligne, ligne.PieceRef, date, ligne.EcritureLib, ligne.Debit, ligne.Credit,
            string.Create(CultureInfo.InvariantCulture, $"{cle:x32}-{rang}")));
    }
}
