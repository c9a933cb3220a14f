using System.Globalization;
using Recouvrement.Domaine;
using Recouvrement.Domaine.Decomptes;

namespace Recouvrement.Application.Echanges;

/// <summary>A décompte as plain text, for a terminal: the order of the document, one line per figure.</summary>
public static class DecompteEnTexte
{
    /// <summary>The lines of the text.</summary>
    public static IReadOnlyList<string> Ecrire(Decompte decompte)
    {
        ArgumentNullException.ThrowIfNull(decompte);
        var lignes = new List<string>
        {
            $"Décompte arrêté au {TexteFrancais.DateLongue(decompte.ArreteAu)}{(decompte.Reference is { } r ? $", {r}" : string.Empty)}",
        };
        lignes.AddRange(decompte.ConventionEnClair);
        Section(lignes, "I. Principal", decompte.Principal, Somme);
        Section(lignes, "II. Intérêts", decompte.Interets, Interet);
        Section(lignes, "Capitalisation", decompte.Capitalisations, c =>
            $"{c.Creance}, {TexteFrancais.DateCourte(c.Date)}\u00A0: {TexteFrancais.Euros(c.Montant)} ({c.Article})");
        Section(lignes, "III. Accessoires", decompte.Accessoires, Somme);
        Section(lignes, "IV. Dépens", decompte.Depens, Somme);
        Section(lignes, "IV. Frais", decompte.Frais, f =>
            $"{TexteFrancais.DateCourte(f.Date)} {f.Acte}\u00A0: {TexteFrancais.Euros(f.Retenu)} ({f.Article})");
        Section(lignes, "V. Versements", decompte.Versements, Versement);
        Section(lignes, "Avoirs", decompte.Avoirs, a => $"{TexteFrancais.DateCourte(a.Date)} {a.Avoir}\u00A0: {TexteFrancais.Euros(a.Montant)} sur {a.Creance}");
        Section(lignes, "VI. Solde", decompte.Soldes, s => $"{Postes.Libelle(s.Poste)}\u00A0: {TexteFrancais.Euros(s.Reste)}");
        lignes.Add($"Total dû\u00A0: {TexteFrancais.Euros(decompte.Total)}");
        lignes.Add(decompte.InteretJournalier.Montant is { } jour
            ? $"{TexteFrancais.Euros(jour)} par jour à compter du {TexteFrancais.DateLongue(decompte.InteretJournalier.ACompterDu)}"
            : $"Intérêt journalier inconnu\u00A0: {decompte.InteretJournalier.Refus}");
        lignes.AddRange(decompte.EnAttente.Select(e => $"{e.Creance}\u00A0: intérêts {e.Attente}."));
        lignes.AddRange(decompte.Avertissements.Select(a => $"Attention\u00A0: {a.Message}"));
        return lignes;
    }

    private static void Section<T>(List<string> lignes, string titre, IReadOnlyList<T> elements, Func<T, string> ecrire)
    {
        if (elements.Count > 0)
        {
            lignes.Add(string.Empty);
            lignes.Add(titre);
            lignes.AddRange(elements.Select(e => "  " + ecrire(e)));
        }
    }

    private static string Somme(LigneSomme somme) =>
        $"{somme.Libelle}\u00A0: {TexteFrancais.Euros(somme.Montant)}"
        + (somme.Reste == somme.Montant ? string.Empty : $", reste {TexteFrancais.Euros(somme.Reste)}") + $" ({somme.Article})";

    private static string Interet(LigneInteret ligne) => string.Create(
        CultureInfo.InvariantCulture,
        $"{ligne.Creance} du {TexteFrancais.DateCourte(ligne.Du)} au {TexteFrancais.DateCourte(ligne.Au)}, {ligne.Jours} j, "
        + $"{TexteFrancais.Euros(ligne.Base)} à {TexteFrancais.Nombre(ligne.Taux, 2)}\u00A0%\u00A0: {TexteFrancais.Euros(ligne.Montant)} ({ligne.Article})");

    private static string Versement(LigneVersement versement) =>
        $"{TexteFrancais.DateCourte(versement.Date)} {versement.Versement}\u00A0: {TexteFrancais.Euros(versement.Montant)}"
        + (versement.RejeteLe is { } rejet ? $", rejeté le {TexteFrancais.DateCourte(rejet)}" : string.Empty)
        + string.Concat(versement.Imputations.Select(i => $"{Environment.NewLine}    {Postes.Libelle(i.Poste)} de {i.Creance}\u00A0: {TexteFrancais.Euros(i.Montant)} ({i.Article})"))
        + (versement.TropPercu > 0 ? $"{Environment.NewLine}    trop-perçu\u00A0: {TexteFrancais.Euros(versement.TropPercu)}" : string.Empty);
}
