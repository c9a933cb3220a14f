using System.Globalization;
using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Ecriture;
using Recouvrement.Application.Imports;
using Recouvrement.Domaine;

namespace Recouvrement.Web.Composants.Fiche;

/// <summary>The identity of a party as typed, under a prefix: several parties share one form.</summary>
public sealed class SaisieIdentite(string prefixe)
{
    private static readonly string[] Noms =
    [
        "nature", "nom", "prenoms", "civilite", "forme", "siren", "rcs", "capital", "representant", "qualite", "profession", "nationalite", "naissance",
        "lieu", "adresse", "cp", "ville", "pays", "demeure", "courriel", "telephone",
    ];

    private readonly Dictionary<string, string> valeurs = new(StringComparer.Ordinal);

    /// <summary>Prefix of the names of fields.</summary>
    public string Prefixe { get; } = prefixe;

    /// <summary>True for a company: the default, as in the trade.</summary>
    public bool EstMorale => this["nature"] is not "physique";

    /// <summary>True when nothing was typed but the nature.</summary>
    public bool EstVide => valeurs.All(v => v.Key is "nature" || v.Value.Length == 0);

    /// <summary>What was typed; empty when nothing was.</summary>
    public string this[string nom] => valeurs.GetValueOrDefault(nom, string.Empty);

    /// <summary>Reads a form sent.</summary>
    public static SaisieIdentite De(string prefixe, IFormCollection envoi)
    {
        var saisie = new SaisieIdentite(prefixe);
        foreach (var nom in Noms)
        {
            saisie.valeurs[nom] = envoi[prefixe + nom].ToString().Trim();
        }

        return saisie;
    }

    /// <summary>Fills the form with a party as known.</summary>
    public static SaisieIdentite De(string prefixe, IdentitePartie identite)
    {
        var saisie = new SaisieIdentite(prefixe);
        var v = saisie.valeurs;
        v["nature"] = identite.Nature == NaturePersonne.Physique ? "physique" : "morale";
        v["nom"] = identite.Nom;
        v["prenoms"] = identite.Prenoms ?? string.Empty;
        v["civilite"] = identite.Civilite ?? string.Empty;
        v["forme"] = identite.Forme ?? string.Empty;
        v["siren"] = identite.Siren ?? string.Empty;
        v["rcs"] = identite.VilleRcs ?? string.Empty;
        v["capital"] = identite.Capital is { } capital ? capital.ToString("0.##", CultureInfo.InvariantCulture).Replace('.', ',') : string.Empty;
        v["representant"] = identite.Representant ?? string.Empty;
        v["qualite"] = identite.QualiteRepresentant ?? string.Empty;
        v["profession"] = identite.Profession ?? string.Empty;
        v["nationalite"] = identite.Nationalite ?? string.Empty;
        v["naissance"] = identite.NaissanceLe is { } jour ? TexteFrancais.DateCourte(jour) : string.Empty;
        v["lieu"] = identite.NaissanceA ?? string.Empty;
        v["adresse"] = identite.Adresse ?? string.Empty;
        v["cp"] = identite.CodePostal ?? string.Empty;
        v["ville"] = identite.Ville ?? string.Empty;
        v["pays"] = identite.Pays ?? string.Empty;
        v["demeure"] = identite.Demeure ?? string.Empty;
        v["courriel"] = identite.Courriel ?? string.Empty;
        v["telephone"] = identite.Telephone ?? string.Empty;
        return saisie;
    }

    /// <summary>Understands it; what is wrong goes to <paramref name="erreurs"/> under the name of the field.</summary>
    public IdentitePartie? Comprendre(List<(string Champ, string Message)> erreurs)
    {
        var avant = erreurs.Count;
        if (this["nom"].Length == 0)
        {
            erreurs.Add((Prefixe + "nom", EstMorale ? "La dénomination est à remplir." : "Le nom est à remplir."));
        }

        var siren = string.Concat(this["siren"].Where(c => !char.IsWhiteSpace(c)));
        if (siren.Length > 0 && !NumeroSiren.EstValide(siren))
        {
            erreurs.Add((Prefixe + "siren", $"« {this["siren"]} » n’est pas un SIREN : neuf chiffres, dont le dernier est une clé."));
        }

        if (this["capital"].Length > 0 && LectureChamps.LireNombre(this["capital"]) is null or < 0)
        {
            erreurs.Add((Prefixe + "capital", $"« {this["capital"]} » n’est pas un montant ; écrivez par exemple 10\u00A0000."));
        }

        var naissance = LectureChamps.LireJour(this["naissance"]);
        if (this["naissance"].Length > 0 && naissance is null)
        {
            erreurs.Add((Prefixe + "naissance", $"« {this["naissance"]} » n’est pas une date ; écrivez par exemple 02/09/1980."));
        }

        return erreurs.Count > avant ? null : Identite(siren, naissance);
    }

    private IdentitePartie Identite(string siren, DateOnly? naissance) => new(EstMorale ? NaturePersonne.Morale : NaturePersonne.Physique, this["nom"])
    {
        Prenoms = EstMorale ? null : Ou("prenoms"),
        Civilite = EstMorale ? null : Ou("civilite"),
        Forme = EstMorale ? Ou("forme") : null,
        Siren = siren.Length == 0 ? null : siren,
        VilleRcs = Ou("rcs"),
        Capital = EstMorale ? LectureChamps.LireNombre(this["capital"]) : null,
        Representant = EstMorale ? Ou("representant") : null,
        QualiteRepresentant = EstMorale ? Ou("qualite") : null,
        Profession = EstMorale ? null : Ou("profession"),
        Nationalite = EstMorale ? null : Ou("nationalite"),
        NaissanceLe = EstMorale ? null : naissance,
        NaissanceA = EstMorale ? null : Ou("lieu"),
        Adresse = Ou("adresse"),
        CodePostal = Ou("cp"),
        Ville = Ou("ville"),
        Pays = Ou("pays"),
        Demeure = Ou("demeure"),
        Courriel = Ou("courriel"),
        Telephone = Ou("telephone"),
    };

    private string? Ou(string nom) => this[nom] is { Length: > 0 } texte ? texte : null;
}
