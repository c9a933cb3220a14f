using Recouvrement.Actes.Valeurs;
using Recouvrement.Domaine;
using Recouvrement.Domaine.Procedures;

namespace Recouvrement.Application.Production;

/// <summary>What is asked when an act is produced: the questions of its sheet, and the data it needs that no page of the dossier holds.</summary>
internal static class QuestionsDActe
{
    /// <summary>Datum that holds the other debtors: chosen by a box to tick, never typed.</summary>
    public const string Codebiteurs = "codebiteurs";

    // What is drawn from the dossier by DonneesDActe; everything else that an act needs is asked.
    private static readonly string[] Tires = ["dossier", "creancier", "debiteur", "creances", "creancesAEchoir", "solde", "decompte", "echeancierTotal", "plan", "pieces", "ordonnance", "echeance", "date", Codebiteurs];

    // Drawn from the facts of the collective procedure when they say it; asked all the same, for an act under another procedure.
    private static readonly string[] DesFaits =
    [
        "collective.nature", "collective.jugement", "collective.tribunal", "collective.publication", "collective.declaration",
        "collective.receptionContestation", "collective.receptionConsultation",
    ];

    // What changes from one act to the next: the last payment is drawn from the décompte, never from an earlier receipt.
    private static readonly string[] Perissables = ["paiement", "collective.interets"];

    /// <summary>True when an answer given to an earlier act says nothing of this one.</summary>
    public static bool EstPerissable(string chemin) =>
        Perissables.Any(p => string.Equals(chemin, p, StringComparison.Ordinal) || chemin.StartsWith(p + ".", StringComparison.Ordinal));

    public static List<ChampDefini> De(ModeleDActe modele, SchemaActe schema, IEnumerable<string>? affichees = null) =>
    [
        .. modele.Questions.Concat(modele.Donnees.Concat(affichees ?? []).Where(d => !EstTire(d)))
            .Where(d => !string.Equals(d, Codebiteurs, StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal)
            .Select(chemin => schema.TryGet(chemin, out var champ) && SeDemande(champ.Type) ? Question(champ, schema) : null)
            .OfType<ChampDefini>(),
    ];

    /// <summary>The value of an answer; null when it is empty or cannot be read.</summary>
    public static ValeurActe? Lire(ChampSchema champ, string? reponse, SchemaActe schema)
    {
        if (string.IsNullOrWhiteSpace(reponse))
        {
            return null;
        }

        return champ.Type switch
        {
            TypeValeur.Nombre => Ecriture.LectureChamps.LireNombre(reponse) is { } n ? ValeurActe.Nombre(n) : null,
            TypeValeur.Jour => Ecriture.LectureChamps.LireJour(reponse) is { } jour ? ValeurActe.Jour(jour) : null,
            TypeValeur.Booleen => ValeurActe.Booleen(string.Equals(reponse.Trim(), "oui", StringComparison.OrdinalIgnoreCase)),
            TypeValeur.Riche => RicheActe.DepuisTexte(reponse),
            TypeValeur.Texte => ValeurActe.Texte(reponse.Trim()),
            TypeValeur.Liste => LireListe(champ, reponse, schema),
            _ => null,
        };
    }

    // « 02/09/2026 ; 150 » by line; what cannot be read is left out, and the act says that it lacks it.
    private static ValeurActe LireListe(ChampSchema champ, string reponse, SchemaActe schema)
    {
        var membres = Membres(champ, schema);
        return ValeurActe.Liste(reponse.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(ligne =>
        {
            var objet = new ObjetActe();
            foreach (var (membre, texte) in membres.Zip(ligne.Split(';', membres.Count, StringSplitOptions.TrimEntries)))
            {
                if (Lire(membre, texte, schema) is { } valeur)
                {
                    objet[membre.Chemin[(champ.Chemin.Length + 1)..]] = valeur;
                }
            }

            return (ValeurActe)objet;
        }));
    }

    private static List<ChampSchema> Membres(ChampSchema liste, SchemaActe schema) =>
        [.. schema.Champs.Where(c => c.Chemin.StartsWith(liste.Chemin + ".", StringComparison.Ordinal))];

    private static bool SeDemande(TypeValeur type) =>
        type is TypeValeur.Texte or TypeValeur.Riche or TypeValeur.Nombre or TypeValeur.Jour or TypeValeur.Booleen or TypeValeur.Liste;

    private static bool EstTire(string chemin) => Tires.Contains(chemin.Split('.')[0], StringComparer.Ordinal);

    // None is required here: a draft may be produced without, and a final act says by itself what it lacks.
    private static ChampDefini Question(ChampSchema champ, SchemaActe schema) => new(
        champ.Chemin,
        TexteFrancais.Majuscule(champ.Libelle),
        champ.Type switch
        {
            TypeValeur.Nombre => TypeChamp.Nombre,
            TypeValeur.Jour => TypeChamp.Jour,
            TypeValeur.Booleen => TypeChamp.OuiNon,
            _ => TypeChamp.Texte,
        },
        false,
        [],
        champ.Type == TypeValeur.Liste ? $"Une ligne par élément : {string.Join(" ; ", Membres(champ, schema).Select(m => m.Libelle))}.{(champ.Chemin is "echeancier" ? " Laissé vide, repris du plan en cours." : string.Empty)}"
            : EstTire(champ.Chemin) || champ.OuSaisir is null ? null
            : EstPerissable(champ.Chemin) ? "Laissé vide, repris du décompte."
            : DesFaits.Contains(champ.Chemin, StringComparer.Ordinal) ? "Laissé vide, repris des faits de la procédure."
            : "Laissé vide, repris du dernier acte du dossier qui le disait.")
    {
        EstLong = champ.Type is TypeValeur.Riche or TypeValeur.Liste,
    };
}
