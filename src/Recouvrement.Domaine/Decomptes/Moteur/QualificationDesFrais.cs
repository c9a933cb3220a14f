namespace Recouvrement.Domaine.Decomptes;

/// <summary>Who bears a cost (CPCE L111-8). A stipulation that puts on the debtor what the law leaves to the creditor is not written.</summary>
public static class QualificationDesFrais
{
    /// <summary>Who bears it, the article and the reason.</summary>
    /// <param name="frais">The cost.</param>
    /// <param name="titre">The title it executes; null when there is none.</param>
    public static (ChargeFrais Charge, string Article, string Motif) Qualifier(FraisDecompte frais, TitreDecompte? titre)
    {
        ArgumentNullException.ThrowIfNull(frais);
        var loi = SelonLaLoi(frais, titre);
        if (frais.Charge == ChargeFrais.Conteste)
        {
            return (ChargeFrais.Conteste, loi.Article, "Contesté\u00A0: montré, non compté.");
        }

        if (frais.Charge == ChargeFrais.Creancier)
        {
            return (ChargeFrais.Creancier, loi.Article, "Laissé au créancier.");
        }

        // A444-32 is never the debtor's, not even by decision: it pays the creditor's own agent.
        if (loi.Charge == ChargeFrais.Creancier && frais.Decision is { } decision
            && frais.Nature != NatureFrais.DroitProportionnelCreancier)
        {
            return (ChargeFrais.Debiteur, "CPCE L111-8 al. 3", decision);
        }

        return loi;
    }

    private static (ChargeFrais Charge, string Article, string Motif) SelonLaLoi(FraisDecompte frais, TitreDecompte? titre) => frais.Nature switch
    {
        _ when frais.NonElectronique => (ChargeFrais.Creancier, "CPCE R212-1-1", "Acte non transmis par voie électronique\u00A0: non imputable au débiteur."),
        NatureFrais.Execution when titre is null || frais.Date < titre.Date =>
            (ChargeFrais.Creancier, "CPCE L111-8 al. 2", "Engagé sans titre exécutoire\u00A0: reste au créancier."),
        NatureFrais.Execution => (ChargeFrais.Debiteur, "CPCE L111-8 al. 1", "Exécution forcée après titre\u00A0: à la charge du débiteur."),
        NatureFrais.Depens when titre is null => (ChargeFrais.Creancier, "CPC 695, 696", "Dépens non liquidés par une décision\u00A0: non comptés."),
        NatureFrais.Depens => (ChargeFrais.Debiteur, "CPC 695, 696", "Dépens liquidés."),
        NatureFrais.MesureConservatoire => (ChargeFrais.Debiteur, "CPCE L512-2", "Mesure conservatoire\u00A0: à la charge du débiteur, sauf décision contraire."),
        NatureFrais.ActePrescritParLaLoi => (ChargeFrais.Debiteur, "CPCE L111-8 al. 2", "Acte dont l’accomplissement est prescrit par la loi."),
        NatureFrais.SansTitre => (ChargeFrais.Creancier, "CPCE L111-8 al. 2", "Recouvrement entrepris sans titre\u00A0: reste au créancier."),
        NatureFrais.DroitProportionnelDebiteur when titre is null =>
            (ChargeFrais.Creancier, "C. com. A444-31", "Droit proportionnel sans titre exécutoire\u00A0: reste au créancier."),
        NatureFrais.DroitProportionnelDebiteur => (ChargeFrais.Debiteur, "C. com. A444-31 ; CPCE L111-8", "Droit proportionnel à la charge du débiteur."),
        NatureFrais.DroitProportionnelCreancier =>
            (ChargeFrais.Creancier, "C. com. A444-32 ; CPCE L111-8", "Droit proportionnel à la charge du créancier\u00A0: jamais au décompte du débiteur."),
        NatureFrais.PetiteCreance => (ChargeFrais.Creancier, "CPCE L125-1", "Procédure simplifiée\u00A0: frais au créancier exclusivement."),
        _ => (ChargeFrais.Creancier, "CPC 700", "Honoraires libres\u00A0: seule une décision du juge les met à la charge du débiteur."),
    };
}
