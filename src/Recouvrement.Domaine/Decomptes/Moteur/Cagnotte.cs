namespace Recouvrement.Domaine.Decomptes;

/// <summary>What is left of one payment while it is being put somewhere, and where its cents went.</summary>
internal sealed class Cagnotte(CoursDesInterets cours, decimal montant, int frontiere)
{
    private readonly List<Position> dues = [];

    /// <summary>Cents not put anywhere yet.</summary>
    public decimal Reste { get; set; } = montant;

    /// <summary>First day that comes after the payment.</summary>
    public int Frontiere => frontiere;

    /// <summary>Where the others went, in order.</summary>
    public List<Imputation> Imputations { get; } = [];

    /// <summary>Serves one debt, post after post in the order given.</summary>
    public void ServirDette(IReadOnlyList<Position> positions, OrdreImputation ordre, string prefixe, string suffixe = "")
    {
        if (positions.Count == 0)
        {
            return;
        }

        var couru = false;
        foreach (var poste in ordre.Ordre)
        {
            if (Reste == 0)
            {
                return;
            }

            // Interest is counted only once the payment reaches it: a payment that stops at the costs must not cut its lines.
            if (!couru && poste != Poste.Frais)
            {
                couru = true;
                foreach (var position in positions)
                {
                    cours.Courir(position, frontiere);
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

        for (var i = 0; i < dues.Count && Reste > 0;)
        {
            var fin = i + 1;
            while (fin < dues.Count && dues[fin].Echeance == dues[i].Echeance)
            {
                fin++;
            }

            if (fin == i + 1)
            {
                Mettre(dues[i], poste, Math.Min(Reste, dues[i].Dans(poste)), article, null);
            }
            else
            {
                var parts = Prorata.Partager(Reste, [.. dues[i..fin].Select(p => p.Dans(poste))]);
                for (var rang = i; rang < fin; rang++)
                {
                    Mettre(dues[rang], poste, parts[rang - i], article, null);
                }
            }

            i = fin;
        }
    }

    /// <summary>Puts cents on a post of a sum; they must be owed there.</summary>
    public void Mettre(Position position, Poste poste, decimal montant, string article, string? motif)
    {
        if (montant == 0)
        {
            return;
        }

        cours.Courir(position, frontiere);
        position.Payer(poste, montant);
        Reste -= montant;
        Imputations.Add(new Imputation(position.Id, poste, montant, article, motif is not null, motif));
    }
}
