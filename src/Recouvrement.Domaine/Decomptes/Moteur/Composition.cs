namespace Recouvrement.Domaine.Decomptes;

/// <summary>Lays out what was computed, in the order of the document.</summary>
internal static class Composition
{
    public static Decompte Composer(Calcul calcul)
    {
        var taux = MisesEnGarde.Taux(calcul);
        MisesEnGarde.Dire(calcul, taux);
        var demande = calcul.Demande;
        var soldes = Postes.Tous.Select(p => Solde(calcul, p)).ToList();
        var total = soldes.Sum(s => s.Reste);
        var prescription = PrescriptionDesInterets.Calculer(calcul, total);
        if (prescription is not null)
        {
            calcul.Avertir("prescription-interets", $"Intérêts nés avant le {TexteFrancais.DateLongue(prescription.Avant)}, "
                + $"{TexteFrancais.Euros(prescription.Montant)}\u00A0: prescrits si le débiteur l’oppose ({prescription.Article}). Total limité\u00A0: "
                + $"{TexteFrancais.Euros(prescription.TotalLimite)}.");
        }

        return new Decompte
        {
            Reference = demande.Reference,
            ArreteAu = demande.ArreteAu,
            Creancier = demande.Creancier,
            Convention = demande.Convention.Ordres.Count > 0 ? demande.Convention : demande.Convention with { Ordres = [Postes.OrdreParDefaut] },
            ConventionEnClair = TexteDeConvention.Ecrire(demande.Convention),
            Principal = Sommes(calcul, Poste.Principal),
            Accessoires = Sommes(calcul, Poste.Accessoires),
            Depens = Sommes(calcul, Poste.Frais),
            Interets = [.. calcul.Positions.SelectMany(p => p.Lignes).Select(l => l.Ligne)],
            Capitalisations = calcul.Capitalisations,
            Frais = [.. calcul.Frais.Select(f => LigneDeFrais(calcul, f))],
            Versements = [.. demande.Versements.Where(v => calcul.Versements.ContainsKey(v.Id)).OrderBy(v => v.Date).ThenBy(v => v.Id, StringComparer.Ordinal).Select(v => Versement(calcul, v))],
            Avoirs = [.. demande.Avoirs.Where(a => calcul.Avoirs.ContainsKey(a.Id)).OrderBy(a => a.Date).ThenBy(a => a.Id, StringComparer.Ordinal).Select(a => Avoir(calcul, a))],
            Soldes = soldes,
            Total = total,
            TropPercu = calcul.Versements.Values.Sum(v => v.TropPercu) + calcul.Avoirs.Values.Sum(a => a.TropPercu),
            InteretJournalier = Journalier(calcul),
            Provision = demande.ProvisionUnMois ? Provision(calcul) : null,
            ParDebiteur = PartDesDebiteurs.Calculer(calcul),
            EnAttente = EnAttente(calcul),
            SansInteret = SansInteret(calcul),
            Prescription = prescription,
            NonEchues = [.. demande.Creances.Where(c => c.Echeance > demande.ArreteAu).Select(c => c.Id).Order(StringComparer.Ordinal)],
            Taux = taux,
            Regles = ReglesUtiles.De(calcul, prescription),
            Avertissements = calcul.Avertissements,
        };
    }

    private static LigneSolde Solde(Calcul calcul, Poste poste)
    {
        var (brut, impute, reste) = (0m, 0m, 0m);
        foreach (var position in calcul.Positions)
        {
            brut += poste switch
            {
                Poste.Interets => position.Lignes.Sum(l => l.Ligne.Montant) - position.CapitalisesBrut,
                Poste.InteretsCapitalises => position.CapitalisesBrut,
                _ => poste == position.Poste ? position.Montant - position.Avoirs : 0,
            };
            impute += poste switch
            {
                Poste.Interets => position.InteretsImputes,
                Poste.InteretsCapitalises => position.CapitalisesImputes,
                _ => poste == position.Poste ? position.Impute : 0,
            };
            reste += position.Dans(poste);
        }

        return new LigneSolde(poste, brut, impute, reste);
    }

    private static List<LigneSomme> Sommes(Calcul calcul, Poste poste) =>
    [
        .. calcul.Positions.Where(p => p.Poste == poste && p.Creance is not null).Select(p => new LigneSomme(
            p.Id, p.Creance!.Libelle, p.Creance.Nature, p.Echeance, p.Montant, p.Creance.Tva, p.Avoirs, p.Impute, p.Reste,
            p.Creance.Article ?? Postes.ArticleDe(p.Creance.Nature), p.Titre, p.Creance.Piece)),
    ];

    private static LigneFrais LigneDeFrais(Calcul calcul, (FraisDecompte Frais, ChargeFrais Charge, string Article, string Motif) f)
    {
        var position = calcul.ParId.GetValueOrDefault(f.Frais.Id);
        return new LigneFrais(
            f.Frais.Id, f.Frais.Acte, f.Frais.Date, f.Frais.MontantHt, f.Frais.Tva, f.Frais.Debours, f.Charge,
            position?.Montant ?? 0, position?.Impute ?? 0, position?.Reste ?? 0, f.Article, f.Motif, f.Frais.Piece);
    }

    private static LigneVersement Versement(Calcul calcul, Versement versement)
    {
        var (imputations, tropPercu) = calcul.Versements[versement.Id];
        var rejete = versement.RejeteLe is { } rejet && rejet <= calcul.Demande.ArreteAu;
        return new LigneVersement(
            versement.Id, versement.Date, versement.Montant, versement.Mode, versement.Payeur, rejete ? versement.RejeteLe : null,
            rejete ? versement.MotifRejet : null, imputations, tropPercu, versement.Piece);
    }

    private static LigneAvoir Avoir(Calcul calcul, Avoir avoir)
    {
        var (impute, tropPercu) = calcul.Avoirs[avoir.Id];
        return new LigneAvoir(avoir.Id, avoir.Date, avoir.Creance, avoir.Montant, impute, tropPercu, avoir.Piece);
    }

    private static InteretJournalier Journalier(Calcul calcul)
    {
        var jour = DateOnly.FromDayNumber(calcul.Fin);
        var montant = 0m;
        foreach (var position in calcul.Positions.Where(p => p.Reste + p.Capitalises > 0))
        {
            var segment = position.Segments.FirstOrDefault(s => calcul.Fin >= s.Du && calcul.Fin < s.Fin);
            if (segment is null or { Arrete: true })
            {
                continue;
            }

            if (segment.Refus is not null)
            {
                return new InteretJournalier(jour, null, segment.Refus);
            }

            montant += (position.Reste + position.Capitalises) * segment.Taux / (100m * segment.Diviseur);
        }

        return new InteretJournalier(jour, Arrondi.Centime(montant), null);
    }

    private static ProvisionInterets Provision(Calcul calcul)
    {
        var fin = calcul.Frontieres.Apres(calcul.Demande.ArreteAu.AddMonths(1));
        var total = 0m;
        string? refus = null;
        foreach (var position in calcul.Positions)
        {
            total += CoursDesInterets.Simuler(position, calcul.Fin, fin, out var manque) ?? 0;
            refus ??= manque;
        }

        return new ProvisionInterets(
            DateOnly.FromDayNumber(calcul.Fin), DateOnly.FromDayNumber(fin - 1), refus is null ? total : null, refus, "CPCE R211-1 3°");
    }

    private static List<InteretEnAttente> EnAttente(Calcul calcul) =>
    [
        .. from position in calcul.Positions
           from regime in position.Creance?.Interets ?? []
           where Departs.Date(regime, position.Creance!, calcul.Titre(position.Titre)) is null
           select new InteretEnAttente(position.Id, regime.Nature, Departs.Attente(regime.Depart.Cause)),
    ];

    private static List<PeriodeSansInteret> SansInteret(Calcul calcul)
    {
        var periodes = new List<PeriodeSansInteret>();
        foreach (var position in calcul.Positions)
        {
            foreach (var segment in position.Segments.Where(s => s.Arrete && s.Du < calcul.Fin))
            {
                var (du, au) = (DateOnly.FromDayNumber(segment.Du), DateOnly.FromDayNumber(Math.Min(segment.Fin, calcul.Fin) - 1));
                if (periodes.Count > 0 && periodes[^1] is var suite && string.Equals(suite.Creance, position.Id, StringComparison.Ordinal)
                    && suite.Au.AddDays(1) == du && string.Equals(suite.Article, segment.Article, StringComparison.Ordinal))
                {
                    periodes[^1] = suite with { Au = au };
                }
                else
                {
                    periodes.Add(new PeriodeSansInteret(position.Id, du, au, segment.Article, segment.Source));
                }
            }
        }

        return periodes;
    }
}
