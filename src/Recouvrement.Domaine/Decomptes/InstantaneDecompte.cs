namespace Recouvrement.Domaine.Decomptes;

/// <summary>
/// A décompte as it was handed over: what was asked, the law that governed, what came out. It gives the same cents three years later,
/// because it recomputes with the rates it carries.
/// </summary>
/// <param name="Moteur">Version of the arithmetic.</param>
/// <param name="Demande">What was asked.</param>
/// <param name="Droit">The law that governed.</param>
/// <param name="Resultat">What came out.</param>
public sealed record InstantaneDecompte(string Moteur, DemandeDecompte Demande, DroitDuDecompte Droit, Decompte Resultat)
{
    /// <summary>Computes and freezes; the refusal of the computation when there is one.</summary>
    public static Resultat<InstantaneDecompte> Produire(DemandeDecompte demande, DroitDuDecompte droit)
    {
        var resultat = MoteurDecompte.Calculer(demande, droit);
        return resultat.EstObtenu
            ? Resultat<InstantaneDecompte>.Obtenu(new InstantaneDecompte(MoteurDecompte.Version, demande, droit.LimiterA(demande), resultat.Valeur))
            : Resultat<InstantaneDecompte>.Refuse(resultat.Refus);
    }

    /// <summary>Recomputes with the rates carried and lists what differs, to the cent; empty when nothing does.</summary>
    public IReadOnlyList<EcartDInstantane> Verifier()
    {
        string[] series = [ReglesDuDecompte.LegalAutres, ReglesDuDecompte.LegalParticuliers, ReglesDuDecompte.Refi];
        if (series.FirstOrDefault(id => !Droit.Taux.Any(t => string.Equals(t.Id, id, StringComparison.Ordinal))) is { } absente)
        {
            return [new EcartDInstantane("droit.taux", "absent", absente)];
        }

        var recalcul = MoteurDecompte.Calculer(Demande, Droit);
        return recalcul.EstObtenu
            ? ComparaisonDeDecomptes.Comparer(Resultat, recalcul.Valeur)
            : [new EcartDInstantane("total", TexteFrancais.Euros(Resultat.Total), recalcul.Refus)];
    }
}
