namespace Recouvrement.Application.Consultation;

/// <summary>The sections of « Ma journée » that list deadlines.</summary>
public enum SectionJournee
{
    /// <summary>Past and still ours to act on.</summary>
    EnRetard = 1,

    /// <summary>To be met today.</summary>
    Aujourdhui = 2,

    /// <summary>To be met within the next seven days.</summary>
    SeptJours = 3,

    /// <summary>The law refuses to answer.</summary>
    SansReponse = 4,

    /// <summary>Fatal, waiting for a second person.</summary>
    AControler = 5,

    /// <summary>A right that is lost within six months, the next seven days left out.</summary>
    SixMois = 6,
}
