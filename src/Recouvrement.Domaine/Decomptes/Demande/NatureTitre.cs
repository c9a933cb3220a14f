namespace Recouvrement.Domaine.Decomptes;

/// <summary>What the title is; only a court decision bears the five points (CMF L313-3).</summary>
public enum NatureTitre
{
    /// <summary>Judgment or order of a court, other than those below.</summary>
    Jugement = 1,

    /// <summary>Injonction de payer: a title only once the opposition period has passed (CPC 1422).</summary>
    InjonctionDePayer = 2,

    /// <summary>Adjudication of a building: four months from its pronouncement.</summary>
    AdjudicationImmobiliere = 3,

    /// <summary>Certificate of an unpaid cheque: never majored (Cass. 2e civ. 7 janvier 2016, n° 14-26.449).</summary>
    ChequeImpaye = 4,

    /// <summary>Notarial deed.</summary>
    ActeNotarie = 5,

    /// <summary>Agreement made enforceable.</summary>
    AccordHomologue = 6,

    /// <summary>Title of the simplified procedure (CPCE L125-1).</summary>
    PetiteCreance = 7,

    /// <summary>Another title.</summary>
    Autre = 8,
}
