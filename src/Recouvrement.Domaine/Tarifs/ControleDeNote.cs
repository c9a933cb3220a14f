using Recouvrement.Domaine.Decomptes;
using Recouvrement.Domaine.Droit;

namespace Recouvrement.Domaine.Tarifs;

/// <summary>Checks a cost note against the tariff, line by line.</summary>
public static class ControleDeNote
{
    /// <summary>Each line beside the tariff, then the VAT when it is given; refused before the first tariff known.</summary>
    public static Resultat<IReadOnlyList<LigneControlee>> Controler(NoteDeFrais note, TarifDesActes tarif)
    {
        ArgumentNullException.ThrowIfNull(note);
        ArgumentNullException.ThrowIfNull(tarif);
        if (note.Date < tarif.Du)
        {
            return Resultat<IReadOnlyList<LigneControlee>>.Refuse(
                $"Le tarif d’avant le {TexteFrancais.DateLongue(tarif.Du)} n’est pas chargé\u00A0: la note du {TexteFrancais.DateLongue(note.Date)} n’est pas contrôlée.");
        }

        var lignes = new List<LigneControlee>();
        foreach (var ligne in note.Lignes)
        {
            lignes.Add(tarif.Bareme(ligne.Acte) is { } bareme ? Droit(note, ligne, bareme, tarif) : Acte(note, ligne, tarif));
            if (ligne.Deplacement != 0)
            {
                lignes.Add(Deplacement(note, ligne, tarif));
            }
        }

        if (note.Tva is { } tva)
        {
            var ht = note.Lignes.Sum(l => l.Ht + l.Deplacement);
            lignes.Add(Comparer("tva", tva, Arrondi.Centime(ht * tarif.Tva / 100m), $"{TexteFrancais.Nombre(tarif.Tva, 2)}\u00A0% de {TexteFrancais.Euros(ht)}", null));
        }

        return Resultat<IReadOnlyList<LigneControlee>>.Obtenu(lignes);
    }

    private static LigneControlee Acte(NoteDeFrais note, LigneDeNote ligne, TarifDesActes tarif)
    {
        if (tarif.Emolument(ligne.Acte) is not { } emolument)
        {
            return new LigneControlee(ligne.Acte, ligne.Ht, null, null,
                "Acte absent du tarif chargé" + ComparateurDeNoms.Suggestion(ligne.Acte, tarif.Emoluments.Select(e => e.Id)) + ".", null);
        }

        var coefficient = tarif.Coefficient(note.Creance);
        return Comparer(
            ligne.Acte,
            ligne.Ht,
            Arrondi.Centime(emolument.Montant * coefficient),
            $"{TexteFrancais.Euros(emolument.Montant)} × {TexteFrancais.Nombre(coefficient, 1)} ({emolument.Passeport.Article})",
            tarif.DouteAu(note.Date) ?? Doute(emolument.Passeport));
    }

    private static LigneControlee Droit(NoteDeFrais note, LigneDeNote ligne, BaremeProportionnel bareme, TarifDesActes tarif)
    {
        if (ligne.Assiette is not { } assiette)
        {
            return new LigneControlee(ligne.Acte, ligne.Ht, null, null, "L’assiette recouvrée manque.", null);
        }

        var du = Math.Max(0, bareme.Calculer(assiette, note.Alimentaire) - ligne.DejaFacture);
        return Comparer(ligne.Acte, ligne.Ht, du, $"{bareme.Libelle} sur {TexteFrancais.Euros(assiette)} ({bareme.Passeport.Article})",
            tarif.DouteAu(note.Date) ?? Doute(bareme.Passeport));
    }

    private static LigneControlee Deplacement(NoteDeFrais note, LigneDeNote ligne, TarifDesActes tarif) =>
        tarif.Deplacement is { } connu && note.Date >= tarif.DeplacementDu
            ? Comparer(ligne.Acte + "/deplacement", ligne.Deplacement, connu.Valeur, connu.Passeport.Article, Doute(connu.Passeport))
            : new LigneControlee(ligne.Acte + "/deplacement", ligne.Deplacement, null, null, "Frais de déplacement non connus pour cette date.", null);

    private static string? Doute(Passeport passeport) => passeport.Confiance == Confiance.Sur ? null : passeport.Note ?? "Montant à vérifier.";

    private static LigneControlee Comparer(string acte, decimal facture, decimal du, string detail, string? doute) =>
        new(acte, facture, du, facture - du, detail, doute);
}
