using System.Globalization;

namespace Recouvrement.Domaine.Dossiers;

/// <summary>
/// One value carried by a fact. The canonical text is what is hashed and stored, so that a fact read back years later
/// has the same fingerprint: dates ISO 8601, numbers with a point and no grouping, yes and no as « oui » and « non ».
/// </summary>
public readonly record struct Valeur
{
    private readonly string? texte;

    private Valeur(NatureValeur nature, string texte)
    {
        Nature = nature;
        this.texte = texte;
    }

    /// <summary>What kind of value it is.</summary>
    public NatureValeur Nature { get; }

    /// <summary>Canonical text.</summary>
    public string Texte => texte ?? string.Empty;

    /// <summary>The number, or null when the value is of another kind.</summary>
    public decimal? Nombre => Nature == NatureValeur.Nombre ? decimal.Parse(Texte, CultureInfo.InvariantCulture) : null;

    /// <summary>The date, or null when the value is of another kind.</summary>
    public DateOnly? Jour =>
        Nature == NatureValeur.Jour ? DateOnly.ParseExact(Texte, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    /// <summary>Yes or no, or null when the value is of another kind.</summary>
    public bool? OuiNon => Nature == NatureValeur.OuiNon ? string.Equals(Texte, "oui", StringComparison.Ordinal) : null;

    /// <summary>A text or one word of a closed list.</summary>
    public static Valeur De(string texte) => new(NatureValeur.Texte, texte);

    /// <summary>A number; trailing zeros do not count, so that 10 and 10.00 are one value.</summary>
    public static Valeur De(decimal nombre) =>
        new(NatureValeur.Nombre, nombre.ToString("0.############################", CultureInfo.InvariantCulture));

    /// <summary>A date.</summary>
    public static Valeur De(DateOnly jour) => new(NatureValeur.Jour, jour.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>Yes or no.</summary>
    public static Valeur De(bool ouiNon) => new(NatureValeur.OuiNon, ouiNon ? "oui" : "non");

    /// <summary>Rebuilds a value from its stored kind and canonical text.</summary>
    public static Valeur Relue(NatureValeur nature, string texte) => new(nature, texte);

    /// <inheritdoc />
    public override string ToString() => Texte;
}
