using Recouvrement.Domaine.Decomptes;

namespace Recouvrement.Application.Echanges;

/// <summary>Reads the convention, the decisions that change the course of interest, and who owes.</summary>
internal static class LectureReglages
{
    public static ConventionDecompte Convention(ObjetJson o) => new ConventionDecompte
    {
        Base = o.ChoixOuNull<BaseDeCalcul>("base") ?? BaseDeCalcul.Jours365,
        Bornes = o.ChoixOuNull<BornesDeCalcul>("bornes") ?? BornesDeCalcul.DebutExclu,
        ArrondiDesLignes = o.ChoixOuNull<ArrondiDesLignes>("arrondiDesLignes") ?? ArrondiDesLignes.DemiSuperieur,
        Ventilation = o.ChoixOuNull<VentilationVersement>("ventilation") ?? VentilationVersement.ParDette,
        Ordres = o.Liste("ordres", Ordre),
    };

    public static ArretDesInterets Arret(ObjetJson o) => new ArretDesInterets
    {
        Nature = o.Choix<NatureArret>("nature"),
        Du = o.Date("du"),
        Au = o.DateOuNull("au"),
        Article = o.TexteOuNull("article"),
        Source = o.TexteOuNull("source"),
        Creances = o.Textes("creances"),
    };

    public static DelaiDeGrace Delai(ObjetJson o) => new DelaiDeGrace
    {
        Du = o.Date("du"),
        Au = o.Date("au"),
        Source = o.Texte("source"),
        TauxReduit = o.NombreOuNull("tauxReduit"),
        ImputationSurCapital = o.OuiNonOuNull("imputationSurCapital") ?? false,
        Creances = o.Textes("creances"),
    };

    public static ExonerationMajoration Exoneration(ObjetJson o) => new ExonerationMajoration
    {
        Source = o.Texte("source"),
        Titre = o.TexteOuNull("titre"),
        Du = o.DateOuNull("du"),
        Au = o.DateOuNull("au"),
        PointsMaintenus = o.NombreOuNull("pointsMaintenus") ?? 0,
    };

    public static CapitalisationDecompte Capitalisation(ObjetJson o) => new CapitalisationDecompte
    {
        Depart = o.Date("depart"),
        Fondement = o.Choix<FondementCapitalisation>("fondement"),
        Source = o.Texte("source"),
        Creances = o.Textes("creances"),
    };

    public static DebiteurDecompte Debiteur(ObjetJson o) => new DebiteurDecompte
    {
        Nom = o.Texte("nom"),
        Mode = o.Choix<ModeDebiteur>("mode"),
        Creances = o.Textes("creances"),
        Part = o.NombreOuNull("part"),
        Plafond = o.NombreOuNull("plafond"),
        AccessoiresCompris = o.OuiNonOuNull("accessoiresCompris") ?? true,
    };

    private static OrdreImputation Ordre(ObjetJson o) => new OrdreImputation
    {
        Du = o.DateOuNull("du"),
        Au = o.DateOuNull("au"),
        Ordre = o.ListeDeChoix<Poste>("ordre"),
        Article = o.Texte("article"),
        Source = o.TexteOuNull("source"),
    };
}
