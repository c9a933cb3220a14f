namespace Recouvrement.Actes.Rendu;

/// <summary>
/// A path, cut once when the template is read. One that starts with a dot (<c>.date</c>) is looked for in the current
/// element only: a piece without date must not show the date of the act.
/// </summary>
internal sealed class Chemin
{
    public Chemin(string texte)
    {
        Texte = texte;
        EstLocal = texte.Length > 1 && texte[0] == '.';
        Relatif = EstLocal ? texte[1..] : texte;
        Segments = texte is "." ? ["."] : Relatif.Split('.');
    }

    /// <summary>As written in the template.</summary>
    public string Texte { get; }

    /// <summary>Without the leading dot.</summary>
    public string Relatif { get; }

    public bool EstLocal { get; }

    public string[] Segments { get; }

    public static string Joindre(string prefixe, string suite) => prefixe.Length == 0 ? suite : prefixe + "." + suite;
}
