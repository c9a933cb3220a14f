using Recouvrement.Domaine;
using Recouvrement.Domaine.Decomptes;
using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Application.Comptes;

/// <summary>
/// What decisions put in the place of what was asked. From its date a decision rules the claims that it covers: their principal, their
/// interest, their accessories; what it does not grant is no longer counted, and is listed. When its title falls, what was asked is
/// asked again.
/// </summary>
internal sealed class SommesAllouees(LectureDuCompte lecture, IReadOnlyList<TitreDuDossier> titres)
{
    private readonly HashSet<string> reglees = new(StringComparer.Ordinal);

    public List<CreanceDecompte> Sommes { get; } = [];

    public List<SommeRemplacee> Remplacees { get; } = [];

    public List<string> Reserves { get; } = [];

    /// <summary>What each claim became, by id.</summary>
    public Dictionary<string, string> Devenues { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether a decision said that its title bears the five points, by id of title.</summary>
    public Dictionary<string, bool> Majorables { get; } = new(StringComparer.Ordinal);

    /// <summary>Payments and credit notes up to that day are already taken off by a decision; null when none says so.</summary>
    public DateOnly? DeduitsJusquAu { get; private set; }

    /// <summary>Takes out of the two lists what decisions of before that day, against that debtor, replaced.</summary>
    public void Remplacer(List<CreanceDecompte> principales, List<CreanceDecompte> accessoires, Guid debiteur, DateOnly arreteAu)
    {
        // The latest decision rules; within a decision, what names a claim goes before what covers the rest.
        var faits = lecture.De(FaitsDuCompte.CondamnationPrononcee)
            .Where(f => f.DateEffet <= arreteAu && (f.Debiteur is not { } id || id == debiteur))
            .OrderByDescending(f => f.DateEffet).ThenBy(f => LectureDuCompte.Nommee(f) is null);
        foreach (var fait in faits)
        {
            if (Titre(fait) is { } titre)
            {
                Appliquer(fait, titre, principales, accessoires);
            }
            else
            {
                Reserves.Add($"La condamnation du {TexteFrancais.DateLongue(fait.DateEffet)} n’est pas comptée\u00A0: le titre auquel elle se rattache n’est plus au dossier.");
            }
        }
    }

    /// <summary>The standing title that a fact names; the only one when it names none.</summary>
    public static TitreDecompte? Titre(Fait fait, IEnumerable<TitreDuDossier> titres)
    {
        var debout = titres.Where(t => t.EstDebout).Select(t => t.Titre).ToList();
        return fait.Donnees["titre"]?.Texte is { Length: > 0 } id
            ? debout.Find(t => string.Equals(t.Id, id, StringComparison.Ordinal))
            : debout.Count == 1 ? debout[0] : null;
    }

    private TitreDecompte? Titre(Fait fait) => Titre(fait, titres);

    private void Appliquer(Fait fait, TitreDecompte titre, List<CreanceDecompte> principales, List<CreanceDecompte> accessoires)
    {
        var d = fait.Donnees;
        var visees = lecture.Visees(fait).Select(lecture.Id).ToHashSet(StringComparer.Ordinal);
        var couvertes = principales.Where(c => visees.Contains(c.Id) && reglees.Add(c.Id)).ToList();
        if (couvertes.Count == 0)
        {
            return;
        }

        if (d["versements"]?.Texte is "deduits" && (DeduitsJusquAu is not { } deja || fait.DateEffet > deja))
        {
            DeduitsJusquAu = fait.DateEffet;
        }

        if (d["majorable"]?.OuiNon is { } majorable)
        {
            Majorables.TryAdd(titre.Id, majorable);
        }

        Principal(fait, titre, couvertes);
        Sommes.AddRange(AccessoiresAlloues.De(lecture, fait, titre));
        Ecarter(fait, titre, couvertes, principales, accessoires);
    }

    private void Principal(Fait fait, TitreDecompte titre, List<CreanceDecompte> couvertes)
    {
        var alloue = fait.Donnees["principal"]?.Nombre ?? 0m;
        if (alloue == couvertes.Sum(c => c.Montant ?? 0m))
        {
            foreach (var creance in couvertes)
            {
                Sommes.Add(Allouee(creance, fait, titre, creance.Libelle, creance.Montant ?? 0m));
                Remplacees.Add(new SommeRemplacee(creance.Libelle, creance.Montant, titre.Libelle, creance.Montant, fait.Id));
            }

            return;
        }

        var une = couvertes.Count == 1;
        var premiere = couvertes.OrderBy(c => c.Echeance).First();
        var libelle = une ? $"{premiere.Libelle}, pour la somme allouée" : $"Principal alloué ({string.Join(", ", couvertes.Take(4).Select(c => c.Id))}{(couvertes.Count > 4 ? "…" : string.Empty)})";
        var somme = Allouee(premiere, fait, titre, libelle, alloue);
        if (alloue > 0)
        {
            Sommes.Add(somme);
        }

        foreach (var creance in couvertes)
        {
            Devenues[creance.Id] = somme.Id;
            Remplacees.Add(new SommeRemplacee(creance.Libelle, creance.Montant, titre.Libelle, une ? alloue : null, fait.Id));
        }
    }

    private static CreanceDecompte Allouee(CreanceDecompte creance, Fait fait, TitreDecompte titre, string libelle, decimal montant) => creance with
    {
        Libelle = libelle,
        Nature = creance.Nature == NatureCreance.CreditConsommation ? creance.Nature : NatureCreance.Condamnation,
        Montant = montant,
        Titre = titre.Id,
        Article = titre.Libelle,
        IndemniteForfaitaire = false,
        Interets = fait.Donnees["interets"]?.Texte switch
        {
            "aucun" => [],
            "legal" or "penalites" or "conventionnel" => [MotsDuCompte.Regime(fait.Donnees, fait.Donnees["interets"]?.Texte) with { Source = titre.Libelle }],
            _ => SommesDemandees.Enchainer(creance.Interets, titre),
        },
    };

    // Accessories of the claims covered that the creditor asked before the decision: granted or not, the decision has settled them.
    private void Ecarter(Fait fait, TitreDecompte titre, List<CreanceDecompte> couvertes, List<CreanceDecompte> principales, List<CreanceDecompte> accessoires)
    {
        var toutes = principales.TrueForAll(c => reglees.Contains(c.Id));
        foreach (var accessoire in accessoires.ToList())
        {
            var demande = accessoire.Nature is NatureCreance.ClausePenale or NatureCreance.IndemniteForfaitaire or NatureCreance.IndemniteCredit or NatureCreance.IndemniteComplementaire;
            var couvert = accessoire.Parent is { } parent ? couvertes.Exists(c => string.Equals(c.Id, parent, StringComparison.Ordinal)) : toutes;
            if (demande && couvert && accessoire.Echeance <= fait.DateEffet)
            {
                accessoires.Remove(accessoire);
                Remplacees.Add(new SommeRemplacee(accessoire.Libelle, accessoire.Montant, titre.Libelle, AccessoiresAlloues.Montant(fait, accessoire.Nature), fait.Id));
            }
        }

        principales.RemoveAll(c => couvertes.Exists(k => string.Equals(k.Id, c.Id, StringComparison.Ordinal)));
        foreach (var indemnite in couvertes.Where(c => c.IndemniteForfaitaire))
        {
            Remplacees.Add(new SommeRemplacee(
                $"Indemnité forfaitaire, {indemnite.Libelle}", null, titre.Libelle, AccessoiresAlloues.Montant(fait, NatureCreance.IndemniteForfaitaire), fait.Id));
        }
    }
}
