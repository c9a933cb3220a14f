using System.Globalization;
using Recouvrement.Domaine;

namespace Recouvrement.Application.Imports;

/// <summary>Follows the entries of a FEC: how many, which do not balance, whether their number tells them apart.</summary>
internal sealed class EcrituresFec
{
    private readonly Dictionary<UInt128, int> premierJour = [];
    private readonly Dictionary<(string Journal, string Numero), (decimal Solde, int Ligne)> ouvertes = [];
    private readonly SortedDictionary<int, (string Journal, string Numero)> partagees = [];
    private readonly HashSet<UInt128> dejaPartagees = [];
    private string? numeroUnique;
    private bool plusieursNumeros;

    public int Nombre => premierJour.Count;

    public void Ajouter(LigneFec ligne)
    {
        var ecriture = (ligne.JournalCode, ligne.EcritureNum);
        var cle = EmpreinteCle.De(ligne.JournalCode, ligne.EcritureNum);
        plusieursNumeros |= !string.Equals(numeroUnique ??= ligne.EcritureNum, ligne.EcritureNum, StringComparison.Ordinal);
        if (!premierJour.TryAdd(cle, ligne.EcritureDate.DayNumber) && premierJour[cle] != ligne.EcritureDate.DayNumber && dejaPartagees.Add(cle))
        {
            partagees.Add(ligne.Ligne, ecriture);
        }

        // An entry leaves as soon as it balances and comes back if another of its lines follows: only those in hand are held.
        var (solde, premiere) = ouvertes.GetValueOrDefault(ecriture, (0m, ligne.Ligne));
        solde += ligne.Debit - ligne.Credit;
        if (solde == 0)
        {
            ouvertes.Remove(ecriture);
        }
        else
        {
            ouvertes[ecriture] = (solde, premiere);
        }
    }

    public IEnumerable<Anomalie> Anomalies(bool avecErreurs)
    {
        if (!plusieursNumeros && partagees.Count > 0)
        {
            yield return Avertir(0, "EcritureNum",
                $"EcritureNum vaut toujours « {numeroUnique} » : la numérotation ne distingue pas les écritures, leur équilibre n’est vérifié que par journal.",
                "Demandez à l’éditeur du logiciel une numérotation continue (LPF, art. A47 A-1) ; l’import reste possible.");
        }
        else
        {
            foreach (var (ligne, (journal, numero)) in partagees)
            {
                yield return Avertir(ligne, "EcritureNum", $"L’écriture « {numero} » du journal « {journal} » porte plusieurs dates : son numéro n’est pas unique.",
                    "Vérifiez la numérotation dans le logiciel comptable ; l’import reste possible.");
            }
        }

        var remede = avecErreurs
            ? "Corrigez d’abord les lignes en erreur : elles ne sont pas comptées."
            : "Vérifiez l’écriture dans le logiciel comptable et exportez de nouveau.";
        foreach (var ((journal, numero), (solde, ligne)) in ouvertes.OrderBy(o => o.Value.Ligne))
        {
            var sens = solde > 0 ? "débit" : "crédit";
            yield return Avertir(ligne, string.Empty,
                string.Create(CultureInfo.InvariantCulture, $"L’écriture « {numero} » du journal « {journal} » n’est pas équilibrée : {TexteFrancais.Euros(Math.Abs(solde))} de trop au {sens}."),
                remede);
        }
    }

    private static Anomalie Avertir(int ligne, string colonne, string message, string remede) =>
        new(ligne, colonne, GraviteAnomalie.Avertissement, message, remede);
}
