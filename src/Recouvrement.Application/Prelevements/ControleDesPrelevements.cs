using System.Globalization;
using Recouvrement.Domaine;

namespace Recouvrement.Application.Prelevements;

/// <summary>What a bank would refuse, said before it does.</summary>
internal static class ControleDesPrelevements
{
    private const int Reference = 35;

    // Scheme of the European Payments Council: a mandate not presented for thirty-six months has lapsed.
    private const int MoisSansPresentation = 36;
    private const decimal MontantMaximal = 999_999_999.99m;

    public static IEnumerable<string> Remise(RemisePrelevements remise, DateOnly aujourdhui)
    {
        if (Identifiant(remise.Identifiant) is { } faute)
        {
            yield return $"Référence du fichier\u00A0: {faute}";
        }

        if (TexteSepa.Convertir(remise.Creancier, 70).Length == 0)
        {
            yield return "Le nom du créancier manque.";
        }

        if (!NumeroIban.EstValide(NumeroIban.Normaliser(remise.Iban)))
        {
            yield return $"L’IBAN à créditer «\u00A0{remise.Iban}\u00A0» est faux (clé)\u00A0: vérifiez-le.";
        }

        if (!IdentifiantCreancier.EstValide(remise.Ics))
        {
            yield return $"L’identifiant créancier SEPA «\u00A0{remise.Ics}\u00A0» est faux (clé)\u00A0: vérifiez-le sur la convention de la banque.";
        }

        if (remise.Bic is { } bic && !EstBic(bic))
        {
            yield return $"Le BIC «\u00A0{bic}\u00A0» n’en est pas un\u00A0: huit ou onze caractères.";
        }

        if (remise.Echeances.Count == 0)
        {
            yield return "La remise n’a aucune échéance à prélever.";
        }

        var vues = new HashSet<string>(StringComparer.Ordinal);
        foreach (var echeance in remise.Echeances)
        {
            foreach (var phrase in Echeance(echeance, aujourdhui))
            {
                yield return $"Échéance «\u00A0{echeance.BoutEnBout}\u00A0»\u00A0: {phrase}";
            }

            if (!vues.Add(echeance.BoutEnBout))
            {
                yield return $"Échéance «\u00A0{echeance.BoutEnBout}\u00A0»\u00A0: cette référence est donnée deux fois, un rejet ne dirait pas laquelle.";
            }
        }

        foreach (var mandat in remise.Echeances.GroupBy(e => e.Mandat.Rum, StringComparer.Ordinal).Where(g => g.Select(e => e.Mandat with { DernierePresentation = null }).Distinct().Count() > 1))
        {
            yield return $"Mandat «\u00A0{mandat.Key}\u00A0»\u00A0: la même RUM désigne deux comptes ou deux signatures.";
        }
    }

    /// <summary>What forbids one line.</summary>
    public static IEnumerable<string> Echeance(EcheanceAPrelever e, DateOnly aujourdhui)
    {
        if (Identifiant(e.BoutEnBout) is { } reference)
        {
            yield return reference;
        }

        if (Identifiant(e.Mandat.Rum) is { } rum)
        {
            yield return $"RUM «\u00A0{e.Mandat.Rum}\u00A0»\u00A0: {rum}";
        }

        if (e.Montant is <= 0m or > MontantMaximal || e.Montant != decimal.Round(e.Montant, 2, MidpointRounding.AwayFromZero))
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"le montant {e.Montant} n’est pas un nombre d’euros et de centimes supérieur à zéro.");
        }

        if (e.Date < aujourdhui)
        {
            yield return $"la date de prélèvement ({TexteFrancais.DateCourte(e.Date)}) est passée.";
        }

        if (!NumeroIban.EstValide(NumeroIban.Normaliser(e.Mandat.Iban)))
        {
            yield return $"l’IBAN «\u00A0{e.Mandat.Iban}\u00A0» est faux (clé)\u00A0: demandez un RIB au débiteur.";
        }

        if (e.Mandat.Bic is { } bic && !EstBic(bic))
        {
            yield return $"le BIC «\u00A0{bic}\u00A0» n’en est pas un\u00A0: huit ou onze caractères.";
        }

        if (TexteSepa.Convertir(e.Mandat.Debiteur, 70).Length == 0)
        {
            yield return "le nom du débiteur manque.";
        }

        if (e.Mandat.SigneLe > e.Date)
        {
            yield return $"le mandat est signé le {TexteFrancais.DateCourte(e.Mandat.SigneLe)}, après le prélèvement.";
        }

        var dernier = e.Mandat.DernierePresentation ?? e.Mandat.SigneLe;
        if (dernier.AddMonths(MoisSansPresentation) < e.Date)
        {
            yield return $"le mandat n’a pas été présenté depuis le {TexteFrancais.DateCourte(dernier)}\u00A0: il est caduc après {MoisSansPresentation} mois, faites-en signer un autre.";
        }

        if (e.Sequence is SequencePrelevement.FRST or SequencePrelevement.OOFF && e.Mandat.DernierePresentation is not null)
        {
            yield return $"le mandat a déjà été présenté\u00A0: la séquence {e.Sequence} ne convient plus.";
        }
    }

    /// <summary>What is wrong with a reference handed to the bank; null when nothing is.</summary>
    public static string? Identifiant(string texte) =>
        texte.Length is 0 or > Reference ? $"entre 1 et {Reference} caractères sont admis."
        : !TexteSepa.EstAdmis(texte) ? $"«\u00A0{texte}\u00A0» contient un caractère que les banques refusent."
        : texte[0] is '/' or ' ' || texte[^1] is '/' or ' ' || texte.Contains("//", StringComparison.Ordinal) ? "ni barre ni espace au début ou à la fin, ni deux barres de suite."
        : null;

    private static bool EstBic(string bic) =>
        bic.Length is 8 or 11 && bic.All(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c)) && bic[..6].All(char.IsAsciiLetterUpper);
}
