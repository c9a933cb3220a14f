using System.Globalization;
using System.Text.RegularExpressions;
using Recouvrement.Application.Imports.Banque;
using Recouvrement.Application.Prelevements;

namespace Recouvrement.Infrastructure.Imports.Banque;

/// <summary>One MT940 statement being read field by field.</summary>
internal sealed partial class ReleveMt940(ChampMt940 reference)
{
    private readonly List<SoldeBancaire> soldes = [];
    private string compte = string.Empty;
    private string numero = string.Empty;
    private string? devise;
    private DateOnly? debut;
    private EcritureBancaire? enCours;

    public bool EstOuvert => devise is not null;

    public IReadOnlyList<SoldeBancaire> Soldes => soldes;

    public ReleveBancaire EnTete() => new()
    {
        Format = FormatReleve.Mt940,
        Version = "MT940",
        Identifiant = $"{reference.Texte} {numero}".Trim(),
        Compte = compte,
        Devise = devise,
        Du = debut,
    };

    /// <summary>Takes a field in; gives the entry that it ends, if it ends one.</summary>
    public EcritureBancaire? Prendre(ChampMt940 champ)
    {
        switch (champ.Nom)
        {
            case "25" when compte.Length > 0:
                throw new ReleveFautif(champ.Ligne, "Le compte (:25:) est donné deux fois\u00A0: une étiquette du relevé est abîmée.");
            case "25":
                compte = NumeroIban.Normaliser(champ.Texte);
                return null;
            case "28" or "28C":
                numero = champ.Texte;
                return null;
            case "60F" or "60M":
                var ouverture = Solde(champ, NatureSolde.Ouverture);
                soldes.Add(ouverture);
                (devise, debut) = (ouverture.Devise, ouverture.Date);
                return null;
            case "61":
                var finie = enCours;
                enCours = Ecriture(champ);
                return finie;
            case "86":
                enCours = enCours is null ? null : TexteMt940.Completer(enCours, champ.Texte);
                return null;
            case "62F" or "62M":
                soldes.Add(Solde(champ, NatureSolde.Cloture));
                return Prendre();
            case "64" or "65":
                soldes.Add(Solde(champ, NatureSolde.Autre));
                return null;
            default:
                return null;
        }
    }

    /// <summary>The last entry, when the statement ends without the balance that would have given it.</summary>
    public EcritureBancaire? Achever(int ligne) => soldes.Exists(s => s.Nature == NatureSolde.Ouverture) && soldes.Exists(s => s.Nature == NatureSolde.Cloture)
        ? Prendre()
        : throw new ReleveFautif(ligne, "Le relevé n’a pas ses deux soldes (:60: et :62:)\u00A0: le fichier est coupé.");

    private EcritureBancaire? Prendre()
    {
        var finie = enCours;
        enCours = null;
        return finie;
    }

    private EcritureBancaire Ecriture(ChampMt940 champ)
    {
        var trouve = Mouvement().Match(champ.Lignes[0]);
        if (!trouve.Success || devise is null)
        {
            throw new ReleveFautif(champ.Ligne, devise is null
                ? "Une écriture (:61:) vient avant le solde d’ouverture (:60:)."
                : $"«\u00A0{LectureMontantBancaire.Abrege(champ.Lignes[0])}\u00A0» n’est pas une écriture MT940.");
        }

        var valeur = Jour(trouve.Groups["valeur"].Value, champ.Ligne);
        var sens = trouve.Groups["sens"].Value;
        return new EcritureBancaire
        {
            Ligne = champ.Ligne,
            Montant = Montant(trouve.Groups["montant"].Value, champ.Ligne),
            Devise = devise,
            Sens = sens is "C" or "RD" ? SensBancaire.Credit : SensBancaire.Debit,
            Extourne = sens.Length == 2,
            DateComptable = trouve.Groups["jour"] is { Success: true } jour ? Comptable(valeur, jour.Value, champ.Ligne) : valeur,
            DateValeur = valeur,
            ReferenceBanque = DetailCamt.Fournie(trouve.Groups["banque"].Value.Trim()) is { Length: > 0 } banque ? banque : null,
            CodeOperation = trouve.Groups["code"].Value,
            Libelle = string.Join(' ', champ.Lignes.Skip(1)).Trim(),
            Details = DetailCamt.Fournie(trouve.Groups["reference"].Value.Trim()) is { Length: > 0 } client && client is not ("EREF" or "KREF" or "KREF+" or "EREF+")
                ? [new DetailBancaire { References = [client] }]
                : [],
        };
    }

    private static SoldeBancaire Solde(ChampMt940 champ, NatureSolde nature)
    {
        var trouve = FormeDeSolde().Match(champ.Texte);
        if (!trouve.Success)
        {
            throw new ReleveFautif(champ.Ligne, $"«\u00A0{LectureMontantBancaire.Abrege(champ.Texte)}\u00A0» n’est pas un solde MT940.");
        }

        var montant = Montant(trouve.Groups["montant"].Value, champ.Ligne);
        return new(nature, trouve.Groups["sens"].ValueSpan is "D" ? -montant : montant, trouve.Groups["devise"].Value, Jour(trouve.Groups["jour"].Value, champ.Ligne));
    }

    // The booking day has no year: that of the value date, or its neighbour around the New Year.
    private static DateOnly Comptable(DateOnly valeur, string jour, int ligne)
    {
        var annee = valeur.Year;
        var mois = int.Parse(jour.AsSpan(0, 2), CultureInfo.InvariantCulture);
        annee += mois == 1 && valeur.Month == 12 ? 1 : mois == 12 && valeur.Month == 1 ? -1 : 0;
        return DateOnly.TryParseExact(string.Create(CultureInfo.InvariantCulture, $"{annee}{jour}"), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw new ReleveFautif(ligne, $"«\u00A0{jour}\u00A0» n’est pas un jour du calendrier (MMJJ).");
    }

    private static DateOnly Jour(string texte, int ligne) =>
        DateOnly.TryParseExact((string.CompareOrdinal(texte, 0, "70", 0, 2) < 0 ? "20" : "19") + texte, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var jour)
            ? jour
            : throw new ReleveFautif(ligne, $"«\u00A0{texte}\u00A0» n’est pas un jour du calendrier (AAMMJJ).");

    private static decimal Montant(string texte, int ligne) =>
        LectureMontantBancaire.Iso(texte.EndsWith(',') ? texte[..^1] : texte.Replace(',', '.'), ligne);

    [GeneratedRegex(
        @"^(?<valeur>[0-9]{6})(?<jour>[0-9]{4})?(?<sens>R?[DC])[A-Z]?(?<montant>[0-9]{1,15},[0-9]{0,3})(?<code>[A-Z][A-Z0-9]{3})(?<reference>[^/]*(/[^/]+)*)(//(?<banque>.*))?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Mouvement();

    [GeneratedRegex(@"^(?<sens>[DC])(?<jour>[0-9]{6})(?<devise>[A-Z]{3})(?<montant>[0-9]{1,15},[0-9]{0,3})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex FormeDeSolde();
}
