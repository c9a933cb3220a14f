namespace Recouvrement.Domaine.Decomptes;

/// <summary>Puts each cent of a payment where the law, a decision, the debtor or a motivated choice puts it.</summary>
internal sealed class Imputeur(Calcul calcul)
{
    private const string ArticleChoix = "C. civ. 1342-10 al. 1 (choix du débiteur) ; ";
    private const string ArticleRang = " ; 1342-10 al. 2";

    private Cagnotte cagnotte = new(calcul.Cours, 0, 0);

    public void Imputer(Versement versement)
    {
        cagnotte = new Cagnotte(calcul.Cours, versement.Montant, calcul.Frontieres.Apres(versement.Date));
        var ordre = Ordre(versement.Date);
        if (AffecterALaMain(versement) is { } refus)
        {
            calcul.Refus = refus;
            return;
        }

        foreach (var choix in versement.Choix)
        {
            cagnotte.ServirDette([.. calcul.Positions.Where(p => EstChoisie(p, choix))], ordre, ArticleChoix);
        }

        // What is fully paid bears nothing more: only the rest can take a cent.
        var echues = calcul.Positions.FindAll(p => !p.Eteinte && p.Echeance <= versement.Date);
        if (calcul.Demande.Convention.Ventilation == VentilationVersement.ParPoste)
        {
            cagnotte.ServirDette(echues, ordre, string.Empty);
        }
        else
        {
            ServirParDette(echues, ordre);
        }

        calcul.Versements[versement.Id] = (cagnotte.Imputations, cagnotte.Reste);
    }

    private static bool EstChoisie(Position position, string choix) =>
        string.Equals(position.Id, choix, StringComparison.Ordinal)
        || string.Equals(position.Parent, choix, StringComparison.Ordinal)
        || string.Equals(position.Dette, choix, StringComparison.Ordinal);

    private OrdreImputation Ordre(DateOnly jour)
    {
        if (calcul.Demande.Delais.FirstOrDefault(d => d.ImputationSurCapital && jour >= d.Du && jour <= d.Au) is { } delai)
        {
            return new OrdreImputation
            {
                Ordre = [Poste.Principal, Poste.Frais, Poste.Accessoires, Poste.Interets, Poste.InteretsCapitalises],
                Article = "C. civ. 1343-5 al. 2",
                Source = delai.Source,
            };
        }

        return calcul.Demande.Convention.Ordres.FirstOrDefault(o => o.Vaut(jour)) ?? Postes.OrdreParDefaut;
    }

    private string? AffecterALaMain(Versement versement)
    {
        foreach (var affectation in versement.Manuelle)
        {
            if (!calcul.ParId.TryGetValue(affectation.Creance, out var position))
            {
                return $"Versement «\u00A0{versement.Id}\u00A0»\u00A0: l’imputation manuelle vise «\u00A0{affectation.Creance}\u00A0», qui n’est pas "
                    + "une somme comptée au décompte.";
            }

            calcul.Cours.Courir(position, cagnotte.Frontiere);
            var du = position.Dans(affectation.Poste);
            if (affectation.Montant > du)
            {
                return $"Versement «\u00A0{versement.Id}\u00A0»\u00A0: l’imputation manuelle de {TexteFrancais.Euros(affectation.Montant)} sur "
                    + $"«\u00A0{affectation.Creance}\u00A0» ({Postes.Libelle(affectation.Poste)}) dépasse le reste dû, {TexteFrancais.Euros(du)}.";
            }

            cagnotte.Mettre(position, affectation.Poste, affectation.Montant, "Imputation manuelle", versement.Motif);
        }

        return null;
    }

    private void ServirParDette(List<Position> echues, OrdreImputation ordre)
    {
        // Costs that belong to no debt are served by the post, before or after the debts.
        var generaux = echues.FindAll(p => p.Dette.Length == 0);
        var dettes = new List<Dette>();
        foreach (var groupe in echues.Where(p => p.Dette.Length > 0).GroupBy(p => p.Dette, StringComparer.Ordinal))
        {
            dettes.Add(Dette.De(groupe.Key, [.. groupe], cagnotte.Frontiere));
        }

        dettes.Sort(Dette.Comparer);
        var rangs = ordre.Ordre.ToList();
        var avant = rangs.IndexOf(Poste.Frais) < rangs.IndexOf(Poste.Principal);
        if (avant)
        {
            cagnotte.ServirDette(generaux, ordre, string.Empty);
        }

        for (var i = 0; i < dettes.Count && cagnotte.Reste > 0;)
        {
            var egales = dettes.Skip(i).TakeWhile(d => d.MemeRang(dettes[i])).ToList();
            ServirEgales(egales, ordre, dettes.Count > 1);
            i += egales.Count;
        }

        if (!avant)
        {
            cagnotte.ServirDette(generaux, ordre, string.Empty);
        }
    }

    private void ServirEgales(List<Dette> dettes, OrdreImputation ordre, bool plusieurs)
    {
        var suffixe = plusieurs ? ArticleRang : string.Empty;
        if (dettes.Count == 1)
        {
            cagnotte.ServirDette(dettes[0].Positions, ordre, string.Empty, suffixe);
            return;
        }

        foreach (var position in dettes.SelectMany(d => d.Positions))
        {
            calcul.Cours.Courir(position, cagnotte.Frontiere);
        }

        // All else equal, in proportion (C. civ. 1342-10 al. 2).
        var parts = Prorata.Partager(cagnotte.Reste, [.. dettes.Select(d => d.Positions.Sum(p => p.Total))]);
        var garde = cagnotte.Reste - parts.Sum();
        for (var i = 0; i < dettes.Count; i++)
        {
            cagnotte.Reste = parts[i];
            cagnotte.ServirDette(dettes[i].Positions, ordre, string.Empty, suffixe);
            garde += cagnotte.Reste;
        }

        cagnotte.Reste = garde;
    }
}
