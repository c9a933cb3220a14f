namespace Recouvrement.Domaine.Decomptes;

/// <summary>One calculation: the demand put in working order, the positions, and what is said on the way.</summary>
internal sealed class Calcul
{
    private readonly Dictionary<string, TitreDecompte> titres;
    private readonly List<Avertissement> avertissements = [];

    public Calcul(DemandeDecompte demande, DroitDuDecompte droit)
    {
        Demande = demande;
        Droit = droit;
        titres = demande.Titres.ToDictionary(t => t.Id, StringComparer.Ordinal);
        Frontieres = new Frontieres(demande.Convention.Bornes);
        Suspensions = new Suspensions(demande);
        Fin = Frontieres.Apres(demande.ArreteAu);
        Horizon = Frontieres.Apres(demande.ArreteAu.AddMonths(1)) + 1;
        PreparerSommes();
        PreparerFrais();
        ParId = Positions.ToDictionary(p => p.Id, StringComparer.Ordinal);
    }

    public DemandeDecompte Demande { get; }

    public DroitDuDecompte Droit { get; }

    public Frontieres Frontieres { get; }

    public Suspensions Suspensions { get; }

    public CoursDesInterets Cours { get; } = new();

    /// <summary>First day that the décompte does not count.</summary>
    public int Fin { get; }

    /// <summary>First day after all that may be looked at: the month to come included.</summary>
    public int Horizon { get; }

    public List<Position> Positions { get; } = [];

    public Dictionary<string, Position> ParId { get; }

    /// <summary>Costs and what the law says of each, in order of date.</summary>
    public List<(FraisDecompte Frais, ChargeFrais Charge, string Article, string Motif)> Frais { get; } = [];

    public List<LigneCapitalisation> Capitalisations { get; } = [];

    public Dictionary<string, (List<Imputation> Imputations, decimal TropPercu)> Versements { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, (decimal Impute, decimal TropPercu)> Avoirs { get; } = new(StringComparer.Ordinal);

    public IReadOnlyList<Avertissement> Avertissements => avertissements;

    /// <summary>Why the calculation stopped; null when it did not.</summary>
    public string? Refus { get; set; }

    public TitreDecompte? Titre(string? id) => id is null ? null : titres.GetValueOrDefault(id);

    public void Avertir(string code, string message)
    {
        if (!avertissements.Exists(a => string.Equals(a.Message, message, StringComparison.Ordinal)))
        {
            avertissements.Add(new Avertissement(code, message));
        }
    }

    private void PreparerSommes()
    {
        var parId = Demande.Creances.ToDictionary(c => c.Id, StringComparer.Ordinal);
        var temps = new LigneDuTemps(Demande, Droit, Frontieres);
        foreach (var creance in Demande.Creances.Where(c => c.Echeance <= Demande.ArreteAu).OrderBy(c => c.Echeance).ThenBy(c => c.Id, StringComparer.Ordinal))
        {
            var parent = creance.Parent is { } p ? parId.GetValueOrDefault(p) : null;
            var position = new Position
            {
                Id = creance.Id,
                Poste = Postes.De(creance.Nature),
                Dette = creance.Dette ?? parent?.Dette ?? parent?.Titre ?? parent?.Id ?? creance.Titre ?? creance.Id,
                Echeance = creance.Echeance,
                Parent = creance.Parent,
                Titre = creance.Titre,
                Garantie = creance.Garantie,
                Creance = creance,
            };
            position.Devoir(creance.Montant ?? Arrondi.Centime((parent?.Montant ?? 0) * (creance.Pourcentage ?? 0) / 100m));
            position.Segments = temps.Construire(creance, Titre(creance.Titre), Horizon);
            Positions.Add(position);
        }
    }

    private void PreparerFrais()
    {
        foreach (var frais in Demande.Frais.Where(f => f.Date <= Demande.ArreteAu).OrderBy(f => f.Date).ThenBy(f => f.Id, StringComparer.Ordinal))
        {
            var (charge, article, motif) = QualificationDesFrais.Qualifier(frais, Titre(frais.Titre));
            Frais.Add((frais, charge, article, motif));
            if (charge != ChargeFrais.Debiteur)
            {
                Avertir("frais-non-comptes", $"{frais.Acte} du {TexteFrancais.DateCourte(frais.Date)}, {TexteFrancais.Euros(frais.Total)}, "
                    + $"n’est pas compté ({article})\u00A0: {motif}");
                continue;
            }

            var position = new Position
            {
                Id = frais.Id,
                Poste = Poste.Frais,
                Dette = frais.Dette ?? frais.Titre ?? string.Empty,
                Echeance = frais.Date,
                Titre = frais.Titre,
            };
            position.Devoir(frais.Total);
            Positions.Add(position);
        }
    }
}
