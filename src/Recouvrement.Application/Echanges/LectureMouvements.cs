using Recouvrement.Domaine.Decomptes;

namespace Recouvrement.Application.Echanges;

/// <summary>Reads payments, credit notes and the acts that interrupt a prescription.</summary>
internal static class LectureMouvements
{
    public static Versement Versement(ObjetJson o) => new Versement
    {
        Id = o.Texte("id"),
        Date = o.Date("date"),
        Montant = o.Nombre("montant"),
        Mode = o.TexteOuNull("mode"),
        Payeur = o.TexteOuNull("payeur"),
        Choix = o.Textes("choix"),
        Manuelle = o.Liste("manuelle", Affectation),
        Motif = o.TexteOuNull("motif"),
        RejeteLe = o.DateOuNull("rejeteLe"),
        MotifRejet = o.TexteOuNull("motifRejet"),
        PreleveLe = o.DateOuNull("preleveLe"),
        Piece = o.TexteOuNull("piece"),
    };

    public static Avoir Avoir(ObjetJson o) => new Avoir
    {
        Id = o.Texte("id"),
        Date = o.Date("date"),
        Montant = o.Nombre("montant"),
        Creance = o.Texte("creance"),
        Tva = o.NombreOuNull("tva"),
        Piece = o.TexteOuNull("piece"),
    };

    public static ActeInterruptif ActeInterruptif(ObjetJson o) => new ActeInterruptif(o.Date("date"), o.Texte("libelle"));

    private static AffectationManuelle Affectation(ObjetJson o) => new AffectationManuelle(o.Texte("creance"), o.Choix<Poste>("poste"), o.Nombre("montant"));
}
