using Replis = Recouvrement.Application.Imports.Repli;

namespace Recouvrement.Application.Banque.Rapprochement;

/// <summary>The words of a name that tell one person from another: banks drop legal forms, or put them elsewhere.</summary>
internal static class MotsDuNom
{
    private static readonly HashSet<string> Vides = new(StringComparer.Ordinal)
    {
        "sa", "sas", "sasu", "sarl", "eurl", "sci", "snc", "scp", "selarl", "selas", "sca", "scs", "gie", "ei", "eirl", "ste", "societe", "ets", "etablissements",
        "entreprise", "cie", "compagnie", "m", "mr", "mme", "mlle", "monsieur", "madame", "ou", "et", "de", "du", "des", "la", "le", "les", "l", "d", "vir", "virement", "sepa", "recu", "inst",
    };

    public static string[] De(string nom) =>
        [.. Replis.ParMots(nom).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(m => !Vides.Contains(m)).Distinct(StringComparer.Ordinal)];
}
