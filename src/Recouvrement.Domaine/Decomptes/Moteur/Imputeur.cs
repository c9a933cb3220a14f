namespace Recouvrement.Domaine.Decomptes;

/// <summary>Puts each cent of a payment where the law, a decision, the debtor or a motivated choice puts it.</summary>
internal sealed class Imputeur(Calcul calcul)
{
    private const string ArticleChoix = "C. civ. 1342-10 al. 1 (choix du débiteur) ; ";
    private const string ArticleRang = " ; 1342-10 al. 2";

    private readonly List<Position> dues = [];
    private List<Imputation> imputations = [];
    private decimal reste;
    private int frontiere;

    public void Imputer(Versement versement)
    {
        imputations = [];
        reste = versement.Montant;
        frontiere = calcul.Frontieres.Apres(versement.Date);
        var ordre = Ordre(versement.Date);
        if (AffecterALaMain(versement) is { } refus)
        {
            calcul.Refus = refus;
            return;
        }

        foreach (var choix in versement.Choix)
        {
            ServirDette([.. calcul.Positions.Where(p => EstChoisie(p, choix))], ordre, ArticleChoix);
        }

        // What is fully paid bears nothing more: only the rest can take a cent.
        var echues = calcul.Positions.FindAll(p => !p.Eteinte && p.Echeance <= versement.Date);
        if (calcul.Demande.Convention.Ventilation == VentilationVersement.ParPoste)
        {
            ServirDette(echues, ordre, string.Empty);
        }
        else
        {
            ServirParDette(echues, ordre);
        }

        calcul.Versements[versement.Id] = (imputations, reste);
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

            calcul.Cours.Courir(position, frontiere);
            var du = position.Dans(affectation.Poste);
            if (affectation.Montant > du)
            {
                return $"Versement «\u00A0{versement.Id}\u00A0»\u00A0: l’imputation manuelle de {TexteFrancais.Euros(affectation.Montant)} sur "
                    + $"«\u00A0{affectation.Creance}\u00A0» ({Postes.Libelle(affectation.Poste)}) dépasse le reste dû, {TexteFrancais.Euros(du)}.";
            }

            Mettre(position, affectation.Poste, affectation.Montant, "Imputation manuelle", versement.Motif);
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
            dettes.Add(Dette.De(groupe.Key, [.. groupe], frontiere));
        }

        dettes.Sort(Dette.Comparer);
        var rangs = ordre.Ordre.ToList();
        var avant = rangs.IndexOf(Poste.Frais) < rangs.IndexOf(Poste.Principal);
        if (avant)
        {
            ServirDette(generaux, ordre, string.Empty);
        }

        for (var i = 0; i < dettes.Count && reste > 0;)
        {
            var egales = dettes.Skip(i).TakeWhile(d => d.MemeRang(dettes[i])).ToList();
            ServirEgales(egales, ordre, dettes.Count > 1);
            i += egales.Count;
        }

        if (!avant)
        {
            ServirDette(generaux, ordre, string.Empty);
        }
    }

    private void ServirEgales(List<Dette> dettes, OrdreImputation ordre, bool plusieurs)
    {
        var suffixe = plusieurs ? ArticleRang : string.Empty;
        if (dettes.Count == 1)
        {
            ServirDette(dettes[0].Positions, ordre, string.Empty, suffixe);
            return;
        }

        foreach (var position in dettes.SelectMany(d => d.Positions))
        {
            calcul.Cours.Courir(position, frontiere);
        }

        // All else equal, in proportion (C. civ. 1342-10 al. 2).
        var parts = Prorata.Partager(reste, [.. dettes.Select(d => d.Positions.Sum(p => p.Total))]);
        var garde = reste - parts.Sum();
        for (var i = 0; i < dettes.Count; i++)
        {
            reste = parts[i];
            ServirDette(dettes[i].Positions, ordre, string.Empty, suffixe);
            garde += reste;
        }

        reste = garde;
    }

    private void ServirDette(IReadOnlyList<Position> positions, OrdreImputation ordre, string prefixe, string suffixe = "")
    {
        if (positions.Count == 0)
        {
            return;
        }

        var couru = false;
        foreach (var poste in ordre.Ordre)
        {
            if (reste == 0)
            {
                return;
            }

            // Interest is counted only once the payment reaches it: a payment that stops at the costs must not cut its lines.
            if (!couru && poste != Poste.Frais)
            {
                couru = true;
                foreach (var position in positions)
                {
                    calcul.Cours.Courir(position, frontiere);
                }
            }

            var article = ReferenceEquals(ordre, Postes.OrdreParDefaut) ? Postes.ArticleImputation(poste) : ordre.Article;
            ServirPoste(positions, poste, prefixe + article + suffixe);
        }
    }

    private void ServirPoste(IReadOnlyList<Position> positions, Poste poste, string article)
    {
        dues.Clear();
        foreach (var position in positions)
        {
            if (position.Dans(poste) > 0)
            {
                dues.Add(position);
            }
        }

        if (dues.Count > 1)
        {
            dues.Sort(Position.ParAnciennete);
        }

        for (var i = 0; i < dues.Count && reste > 0;)
        {
            var fin = i + 1;
            while (fin < dues.Count && dues[fin].Echeance == dues[i].Echeance)
            {
                fin++;
            }

            if (fin == i + 1)
            {
                Mettre(dues[i], poste, Math.Min(reste, dues[i].Dans(poste)), article, null);
            }
            else
            {
                var parts = Prorata.Partager(reste, [.. dues[i..fin].Select(p => p.Dans(poste))]);
                for (var rang = i; rang < fin; rang++)
                {
                    Mettre(dues[rang], poste, parts[rang - i], article, null);
                }
            }

            i = fin;
        }
    }

    private void Mettre(Position position, Poste poste, decimal montant, string article, string? motif)
    {
        if (montant == 0)
        {
            return;
        }

        calcul.Cours.Courir(position, frontiere);
        position.Payer(poste, montant);
        reste -= montant;
        imputations.Add(new Imputation(position.Id, poste, montant, article, motif is not null, motif));
    }
}
