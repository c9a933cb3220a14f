namespace Recouvrement.Actes.Modeles;

/// <summary>What the lint finds.</summary>
public enum CodeConstat
{
    /// <summary>« {{ » without « }} » in its paragraph.</summary>
    BaliseNonFermee = 1,

    /// <summary>« }} » without « {{ ».</summary>
    BaliseSansOuverture = 2,

    /// <summary>A field inside a field.</summary>
    BaliseImbriquee = 3,

    /// <summary>What stands between the braces cannot be read.</summary>
    BaliseInvalide = 4,

    /// <summary>A field where the engine does not render: field code, equation, chart.</summary>
    BaliseHorsPortee = 5,

    /// <summary>A section without its end.</summary>
    SectionNonFermee = 6,

    /// <summary>The end of a section that was never opened.</summary>
    SectionSansOuverture = 7,

    /// <summary>Two sections that overlap, or a section across table cells, text boxes or parts.</summary>
    SectionCroisee = 8,

    /// <summary>A loop that starts in one table row and ends in another without taking them whole.</summary>
    BoucleEntreLignes = 9,

    /// <summary>No such filter.</summary>
    FiltreInconnu = 10,

    /// <summary>The filter does not fit what it receives.</summary>
    FiltreInadapte = 11,

    /// <summary>The argument of a filter is missing, of the wrong kind or too many.</summary>
    ArgumentInvalide = 12,

    /// <summary>No such datum in the schema.</summary>
    ChampInconnu = 13,

    /// <summary>A datum of a list's elements, used outside of the loop.</summary>
    ListeHorsBoucle = 14,

    /// <summary>A list or a group of data where a text is needed.</summary>
    ChampNonAffichable = 15,

    /// <summary>No such fragment.</summary>
    FragmentInconnu = 16,

    /// <summary>A fragment that cannot be inserted where it is called.</summary>
    FragmentInadapte = 17,

    /// <summary>Tracked changes left in the template.</summary>
    SuiviDesModifications = 18,

    /// <summary>Comments left in the template: they would leave with the act.</summary>
    Commentaires = 19,

    /// <summary>A note called from a loop: its fields cannot see the element of the loop.</summary>
    NoteDansUneBoucle = 20,
}
