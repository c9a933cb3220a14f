using Recouvrement.Application.Dossiers;
using Recouvrement.Domaine.Decomptes;
using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Application.Comptes;

/// <summary>How each debtor and surety owes. Nobody is taken for jointly liable, nor a guarantee for unlimited, because nothing was said.</summary>
internal sealed class EngagementsDuDossier
{
    private readonly LectureDuCompte lecture;
    private readonly Dictionary<Guid, string> noms = [];

    public EngagementsDuDossier(LectureDuCompte lecture)
    {
        this.lecture = lecture;
        var distincts = new NomsDistincts();
        foreach (var partie in lecture.Dossier.Debiteurs)
        {
            // Two people of the same name are two people.
            noms[partie.Id] = distincts.Donner(partie.Identite.Affichage);
        }
    }

    public List<string> Reserves { get; } = [];

    /// <summary>What the account calls each of them, by id: the only way back from a line of the account to a person.</summary>
    public IReadOnlyDictionary<Guid, string> Noms => noms;

    public string? Nom(Guid? partie) => partie is { } id ? noms.GetValueOrDefault(id) : null;

    /// <summary>Who owes what; empty for a debtor alone, of whom nothing particular was said.</summary>
    /// <param name="arreteAu">The day of the account.</param>
    /// <param name="devenues">What the claims became, by id.</param>
    /// <param name="sommes">Ids of the sums of the account.</param>
    public List<DebiteurDecompte> Lire(DateOnly arreteAu, IReadOnlyDictionary<string, string> devenues, IReadOnlySet<string> sommes)
    {
        var parties = lecture.Dossier.Debiteurs;
        var debiteurs = new List<DebiteurDecompte>();
        foreach (var partie in parties)
        {
            var fait = lecture.De(FaitsDuCompte.EngagementDeclare).LastOrDefault(f => f.Debiteur == partie.Id && f.DateEffet <= arreteAu);
            if (fait is not null)
            {
                debiteurs.Add(De(partie, fait, devenues, sommes));
            }
            else if (partie.Role == RolePartie.Debiteur && lecture.Dossier.Creances.Count > 0 && lecture.Dossier.Creances.All(c => c.Solidaire))
            {
                debiteurs.Add(new DebiteurDecompte { Nom = noms[partie.Id], Mode = ModeDebiteur.Solidaire });
            }
            else if (parties.Count > 1)
            {
                Reserves.Add($"{noms[partie.Id]}\u00A0: rien ne dit comment il est tenu (pour le tout, pour une part, comme caution)\u00A0; ce qu’il doit n’est pas calculé.");
            }
        }

        return debiteurs is [{ Mode: ModeDebiteur.Solidaire, Creances.Count: 0 }] && parties.Count == 1 ? [] : debiteurs;
    }

    private DebiteurDecompte De(Partie partie, Fait fait, IReadOnlyDictionary<string, string> devenues, IReadOnlySet<string> sommes) => new()
    {
        Nom = noms[partie.Id],
        Mode = fait.Donnees["mode"]?.Texte switch
        {
            "conjoint" => ModeDebiteur.Conjoint,
            "caution" => ModeDebiteur.Caution,
            _ => ModeDebiteur.Solidaire,
        },
        Part = fait.Donnees["part"]?.Nombre,
        Plafond = fait.Donnees["plafond"]?.Nombre,
        AccessoiresCompris = fait.Donnees["accessoires"]?.OuiNon ?? true,
        Creances = LectureDuCompte.Nommee(fait) is null
            ? []
            : [.. lecture.Visees(fait).Select(lecture.Id).Select(id => devenues.GetValueOrDefault(id, id)).Where(sommes.Contains).Distinct(StringComparer.Ordinal)],
    };
}
