using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Recouvrement.Domaine.Droit;
using Recouvrement.Domaine.Procedures;

namespace Recouvrement.Application.Echanges;

/// <summary>
/// Writes the JSON shapes of the command line and of the API (design, § 9): the domain's own names in camelCase, ISO dates.
/// </summary>
public static class EcritureJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One computed deadline with its explanation.</summary>
    public static string Echeance(EcheanceCalculee echeance) => Ecrire(json =>
    {
        json.WriteStartObject();
        Champs(json, echeance);
        Texte(json, "libelle", echeance.Libelle);
        Texte(json, "effet", echeance.Effet);
        json.WriteStartArray("explication");
        foreach (var ligne in echeance.Explication)
        {
            json.WriteStringValue(ligne);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    /// <summary>The state of a procedure.</summary>
    public static string Etat(EtatProcedure etat) => Ecrire(json => Etat(json, etat));

    /// <summary>« PerteDuTitre ».</summary>
    public static string Mot(Severite severite) => severite.ToString();

    private static void Etat(Utf8JsonWriter json, EtatProcedure etat)
    {
        json.WriteStartObject();
        Jour(json, "au", etat.Au);
        Texte(json, "procedure", etat.Procedure);
        Texte(json, "etape", etat.Etape);
        Texte(json, "libelleEtape", etat.LibelleEtape);
        Jour(json, "depuisLe", etat.DepuisLe);
        json.WriteBoolean("terminal", etat.Terminal);
        Texte(json, "regime", etat.Regime);
        Liste(json, "echeances", etat.Echeances, Echeance);
        Mots(json, "evenementsPossibles", etat.EvenementsPossibles);
        Mots(json, "evenementsToujoursPossibles", etat.EvenementsToujoursPossibles);
        Liste(json, "actes", etat.Actes, (w, acte) =>
        {
            Texte(w, "id", acte.Id);
            w.WriteBoolean("permis", acte.Permis);
            Texte(w, "motif", acte.Motif);
        });
        Liste(json, "effets", etat.Effets, (w, effet) =>
        {
            Texte(w, "id", effet.Id);
            Texte(w, "libelle", effet.Libelle);
            Texte(w, "article", effet.Article);
        });
        Liste(json, "effetsSubis", etat.EffetsSubis, (w, subi) =>
        {
            Texte(w, "instance", subi.Instance);
            Texte(w, "id", subi.Effet.Id);
            Texte(w, "libelle", subi.Effet.Libelle);
            Texte(w, "article", subi.Effet.Article);
        });
        Liste(json, "alertes", etat.Alertes, (w, alerte) =>
        {
            Texte(w, "severite", Mot(alerte.Severite));
            Texte(w, "message", alerte.Message);
        });
        Liste(json, "ecartes", etat.Ecartes, (w, ecarte) => Texte(w, "motif", ecarte.Motif));
        Liste(json, "parcours", etat.Parcours, (w, passage) =>
        {
            Jour(w, "date", passage.Date);
            Texte(w, "de", passage.De);
            Texte(w, "vers", passage.Vers);
            Texte(w, "echeance", passage.Echeance);
        });
        json.WriteEndObject();
    }

    private static void Echeance(Utf8JsonWriter json, EcheanceProcedure echeance)
    {
        if (echeance.Calcul is { } calcul)
        {
            Champs(json, calcul);
        }
        else
        {
            Texte(json, "regle", echeance.Regle);
            Jour(json, "depart", echeance.Depart);
            Texte(json, "refus", echeance.Refus);
        }

        Texte(json, "statut", Domaine.Procedures.Mots.Statut(echeance.Statut));
        Jour(json, "closeLe", echeance.CloseLe);
        Texte(json, "raison", echeance.Raison);
        if (echeance.Arret is { } arret)
        {
            json.WriteStartObject("arret");
            Texte(json, "nature", arret.Nature == NatureArret.Suspension ? "suspension" : "interruption");
            Jour(json, "depuis", arret.Depuis);
            Texte(json, "article", arret.Article);
            json.WriteEndObject();
        }
    }

    private static void Champs(Utf8JsonWriter json, EcheanceCalculee echeance)
    {
        Texte(json, "regle", echeance.Regle);
        Texte(json, "version", echeance.Version);
        Jour(json, "depart", echeance.Depart);
        Jour(json, "dateBrute", echeance.DateBrute);
        Jour(json, "dateEcheance", echeance.DateEcheance);
        Jour(json, "datePrudente", echeance.DatePrudente);
        Jour(json, "dateAutre", echeance.DateAutre);
        Texte(json, "doute", echeance.Doute);
        Texte(json, "article", echeance.Article);
        Texte(json, "severite", Mot(echeance.Severite));
        Texte(json, "confiance", echeance.Confiance.ToString());
        Texte(json, "charge", echeance.Charge.ToString());
    }

    private static void Liste<T>(Utf8JsonWriter json, string nom, IReadOnlyList<T> elements, Action<Utf8JsonWriter, T> ecrire)
    {
        json.WriteStartArray(nom);
        foreach (var element in elements)
        {
            json.WriteStartObject();
            ecrire(json, element);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Mots(Utf8JsonWriter json, string nom, IReadOnlyList<string> mots)
    {
        json.WriteStartArray(nom);
        foreach (var mot in mots)
        {
            json.WriteStringValue(mot);
        }

        json.WriteEndArray();
    }

    private static void Texte(Utf8JsonWriter json, string nom, string? texte) => json.WriteString(nom, texte);

    private static void Jour(Utf8JsonWriter json, string nom, DateOnly? jour) =>
        json.WriteString(nom, jour?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    private static string Ecrire(Action<Utf8JsonWriter> ecrire)
    {
        using var flux = new MemoryStream();
        using (var json = new Utf8JsonWriter(flux, Options))
        {
            ecrire(json);
        }

        return Encoding.UTF8.GetString(flux.ToArray());
    }
}
