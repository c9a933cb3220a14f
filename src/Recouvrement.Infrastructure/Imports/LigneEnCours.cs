using System.Globalization;
using Recouvrement.Application.Imports;

namespace Recouvrement.Infrastructure.Imports;

/// <summary>One record being checked: its fields by name, and what is found wrong with them.</summary>
internal sealed class LigneEnCours(EnTete entete, Enregistrement enregistrement)
{
    private const int LongueurMaximale = 500;

    private List<Anomalie>? anomalies;

    public int Ligne => enregistrement.Ligne;

    public bool EnErreur { get; private set; }

    public IReadOnlyList<Anomalie> Anomalies => anomalies ?? (IReadOnlyList<Anomalie>)[];

    public void Erreur(string colonne, string message, string remede)
    {
        EnErreur = true;
        Noter(colonne, GraviteAnomalie.Erreur, message, remede);
    }

    public void Avertir(string colonne, string message, string remede) => Noter(colonne, GraviteAnomalie.Avertissement, message, remede);

    /// <summary>False, with the error noted, when the record has no right number of fields.</summary>
    public bool EstEntiere()
    {
        if (enregistrement.EncodageMele)
        {
            Avertir(string.Empty, "Le fichier mêle deux encodages à partir de cette ligne.", "Vérifiez les accents des lignes importées.");
        }

        switch (enregistrement.Defaut)
        {
            case DefautDeLigne.TropLongue:
                Erreur(string.Empty, "La ligne est démesurée.", "Vérifiez que le fichier est bien un export et que ses lignes sont séparées.");
                return false;
            case DefautDeLigne.CaractereIllisible:
                Erreur(string.Empty, "La ligne contient des caractères illisibles.", "Enregistrez le fichier au format « CSV UTF-8 » et recommencez.");
                return false;
            case DefautDeLigne.GuillemetOuvert:
                Erreur(string.Empty, "Un guillemet est ouvert et n’est pas refermé où il faudrait.",
                    "Refermez-le, ou doublez-le s’il fait partie du texte.");
                return false;
            case DefautDeLigne.Aucun:
            default:
                return CompterLesChamps();
        }
    }

    public string Champ(string colonne)
    {
        if (entete.Indice(colonne) is not { } indice || indice >= enregistrement.Champs.Length)
        {
            return string.Empty;
        }

        var champ = enregistrement.Champs[indice];
        if (champ.Length <= LongueurMaximale)
        {
            return champ.Contains('\n', StringComparison.Ordinal) ? champ.ReplaceLineEndings(" ") : champ;
        }

        Erreur(colonne, string.Create(CultureInfo.InvariantCulture, $"Le texte a plus de {LongueurMaximale} caractères."),
            "Abrégez-le, ou vérifiez les guillemets de la ligne.");
        return string.Empty;
    }

    public string? Facultatif(string colonne) => Champ(colonne) is { Length: > 0 } champ ? champ : null;

    public string Requis(string colonne)
    {
        var dejaEnErreur = anomalies?.Count ?? 0;
        var champ = Champ(colonne);
        if (champ.Length == 0 && (anomalies?.Count ?? 0) == dejaEnErreur)
        {
            Erreur(colonne, "La valeur manque.", "Complétez-la.");
        }

        return champ;
    }

    /// <summary>The value read, or its error noted and the default.</summary>
    public T Valeur<T>(string colonne, Lu<T> lu)
        where T : struct
    {
        if (lu.Valeur is { } valeur)
        {
            return valeur;
        }

        Erreur(colonne, lu.Message, lu.Remede);
        return default;
    }

    private bool CompterLesChamps()
    {
        var attendus = entete.Noms.Length;
        var champs = enregistrement.Champs;
        if (champs.Length < attendus && !(champs.Length == attendus - 1 && entete.Noms[^1].Length == 0))
        {
            Erreur(string.Empty, string.Create(CultureInfo.InvariantCulture, $"La ligne a {champs.Length} colonnes au lieu de {attendus}."),
                "Complétez-la ; si c’est la dernière, le fichier a sans doute été coupé : envoyez-le de nouveau.");
        }
        else if (champs.Length > attendus && !(entete.Forme.SeparateurFinal && champs.Skip(attendus).All(c => c.Length == 0)))
        {
            Erreur(string.Empty, string.Create(CultureInfo.InvariantCulture, $"La ligne a {champs.Length} colonnes au lieu de {attendus}."),
                "Un texte contient sans doute le séparateur : entourez-le de guillemets ou retirez-en ce caractère.");
        }

        return !EnErreur;
    }

    private void Noter(string colonne, GraviteAnomalie gravite, string message, string remede) =>
        (anomalies ??= []).Add(new(Ligne, colonne.Length > 0 ? entete.NomEcrit(colonne) : colonne, gravite, message, remede));
}
