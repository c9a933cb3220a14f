namespace Recouvrement.Actes.Valeurs;

/// <summary>
/// One value of the tree an act is rendered from. Immutable except <see cref="ObjetActe"/> while it is being filled.
/// The library knows no dossier: whoever produces an act builds this tree.
/// </summary>
public abstract record ValeurActe
{
    private protected ValeurActe()
    {
    }

    /// <summary>What a template may do with this value.</summary>
    public abstract TypeValeur Type { get; }

    /// <summary>
    /// True when the value says nothing: absent, empty text, empty list, object without content. A field that meets such
    /// a value is a missing datum; a section is skipped.
    /// </summary>
    public virtual bool EstVide => false;

    /// <summary>True when a section <c>{{#…}}</c> keeps its content: not empty, not « non », not zero.</summary>
    public virtual bool EstVraie => !EstVide;

    /// <summary>The datum that nobody entered.</summary>
    public static ValeurActe Absente => AbsenteActe.Unique;

    /// <summary>A text, line breaks kept; null or blank is <see cref="Absente"/> in effect.</summary>
    public static ValeurActe Texte(string? texte) => texte is null ? Absente : new TexteActe(texte);

    /// <summary>A number or an amount; null is <see cref="Absente"/>.</summary>
    public static ValeurActe Nombre(decimal? nombre) => nombre is { } n ? new NombreActe(n) : Absente;

    /// <summary>A day; null is <see cref="Absente"/>.</summary>
    public static ValeurActe Jour(DateOnly? jour) => jour is { } j ? new JourActe(j) : Absente;

    /// <summary>Yes or no; null is <see cref="Absente"/>.</summary>
    public static ValeurActe Booleen(bool? valeur) => valeur is { } b ? new BooleenActe(b) : Absente;

    /// <summary>A list, in the order given.</summary>
    public static ValeurActe Liste(params IEnumerable<ValeurActe> elements) => new ListeActe([.. elements]);

    /// <summary>Paragraphs with emphasis.</summary>
    public static ValeurActe Riche(params IEnumerable<ParagrapheRiche> paragraphes) => new RicheActe([.. paragraphes]);

    /// <summary>A text, as <see cref="Texte"/> builds it.</summary>
    public static implicit operator ValeurActe(string? texte) => Texte(texte);

    /// <summary>A number, as <see cref="Nombre"/> builds it.</summary>
    public static implicit operator ValeurActe(decimal nombre) => new NombreActe(nombre);

    /// <summary>A whole number, as <see cref="Nombre"/> builds it.</summary>
    public static implicit operator ValeurActe(int nombre) => new NombreActe(nombre);

    /// <summary>A day, as <see cref="Jour"/> builds it.</summary>
    public static implicit operator ValeurActe(DateOnly jour) => new JourActe(jour);

    /// <summary>Yes or no, as <see cref="Booleen"/> builds it.</summary>
    public static implicit operator ValeurActe(bool valeur) => new BooleenActe(valeur);
}
