namespace Recouvrement.Actes.Surete;

/// <summary>The sentences of the refusals: what, where, what to do.</summary>
internal static class Phrases
{
    public const string PasUnDocx =
        "Ce fichier n’est pas un document Word : enregistrez-le depuis Word au format « Document Word (*.docx) », puis recommencez.";

    public const string AncienWord =
        "Ce fichier est au format d’un ancien Word (.doc) ou d’un autre logiciel : enregistrez-le depuis Word au format « Document Word (*.docx) », puis recommencez.";

    public const string Chiffre =
        "Ce document est protégé par un mot de passe : retirez la protection dans Word (Fichier, Informations, Protéger le document), puis recommencez.";

    public const string Macros =
        "Ce document contient des macros : enregistrez-le au format « Document Word (*.docx) », sans macros, puis recommencez.";

    public const string Actif =
        "Ce document contient un contrôle ActiveX : supprimez-le dans Word, puis recommencez.";

    public const string Tronque =
        "Ce fichier est incomplet ou abîmé : reprenez l’original et transmettez-le à nouveau.";

    public const string TropGros =
        "Ce fichier est trop volumineux pour un modèle d’acte : allégez-le (images, pages inutiles), puis recommencez.";

    public const string Bombe =
        "Ce fichier prend une taille anormale une fois décompressé : il est refusé ; recréez le modèle dans Word.";

    public const string TropDeBalises =
        "Ce document contient un nombre anormal de balises ou de sections imbriquées : il est refusé ; recréez le modèle dans Word.";

    public const string MorceauImporte =
        "Ce document importe un autre fichier (altChunk) : ouvrez-le dans Word et enregistrez-le à nouveau pour en intégrer le contenu, puis recommencez.";

    public const string SansDocument =
        "Ce fichier ne contient pas de document Word principal : enregistrez-le à nouveau depuis Word, puis recommencez.";

    public static string Chemin(string nom) =>
        $"Ce fichier contient une entrée au nom interdit (« {Court(nom)} ») : il est refusé ; recréez le modèle dans Word.";

    public static string Externe(string cible) =>
        $"Ce document va chercher un contenu ailleurs (« {Court(cible)} ») : incorporez ce contenu ou supprimez le lien dans Word, puis recommencez.";

    public static string CodeDeChamp(string code) =>
        $"Ce document contient un champ Word qui va chercher un contenu ailleurs (« {Court(code)} ») : remplacez-le par son résultat (Ctrl+Maj+F9), puis recommencez.";

    public static string EntitesXml(string partie) =>
        $"La partie « {Court(partie)} » de ce fichier déclare des entités XML, ce que Word n’écrit jamais : il est refusé ; recréez le modèle dans Word.";

    public static string XmlIllisible(string partie) =>
        $"La partie « {Court(partie)} » de ce fichier est illisible : ouvrez-le dans Word, acceptez la réparation, enregistrez, puis recommencez.";

    public static string XmlTropProfond(string partie) =>
        $"La partie « {Court(partie)} » de ce fichier est d’une taille ou d’une imbrication anormale : il est refusé ; recréez le modèle dans Word.";

    private static string Court(string texte)
    {
        var propre = new string([.. texte.Where(c => !char.IsControl(c)).Take(81)]);
        return propre.Length > 80 ? propre[..79] + "…" : propre;
    }
}
