namespace Recouvrement.Actes.Rendu;

/// <summary>A path, cut once when the template is read.</summary>
internal sealed class Chemin(string texte)
{
    public string Texte { get; } = texte;

    public string[] Segments { get; } = texte is "." ? ["."] : texte.Split('.');

    public static string Joindre(string prefixe, string suite) => prefixe.Length == 0 ? suite : prefixe + "." + suite;
}
