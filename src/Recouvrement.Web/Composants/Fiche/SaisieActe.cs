using System.Globalization;
using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Ecriture;
using Recouvrement.Application.Production;
using Recouvrement.Domaine.Procedures;

namespace Recouvrement.Web.Composants.Fiche;

/// <summary>What was typed to produce an act: nothing of it is lost when it is refused.</summary>
public sealed class SaisieActe
{
    private readonly Dictionary<string, string?> reponses = new(StringComparer.Ordinal);

    /// <summary>Why a forbidden act is produced all the same; empty when nobody said.</summary>
    public string Derogation { get; private set; } = string.Empty;

    /// <summary>The date written on the act, as typed.</summary>
    public string Date { get; private set; } = string.Empty;

    /// <summary>True when the other debtors of the procedure are named too.</summary>
    public bool Codebiteurs { get; private set; }

    /// <summary>The pieces ticked.</summary>
    public IReadOnlySet<Guid> Pieces { get; private set; } = new HashSet<Guid>();

    /// <summary>The answer to a question, as typed; null when none was.</summary>
    public string? this[string question] => reponses.GetValueOrDefault(question);

    /// <summary>
    /// Before anything is typed: the pieces of the dossier that are no act are all listed, but for what may not go out and what a later
    /// version replaces.
    /// </summary>
    public static SaisieActe Vierge(EtatDossier dossier)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        return new()
        {
            Pieces = dossier.Pieces.Where(p => p.Acte is null && !p.EstConfidentielle && dossier.Pieces.All(autre => autre.Remplace != p.Id)).Select(p => p.Id).ToHashSet(),
        };
    }

    /// <summary>Reads a form sent.</summary>
    public static SaisieActe De(IFormCollection envoi, IReadOnlyList<ChampDefini> questions)
    {
        var saisie = new SaisieActe
        {
            Derogation = envoi["derogation"].ToString(),
            Date = envoi["date"].ToString(),
            Codebiteurs = envoi["codebiteurs"] == "1",
            Pieces = envoi["pieces"].Select(p => Guid.TryParse(p, CultureInfo.InvariantCulture, out var id) ? id : Guid.Empty).ToHashSet(),
        };
        foreach (var question in questions)
        {
            saisie.reponses[question.Nom] = envoi[SaisieFait.Prefixe + question.Nom].ToString();
        }

        return saisie;
    }

    /// <summary>The demand completed with what was typed; what cannot be understood is told, field by field.</summary>
    public DemandeActe Comprendre(DemandeActe demande, EtatDossier dossier, IReadOnlyList<ChampDefini> questions, List<(string Champ, string Message)> erreurs)
    {
        ArgumentNullException.ThrowIfNull(erreurs);
        var lues = LectureChamps.Lire(questions, reponses);
        erreurs.AddRange(lues.Erreurs.Select(e => (SaisieFait.Prefixe + e.Champ, e.Message)));
        var jour = LectureChamps.LireJour(Date);
        if (jour is null && Date.Length > 0)
        {
            erreurs.Add(("date", $"« {Date} » n’est pas une date ; écrivez par exemple 02/09/2026."));
        }

        return demande with
        {
            Codebiteurs = Codebiteurs,
            Date = jour,
            Reponses = lues.Donnees.ToDictionary(d => d.Key, d => d.Value.Texte, StringComparer.Ordinal),
            Pieces = [.. dossier.Pieces.Select(p => p.Id).Where(Pieces.Contains)],
            Derogation = string.IsNullOrWhiteSpace(Derogation) ? null : Derogation,
        };
    }
}
