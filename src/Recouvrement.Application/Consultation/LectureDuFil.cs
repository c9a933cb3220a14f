using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Imports.Bodacc;
using Recouvrement.Application.Repli;
using Recouvrement.Domaine;
using Recouvrement.Domaine.Dossiers;
using Recouvrement.Domaine.Procedures;

namespace Recouvrement.Application.Consultation;

/// <summary>Puts the lines of a journal into words.</summary>
/// <param name="vue">The dossier folded.</param>
/// <param name="noms">Names by account.</param>
internal sealed class LectureDuFil(VueDossier vue, IReadOnlyDictionary<string, string> noms)
{
    private readonly FaitsSousInterdiction interdits = new(vue);
    private readonly Dictionary<Guid, int> dernieres = Dernieres(vue.Journal);
    private readonly Dictionary<Guid, string> ecarts = Ecarts(vue);
    private readonly Dictionary<Guid, Piece> pieces = vue.Dossier.Pieces.ToDictionary(p => p.Id);

    /// <summary>Accounts whose names the lines need.</summary>
    public static IReadOnlyCollection<string> Auteurs(Journal journal) =>
        journal.Entrees.Select(e => e.Auteur).ToHashSet(StringComparer.Ordinal);

    /// <summary>Every line, oldest first.</summary>
    public IEnumerable<LigneFil> Lire() => vue.Journal.Entrees.Select(Lire);

    /// <summary>The last line of a fact; null when the journal has none.</summary>
    public LigneFil? Derniere(Guid fait) =>
        dernieres.TryGetValue(fait, out var numero) ? Lire(vue.Journal.Entrees[numero - 1]) : null;

    /// <summary>One line.</summary>
    public LigneFil Lire(EntreeJournal entree)
    {
        var fait = entree.Fait;
        var definition = Definition(fait);
        var sort = Sort(entree);
        var piece = entree.Piece is { } id ? pieces.GetValueOrDefault(id) : null;
        return new LigneFil
        {
            Numero = entree.Numero,
            Nature = entree.Nature,
            Fait = fait.Id,
            Type = fait.Type,
            Libelle = definition?.Libelle ?? LibellesDuDossier.Type(fait.Type),
            DateEffet = fait.DateEffet,
            Heure = fait.Heure,
            EnregistreLe = entree.EnregistreLe,
            Auteur = noms.GetValueOrDefault(entree.Auteur, entree.Auteur),
            Procedure = fait.Procedure,
            Debiteur = fait.Debiteur,
            NomDebiteur = fait.Debiteur is { } debiteur ? vue.Dossier.Partie(debiteur)?.Identite.Affichage : null,
            Valeurs = Valeurs(definition?.Champs ?? Champs(fait), fait.Donnees),
            Motif = entree.Motif,
            Piece = entree.Piece,
            IntitulePiece = piece?.Intitule,
            Sort = sort,
            Ecart = sort == SortFait.Debout ? ecarts.GetValueOrDefault(fait.Id) : null,
            Avertissement = sort == SortFait.Debout ? interdits.Chercher(fait) : null,
            Empreinte = entree.Empreinte,
        };
    }

    private List<ValeurLue> Valeurs(IReadOnlyList<ChampDefini> champs, Donnees donnees)
    {
        var lues = new List<ValeurLue>();
        foreach (var champ in champs)
        {
            if (donnees[champ.Nom] is { } valeur)
            {
                lues.Add(new ValeurLue(champ.Nom, champ.Libelle, Procedure(champ, valeur) ?? Texte(champ, valeur), valeur));
            }
        }

        if (donnees[OrigineBodacc.Avis] is { } avis)
        {
            lues.Add(new ValeurLue(OrigineBodacc.Avis, "Avis du BODACC", avis.Texte, avis) { Adresse = donnees[OrigineBodacc.Adresse]?.Texte });
        }

        return lues;
    }

    // The opening of a procedure names its definition by an id, an act its procedure by an instance, which nobody reads.
    private string? Procedure(ChampDefini champ, Valeur valeur) => string.Equals(champ.Nom, "procedure", StringComparison.Ordinal)
        ? vue.Machines.FirstOrDefault(m => string.Equals(m.Definition.Id, valeur.Texte, StringComparison.Ordinal) || string.Equals(m.Instance, valeur.Texte, StringComparison.Ordinal))
            ?.Definition.Libelle
        : null;

    private static string Texte(ChampDefini champ, Valeur valeur) => valeur.Nature switch
    {
        NatureValeur.Jour when valeur.Jour is { } jour => TexteFrancais.DateLongue(jour),
        NatureValeur.Nombre when valeur.Nombre is { } nombre =>
            champ.Type == TypeChamp.Montant ? TexteFrancais.Euros(nombre) : TexteFrancais.Nombre(nombre, nombre.Scale),
        NatureValeur.OuiNon => valeur.Texte,
        _ => champ.Choix.FirstOrDefault(c => string.Equals(c.Valeur, valeur.Texte, StringComparison.Ordinal))?.Libelle ?? valeur.Texte,
    };

    private static Dictionary<Guid, int> Dernieres(Journal journal)
    {
        var parFait = new Dictionary<Guid, int>();
        foreach (var entree in journal.Entrees)
        {
            parFait[entree.Fait.Id] = entree.Numero;
        }

        return parFait;
    }

    private static Dictionary<Guid, string> Ecarts(VueDossier vue)
    {
        var parFait = new Dictionary<Guid, string>();
        foreach (var ecart in vue.Machines.Concat(vue.Horloges).SelectMany(m => m.Etat.Ecartes))
        {
            parFait.TryAdd(ecart.Fait, ecart.Motif);
        }

        return parFait;
    }

    private SortFait Sort(EntreeJournal entree)
    {
        var derniere = vue.Journal.Entrees[dernieres[entree.Fait.Id] - 1];
        if (derniere.Nature == NatureEntree.Annulation)
        {
            return SortFait.Annule;
        }

        return derniere.Numero == entree.Numero ? SortFait.Debout : SortFait.Rectifie;
    }

    private DefinitionFait? Definition(Fait fait) =>
        fait.Procedure is null
            ? FaitsDuDossier.Trouver(fait.Type)
            : vue.Trouver(fait.Procedure)?.Definition.Fait(fait.Type);

    private IReadOnlyList<ChampDefini> Champs(Fait fait)
    {
        if (!string.Equals(fait.Type, TypesReserves.RetourAuModele, StringComparison.Ordinal))
        {
            return LibellesDuDossier.ChampsDe(fait.Type);
        }

        var machine = vue.Trouver(fait.Procedure);
        List<ChoixDefini> etapes = [.. machine?.Definition.Etapes.Select(e => new ChoixDefini(e.Id, e.Libelle)) ?? []];
        return [new ChampDefini(TypesReserves.ChampEtape, "Étape de retour", TypeChamp.Choix, true, etapes, null)];
    }
}
