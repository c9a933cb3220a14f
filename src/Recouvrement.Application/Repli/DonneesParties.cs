using System.Globalization;
using Recouvrement.Application.Dossiers;
using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Application.Repli;

/// <summary>How an identity is written in the values of a fact, and read back.</summary>
internal static class DonneesParties
{
    public const string Role = "role";

    public static Donnees Ecrire(IdentitePartie identite, RolePartie? role = null)
    {
        var valeurs = new List<KeyValuePair<string, Valeur>>();
        void Ajouter(string nom, string? texte)
        {
            if (!string.IsNullOrWhiteSpace(texte))
            {
                valeurs.Add(KeyValuePair.Create(nom, Valeur.De(texte.Trim())));
            }
        }

        if (role is { } r)
        {
            Ajouter(Role, Mot(r));
        }

        Ajouter("nature", identite.Nature == NaturePersonne.Physique ? "physique" : "morale");
        Ajouter("nom", identite.Nom);
        Ajouter("prenoms", identite.Prenoms);
        Ajouter("civilite", identite.Civilite);
        Ajouter("forme", identite.Forme);
        Ajouter("siren", identite.Siren);
        Ajouter("villeRcs", identite.VilleRcs);
        Ajouter("representant", identite.Representant);
        Ajouter("qualiteRepresentant", identite.QualiteRepresentant);
        Ajouter("profession", identite.Profession);
        Ajouter("nationalite", identite.Nationalite);
        Ajouter("naissanceA", identite.NaissanceA);
        Ajouter("adresse", identite.Adresse);
        Ajouter("codePostal", identite.CodePostal);
        Ajouter("ville", identite.Ville);
        Ajouter("pays", identite.Pays);
        Ajouter("demeure", identite.Demeure);
        Ajouter("courriel", identite.Courriel);
        Ajouter("telephone", identite.Telephone);
        if (identite.NaissanceLe is { } naissance)
        {
            valeurs.Add(KeyValuePair.Create("naissanceLe", Valeur.De(naissance)));
        }

        if (identite.Capital is { } capital)
        {
            valeurs.Add(KeyValuePair.Create("capital", Valeur.De(capital)));
        }

        return new Donnees(valeurs);
    }

    public static IdentitePartie Lire(Donnees d) =>
        new(string.Equals(Texte(d, "nature"), "physique", StringComparison.Ordinal) ? NaturePersonne.Physique : NaturePersonne.Morale,
            Texte(d, "nom") ?? string.Empty)
        {
            Prenoms = Texte(d, "prenoms"),
            Civilite = Texte(d, "civilite"),
            Forme = Texte(d, "forme"),
            Siren = Texte(d, "siren"),
            VilleRcs = Texte(d, "villeRcs"),
            Capital = d["capital"]?.Nombre,
            Representant = Texte(d, "representant"),
            QualiteRepresentant = Texte(d, "qualiteRepresentant"),
            Profession = Texte(d, "profession"),
            Nationalite = Texte(d, "nationalite"),
            NaissanceLe = d["naissanceLe"]?.Jour,
            NaissanceA = Texte(d, "naissanceA"),
            Adresse = Texte(d, "adresse"),
            CodePostal = Texte(d, "codePostal"),
            Ville = Texte(d, "ville"),
            Pays = Texte(d, "pays"),
            Demeure = Texte(d, "demeure"),
            Courriel = Texte(d, "courriel"),
            Telephone = Texte(d, "telephone"),
        };

    public static RolePartie LireRole(Donnees d) => Texte(d, Role) switch
    {
        "creancier" => RolePartie.Creancier,
        "caution" => RolePartie.Caution,
        _ => RolePartie.Debiteur,
    };

    public static string? Texte(Donnees d, string nom) => d[nom]?.Texte;

    public static long Entier(Donnees d, string nom) => d[nom]?.Nombre is { } n ? decimal.ToInt64(n) : 0;

    public static Guid? Id(Donnees d, string nom) =>
        Guid.TryParseExact(Texte(d, nom), "D", out var id) ? id : null;

    public static Valeur De(Guid id) => Valeur.De(id.ToString("D", CultureInfo.InvariantCulture));

    private static string Mot(RolePartie role) => role switch
    {
        RolePartie.Creancier => "creancier",
        RolePartie.Caution => "caution",
        _ => "debiteur",
    };
}
