using Recouvrement.Domaine.Decomptes;

namespace Recouvrement.Application.Echanges;

/// <summary>Reads titles, sums and costs.</summary>
internal static class LectureCreances
{
    public static TitreDecompte Titre(ObjetJson o)
    {
        var id = o.Texte("id");
        return new TitreDecompte
        {
            Id = id,
            Libelle = o.TexteOuNull("libelle") ?? id,
            Nature = o.Choix<NatureTitre>("nature"),
            Date = o.Date("date"),
            SignifieLe = o.DateOuNull("signifieLe"),
            ExecutoireLe = o.DateOuNull("executoireLe"),
            ExecutionProvisoire = o.OuiNonOuNull("executionProvisoire") ?? true,
            Majorable = o.OuiNonOuNull("majorable"),
        };
    }

    public static CreanceDecompte Creance(ObjetJson o)
    {
        var id = o.Texte("id");
        return new CreanceDecompte
        {
            Id = id,
            Libelle = o.TexteOuNull("libelle") ?? id,
            Nature = o.Choix<NatureCreance>("nature"),
            Echeance = o.Date("echeance"),
            Montant = o.NombreOuNull("montant"),
            Pourcentage = o.NombreOuNull("pourcentage"),
            Tva = o.NombreOuNull("tva"),
            Parent = o.TexteOuNull("parent"),
            Titre = o.TexteOuNull("titre"),
            Dette = o.TexteOuNull("dette"),
            Article = o.TexteOuNull("article"),
            Piece = o.TexteOuNull("piece"),
            Interets = o.Liste("interets", Regime),
            IndemniteForfaitaire = o.OuiNonOuNull("indemniteForfaitaire") ?? false,
            PretUnAnOuPlus = o.OuiNonOuNull("pretUnAnOuPlus") ?? false,
            Garantie = o.OuiNonOuNull("garantie") ?? false,
        };
    }

    public static FraisDecompte Frais(ObjetJson o) => new FraisDecompte
    {
        Id = o.Texte("id"),
        Acte = o.Texte("acte"),
        Date = o.Date("date"),
        Nature = o.Choix<NatureFrais>("nature"),
        MontantHt = o.Nombre("montantHt"),
        Tva = o.NombreOuNull("tva") ?? 0,
        Debours = o.NombreOuNull("debours") ?? 0,
        Charge = o.ChoixOuNull<ChargeFrais>("charge"),
        Titre = o.TexteOuNull("titre"),
        Dette = o.TexteOuNull("dette"),
        Decision = o.TexteOuNull("decision"),
        NonElectronique = o.OuiNonOuNull("nonElectronique") ?? false,
        Piece = o.TexteOuNull("piece"),
    };

    private static RegimeInteret Regime(ObjetJson o) => new RegimeInteret
    {
        Nature = o.Choix<NatureInteret>("nature"),
        Depart = o.Objet("depart", Depart),
        JusquAu = o.DateOuNull("jusquAu"),
        Taux = o.NombreOuNull("taux"),
        PointsRefi = o.NombreOuNull("pointsRefi"),
        MultipleLegal = o.NombreOuNull("multipleLegal"),
        Majorable = o.OuiNonOuNull("majorable"),
        Article = o.TexteOuNull("article"),
        Source = o.TexteOuNull("source"),
    };

    private static PointDeDepart Depart(ObjetJson o) => new PointDeDepart(o.Choix<CauseDepart>("cause"), o.DateOuNull("date"));
}
