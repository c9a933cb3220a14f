namespace Recouvrement.Infrastructure.Imports.Bodacc;

/// <summary>Repairs the texts of one notice, and says once per field that one of them still looks damaged.</summary>
internal sealed class TextesDeLAvis(JournalAvis journal)
{
    private readonly HashSet<string> signales = new(StringComparer.Ordinal);

    public string Lire(string champ, string texte)
    {
        var (lu, douteux) = TexteRepare.Lire(texte);
        if (douteux && signales.Add(champ))
        {
            journal.Avertir(champ, $"Des lettres accentuées de « {Debut(lu)} » paraissent abîmées : le texte est gardé tel quel.", "Lisez l’avis sur bodacc.fr.");
        }

        return lu;
    }

    private static string Debut(string texte) => texte.Length <= 60 ? texte : string.Concat(texte.AsSpan(0, 60), "…");
}
