namespace Recouvrement.Domaine.Decomptes;

/// <summary>All that happens to the account up to its day, in the order of the law and not of the recording.</summary>
internal sealed class Chronologie(Calcul calcul)
{
    // On one day: what becomes owed, what is withheld, credit notes (they reduce the price), payments, then the anniversary.
    private const int Naissance = 0;
    private const int Retenue = 1;
    private const int Reduction = 2;
    private const int Paiement = 3;
    private const int Anniversaire = 4;

    private readonly Imputeur imputeur = new(calcul);
    private readonly Dictionary<string, List<(Position Position, decimal Montant)>> retenues = new(StringComparer.Ordinal);

    public void Derouler()
    {
        var evenements = new List<Evenement>();
        AjouterIndemnites(evenements);
        AjouterVersements(evenements);
        new Anniversaires(calcul).Ajouter(evenements, Anniversaire);
        foreach (var avoir in calcul.Demande.Avoirs.Where(a => a.Date <= calcul.Demande.ArreteAu))
        {
            evenements.Add(new Evenement(avoir.Date, Reduction, avoir.Id, () => Reduire(avoir)));
        }

        evenements.Sort(Evenement.Comparer);
        foreach (var evenement in evenements)
        {
            evenement.Appliquer();
            if (calcul.Refus is not null)
            {
                return;
            }
        }

        foreach (var position in calcul.Positions)
        {
            calcul.Cours.Courir(position, calcul.Fin);
        }
    }

    // Forty euros for an invoice still unpaid on the day after it was due; nothing when a procedure forbade paying on that day.
    private void AjouterIndemnites(List<Evenement> evenements)
    {
        foreach (var position in calcul.Positions.Where(p => p.Creance is { IndemniteForfaitaire: true } && p.Echeance < calcul.Demande.ArreteAu).ToList())
        {
            var jour = position.Echeance.AddDays(1);
            if (calcul.Suspensions.EmpecheLePaiement(position.Creance!))
            {
                calcul.Avertir("indemnite-exclue", $"{position.Creance!.Libelle}\u00A0: pas d’indemnité forfaitaire, l’ouverture de la procédure "
                    + "collective interdisait le paiement à l’échéance (C. com. L441-10 II).");
                continue;
            }

            if (calcul.Droit.Regle(ReglesDuDecompte.Indemnite, jour) is not { } regle)
            {
                continue;
            }

            var indemnite = new Position
            {
                Id = position.Id + "/40",
                Poste = Poste.Accessoires,
                Dette = position.Dette,
                Echeance = jour,
                Parent = position.Id,
                Titre = position.Titre,
                Creance = new CreanceDecompte
                {
                    Id = position.Id + "/40",
                    Libelle = $"Indemnité forfaitaire, {position.Creance!.Libelle}",
                    Nature = NatureCreance.IndemniteForfaitaire,
                    Echeance = jour,
                    Montant = regle.Valeur,
                    Parent = position.Id,
                    Titre = position.Titre,
                },
            };
            evenements.Add(new Evenement(jour, Naissance, indemnite.Id, () => Naitre(indemnite, position, regle.Valeur)));
        }
    }

    private void Naitre(Position indemnite, Position facture, decimal montant)
    {
        if (facture.Reste > 0)
        {
            indemnite.Devoir(montant);
            calcul.Positions.Add(indemnite);
            calcul.ParId[indemnite.Id] = indemnite;
        }
    }

    private void AjouterVersements(List<Evenement> evenements)
    {
        var arrete = calcul.Demande.ArreteAu;
        foreach (var versement in calcul.Demande.Versements)
        {
            var rejete = versement.RejeteLe is { } rejet && rejet <= arrete;
            if (versement.PreleveLe is { } preleve && preleve <= arrete && preleve < versement.Date && !rejete)
            {
                evenements.Add(new Evenement(preleve, Retenue, versement.Id, () => Retenir(versement, preleve)));
            }

            if (versement.Date > arrete)
            {
                calcul.Avertir("versements-posterieurs", "Des versements postérieurs à la date d’arrêté ne sont pas comptés.");
            }
            else if (rejete)
            {
                calcul.Versements[versement.Id] = ([], 0);
            }
            else
            {
                evenements.Add(new Evenement(versement.Date, Paiement, versement.Id, () => Payer(versement)));
            }
        }
    }

    private void Reduire(Avoir avoir)
    {
        if (!calcul.ParId.TryGetValue(avoir.Creance, out var position))
        {
            calcul.Avoirs[avoir.Id] = (0, 0);
            return;
        }

        calcul.Cours.Courir(position, calcul.Frontieres.Apres(avoir.Date));
        var surplus = position.Reduire(avoir.Montant);
        calcul.Avoirs[avoir.Id] = (avoir.Montant - surplus, surplus);
    }

    // The day of the withholding already bears the simple rate.
    private void Retenir(Versement versement, DateOnly preleve)
    {
        var retenue = new List<(Position, decimal)>();
        var reste = versement.Montant;
        foreach (var position in calcul.Positions.Where(p => p.Reste > p.SansMajoration && p.Segments.Count > 0))
        {
            var pris = Math.Min(reste, position.Reste - position.SansMajoration);
            if (pris > 0)
            {
                calcul.Cours.Courir(position, preleve.DayNumber);
                position.SansMajoration += pris;
                retenue.Add((position, pris));
                reste -= pris;
            }
        }

        retenues[versement.Id] = retenue;
    }

    private void Payer(Versement versement)
    {
        if (retenues.Remove(versement.Id, out var retenue))
        {
            foreach (var (position, montant) in retenue)
            {
                calcul.Cours.Courir(position, calcul.Frontieres.Apres(versement.Date));
                position.SansMajoration -= montant;
            }
        }

        imputeur.Imputer(versement);
    }
}
