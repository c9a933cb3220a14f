using System.Globalization;
using Recouvrement.Application.Consultation;
using Recouvrement.Application.Ecriture;
using Recouvrement.Domaine.Dossiers;
using Recouvrement.Domaine.Procedures;

namespace Recouvrement.Web.Composants.Fiche;

/// <summary>
/// What was typed in the form of a fact, kept as typed: whatever happens, the form comes back with every character in it.
/// </summary>
public sealed class SaisieFait
{
    /// <summary>Prefix of the definition's own fields, so that none can be taken for one of the form's.</summary>
    public const string Prefixe = "v-";

    public string Date { get; set; } = string.Empty;

    public string Heure { get; set; } = string.Empty;

    public string Motif { get; set; } = string.Empty;

    public bool HorsModele { get; set; }

    public Guid? Piece { get; set; }

    public Guid? Debiteur { get; set; }

    /// <summary>Why an amount imputed by hand could not be read; null when all could.</summary>
    public string? ImputationIllisible { get; set; }

    /// <summary>Journal lines that whoever typed had seen.</summary>
    public int Version { get; set; }

    /// <summary>Raw text by name of field.</summary>
    public Dictionary<string, string?> Valeurs { get; } = new(StringComparer.Ordinal);

    /// <summary>What is wrong, field by field.</summary>
    public List<(string Champ, string Message)> Erreurs { get; } = [];

    /// <summary>Values understood by the last <see cref="Comprendre"/>.</summary>
    public Donnees Donnees { get; private set; } = Donnees.Aucune;

    /// <summary>Legal date understood; null when it could not be.</summary>
    public DateOnly? DateEffet { get; private set; }

    /// <summary>Time understood; null when absent.</summary>
    public TimeOnly? HeureEffet { get; private set; }

    /// <summary>Reads a form sent.</summary>
    public static SaisieFait De(IFormCollection envoi)
    {
        var saisie = new SaisieFait
        {
            Date = envoi["date"].ToString(),
            Heure = envoi["heure"].ToString(),
            Motif = envoi["motif"].ToString(),
            HorsModele = envoi["hors-modele"] == "oui",
            Piece = Guid.TryParse(envoi["piece"], CultureInfo.InvariantCulture, out var piece) ? piece : null,
            Debiteur = Guid.TryParse(envoi["debiteur"], CultureInfo.InvariantCulture, out var debiteur) ? debiteur : null,
            Version = int.TryParse(envoi["version"], CultureInfo.InvariantCulture, out var version) ? version : 0,
        };
        foreach (var (nom, valeur) in envoi)
        {
            if (nom.StartsWith(Prefixe, StringComparison.Ordinal))
            {
                saisie.Valeurs[nom[Prefixe.Length..]] = valeur.ToString();
            }
        }

        return saisie;
    }

    /// <summary>Fills the form with a fact as recorded, to be corrected.</summary>
    public static SaisieFait De(LigneFil ligne, int version)
    {
        var saisie = new SaisieFait
        {
            Date = Domaine.TexteFrancais.DateCourte(ligne.DateEffet),
            Heure = ligne.Heure?.ToString("HH:mm", CultureInfo.InvariantCulture) ?? string.Empty,
            Piece = ligne.Piece,
            Debiteur = ligne.Debiteur,
            Version = version,
        };
        foreach (var valeur in ligne.Valeurs)
        {
            saisie.Valeurs[valeur.Nom] = valeur.Valeur.Nature switch
            {
                NatureValeur.Jour => Domaine.TexteFrancais.DateCourte(valeur.Valeur.Jour!.Value),
                NatureValeur.Nombre => valeur.Valeur.Texte.Replace('.', ','),
                _ => valeur.Valeur.Texte,
            };
        }

        return saisie;
    }

    /// <summary>Understands what was typed against the definition; true when nothing is wrong.</summary>
    public bool Comprendre(DefinitionFait definition)
    {
        Erreurs.Clear();
        DateEffet = LectureChamps.LireJour(Date);
        if (DateEffet is null)
        {
            Erreurs.Add(("date", string.IsNullOrWhiteSpace(Date)
                ? $"« {definition.LibelleDate} » est à remplir : c’est elle qui fait courir les délais."
                : $"« {Date} » n’est pas une date ; écrivez par exemple 02/09/2026."));
        }

        HeureEffet = LireHeure();
        var lus = LectureChamps.Lire(definition.Champs, Valeurs);
        Donnees = lus.Donnees;
        Erreurs.AddRange(lus.Erreurs.Select(e => (Prefixe + e.Champ, e.Message)));
        if (ImputationIllisible is { } illisible)
        {
            Erreurs.Add((Prefixe + Application.Comptes.ImputationEcrite.Champ, illisible));
        }

        return Erreurs.Count == 0;
    }

    /// <summary>Adds what the writing refused, beside the right fields.</summary>
    public void Ajouter(DefinitionFait definition, IssueEcriture issue)
    {
        foreach (var erreur in issue.Erreurs)
        {
            var propre = definition.Champs.Any(c => string.Equals(c.Nom, erreur.Champ, StringComparison.Ordinal));
            Erreurs.Add((propre ? Prefixe + erreur.Champ : erreur.Champ, erreur.Message));
        }

        if (issue.Erreurs.Count == 0 && !issue.EstEnConflit)
        {
            Erreurs.Add((string.Empty, issue.Refus));
        }
    }

    /// <summary>The sentence beside a field; null when it is right.</summary>
    public string? Faute(string champ) => Erreurs.Find(e => string.Equals(e.Champ, champ, StringComparison.Ordinal)).Message;

    private TimeOnly? LireHeure()
    {
        if (string.IsNullOrWhiteSpace(Heure))
        {
            return null;
        }

        var net = Heure.Trim().Replace('h', ':').Replace('H', ':').TrimEnd(':');
        if (TimeOnly.TryParseExact(net, ["HH:mm", "H:mm", "HH", "%H"], CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var lue))
        {
            return lue;
        }

        Erreurs.Add(("heure", $"« {Heure} » n’est pas une heure ; écrivez par exemple 14:30."));
        return null;
    }
}
