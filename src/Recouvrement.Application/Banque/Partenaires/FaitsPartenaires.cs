using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Imports;
using Recouvrement.Application.Imports.Banque;
using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Application.Banque.Partenaires;

/// <summary>The values by which a payment says that a partner collected it.</summary>
internal static class FaitsPartenaires
{
    public const string Cle = "cle";
    private const string Partenaire = "partenaire";
    private const string Qualite = "qualitePartenaire";
    private const string Especes = "especes";
    private const string Retenu = "retenu";
    private const string Reverse = "reverse";
    private const string ReverseLe = "reverseLe";
    private const string Commissaire = "commissaire-de-justice";
    private const string Recouvreur = "recouvreur";

    /// <summary>Values that a form does not show and may not lose.</summary>
    public static IReadOnlyList<string> Reserves { get; } = [Cle, Partenaire, Qualite, Especes, Retenu, Reverse, ReverseLe];

    public static EncaissementPartenaire? Lire(Donnees d) => d[Qualite]?.Texte is not { } qualite ? null : new EncaissementPartenaire(
        d[Partenaire]?.Texte, string.Equals(qualite, Commissaire, StringComparison.Ordinal), d[Especes]?.Texte is { Length: > 0 },
        d[Retenu]?.Nombre ?? 0m, d[Reverse]?.Nombre ?? 0m, d[ReverseLe]?.Jour, d[FaitsBancaires.Source]?.Texte ?? string.Empty);

    /// <summary>The key by which a payment already imported is known again: a later file may add what was remitted.</summary>
    public static string CleDe(LigneReglement ligne, string dossier, int rang) => EmpreinteCle.Texte(
        "reglement", dossier, Imports.Repli.ParMots(ligne.Partenaire ?? string.Empty), ligne.Date.ToString("yyyyMMdd", System.Globalization.CultureInfo.InvariantCulture),
        ligne.Encaisse.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture), ligne.Reference?.Trim().ToUpperInvariant() ?? string.Empty,
        rang.ToString(System.Globalization.CultureInfo.InvariantCulture));

    public static Fait Ecrire(LigneReglement ligne, Guid id, string cle, string source)
    {
        var donnees = Donnees.De(
            ("montant", Valeur.De(ligne.Encaisse)),
            ("mode", Valeur.De(ligne.Commissaire ? Commissaire : ligne.Especes ? "especes" : "virement")),
            (Cle, Valeur.De(cle)),
            (Qualite, Valeur.De(ligne.Commissaire ? Commissaire : Recouvreur)),
            (FaitsBancaires.Source, Valeur.De(source)));
        donnees = ligne.Partenaire is { } nom ? donnees.Avec(Partenaire, Valeur.De(nom)) : donnees;
        donnees = ligne.Especes ? donnees.Avec(Especes, Valeur.De("oui")) : donnees;
        donnees = ligne.Reference is { } reference ? donnees.Avec("libelle", Valeur.De(reference)) : donnees;
        return new Fait(id, TypesDeFait.PaiementRecu, ligne.Date) { Donnees = Completer(donnees, ligne) };
    }

    /// <summary>The same values with what was kept and remitted as the line says.</summary>
    public static Donnees Completer(Donnees donnees, LigneReglement ligne)
    {
        donnees = donnees.Avec(Retenu, Valeur.De(ligne.Retenu)).Avec(Reverse, Valeur.De(ligne.Reverse));
        return ligne.ReverseLe is { } jour ? donnees.Avec(ReverseLe, Valeur.De(jour)) : donnees;
    }
}
