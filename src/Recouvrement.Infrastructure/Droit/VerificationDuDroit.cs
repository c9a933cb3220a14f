using Recouvrement.Application.Production;
using Recouvrement.Domaine.Droit;
using Recouvrement.Infrastructure.Banque;
using Recouvrement.Infrastructure.Imports.Bodacc;
using Recouvrement.Infrastructure.Modeles;
using Recouvrement.Infrastructure.Procedures;
using Recouvrement.Infrastructure.Yaml;

namespace Recouvrement.Infrastructure.Droit;

/// <summary>Everything under workflows/ and templates/, loaded and checked together.</summary>
/// <param name="Droit">The law.</param>
/// <param name="Procedures">The procedures.</param>
/// <param name="Actes">The acts.</param>
public sealed record DroitVerifie(DroitEnVigueur Droit, CatalogueProcedures Procedures, ICatalogueActes Actes);

/// <summary><c>droit verifier</c>: the whole law, or all that is wrong in it, each fault on its line.</summary>
public static class VerificationDuDroit
{
    /// <summary>Checks it as of a day: a version in force that nobody has read again for too long is a fault.</summary>
    public static Chargement<DroitVerifie> Executer(string workflows, string templates, DateOnly jour)
    {
        var droit = ChargeurDroit.Charger(workflows, jour);
        var actes = ChargeurActes.Charger(templates);
        var rapprochement = ChargeurRapprochement.Charger(workflows);
        var plan = ChargeurPlanComptable.Charger(workflows);
        var tarifs = ChargeurTarifs.Charger(workflows);
        List<ErreurDeFichier> erreurs = [.. droit.Erreurs, .. actes.Erreurs, .. rapprochement.Erreurs, .. plan.Erreurs, .. tarifs.Erreurs];
        if (droit.Valeur is null)
        {
            // Without its rules every procedure would be refused: those faults would only hide the cause.
            return new(null, [.. erreurs, .. ChargeurNaturesBodacc.Charger(workflows).Erreurs]);
        }

        var ids = actes.Valeur?.Modeles.Select(m => m.Id).ToHashSet(StringComparer.Ordinal);
        var procedures = ChargeurProcedures.Charger(workflows, droit.Valeur, ids);
        erreurs.AddRange(procedures.Erreurs);
        erreurs.AddRange(ChargeurNaturesBodacc.Charger(workflows, procedures.Valeur).Erreurs);
        if (procedures.Valeur is not null && actes.Valeur is not null)
        {
            erreurs.AddRange(VerificateurDeModeles.Verifier(templates, actes.Valeur, procedures.Valeur));
        }

        return erreurs.Count == 0
            ? new(new DroitVerifie(droit.Valeur, procedures.Valeur!, actes.Valeur!), [])
            : new(null, erreurs);
    }
}
