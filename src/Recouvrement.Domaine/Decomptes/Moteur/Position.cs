namespace Recouvrement.Domaine.Decomptes;

/// <summary>A sum while the account is being drawn: what remains of it, and the interest it has borne so far.</summary>
internal sealed class Position
{
    private int premiereOuverte;

    public required string Id { get; init; }

    public required Poste Poste { get; init; }

    public required string Dette { get; init; }

    public required DateOnly Echeance { get; init; }

    public string? Parent { get; init; }

    public string? Titre { get; init; }

    public bool Garantie { get; init; }

    /// <summary>The sum of the demand; null for a cost.</summary>
    public CreanceDecompte? Creance { get; init; }

    public IReadOnlyList<Segment> Segments { get; set; } = [];

    /// <summary>Index of the segment that holds the next day to count.</summary>
    public int Prochain { get; set; }

    /// <summary>First day not counted yet.</summary>
    public int CouruJusquA { get; set; } = int.MinValue;

    public decimal Montant { get; private set; }

    public decimal Avoirs { get; private set; }

    public decimal Impute { get; private set; }

    public decimal Reste { get; private set; }

    public List<LigneEnCours> Lignes { get; } = [];

    public decimal Interets { get; private set; }

    public decimal InteretsImputes { get; private set; }

    public decimal Capitalises { get; private set; }

    public decimal CapitalisesBrut { get; private set; }

    public decimal CapitalisesImputes { get; private set; }

    /// <summary>Part of the base that was withheld from wages and bears no majoration any more.</summary>
    public decimal SansMajoration { get; set; }

    /// <summary>First day of the year of interest that the next anniversary capitalises.</summary>
    public int DebutAnnee { get; set; } = int.MinValue;

    public decimal Total => Reste + Interets + Capitalises;

    /// <summary>True once nothing is left: without a base nothing runs any more, so it stays so.</summary>
    public bool Eteinte { get; private set; }

    public void Devoir(decimal montant)
    {
        Montant = montant;
        Reste = montant;
        Eteinte = montant == 0;
    }

    public void Courir(LigneInteret ligne)
    {
        Lignes.Add(new LigneEnCours(ligne));
        Interets += ligne.Montant;
    }

    /// <summary>Takes a credit note off the principal; gives back what was already paid.</summary>
    public decimal Reduire(decimal avoir)
    {
        var pris = Math.Min(avoir, Reste);
        Avoirs += pris;
        Reste -= pris;
        Eteinte = Reste == 0 && Interets == 0 && Capitalises == 0;
        return avoir - pris;
    }

    public decimal Dans(Poste poste) => poste switch
    {
        Poste.Interets => Interets,
        Poste.InteretsCapitalises => Capitalises,
        _ => poste == Poste ? Reste : 0,
    };

    public void Payer(Poste poste, decimal montant)
    {
        switch (poste)
        {
            case Poste.Interets:
                InteretsImputes += montant;
                Eteindre(montant, int.MinValue);
                break;
            case Poste.InteretsCapitalises:
                CapitalisesImputes += montant;
                Capitalises -= montant;
                break;
            default:
                Impute += montant;
                Reste -= montant;
                break;
        }

        Eteinte = Reste == 0 && Interets == 0 && Capitalises == 0;
    }

    /// <summary>Moves the unpaid interest of the days since <paramref name="debut"/> to its own base.</summary>
    public decimal Capitaliser(int debut)
    {
        var montant = 0m;
        foreach (var ligne in Lignes)
        {
            montant += ligne.Ligne.Du.DayNumber >= debut ? ligne.Reste : 0;
        }

        Eteindre(montant, debut);
        Capitalises += montant;
        CapitalisesBrut += montant;
        return montant;
    }

    /// <summary>Oldest due first; the name only settles the order of equals.</summary>
    public static int ParAnciennete(Position a, Position b)
    {
        var parAge = a.Echeance.CompareTo(b.Echeance);
        return parAge != 0 ? parAge : string.CompareOrdinal(a.Id, b.Id);
    }

    /// <summary>Rate of a day not counted yet, zero when nothing runs.</summary>
    public decimal TauxAu(int jour)
    {
        for (var i = Prochain; i < Segments.Count && Segments[i].Du <= jour; i++)
        {
            if (jour < Segments[i].Fin)
            {
                return Segments[i].Arrete ? 0 : Segments[i].Taux;
            }
        }

        return 0;
    }

    // The oldest interest is paid first (C. civ. 1342-10 al. 2, between parts of the same debt).
    private void Eteindre(decimal montant, int depuis)
    {
        Interets -= montant;
        for (var i = premiereOuverte; i < Lignes.Count && montant > 0; i++)
        {
            var ligne = Lignes[i];
            if (ligne.Ligne.Du.DayNumber >= depuis)
            {
                var pris = Math.Min(ligne.Reste, montant);
                ligne.Reste -= pris;
                montant -= pris;
            }
        }

        while (premiereOuverte < Lignes.Count && Lignes[premiereOuverte].Reste == 0)
        {
            premiereOuverte++;
        }
    }
}
