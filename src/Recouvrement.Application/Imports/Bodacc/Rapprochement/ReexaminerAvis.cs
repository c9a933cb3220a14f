using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Droits;

namespace Recouvrement.Application.Imports.Bodacc.Rapprochement;

/// <summary>Looks the register up for a dossier whose debtors have just changed: a notice read last month reaches a dossier opened today.</summary>
internal sealed class ReexaminerAvis(IRegistreAvis registre, RapprocherDossiers rapprocher)
{
    /// <summary>After an opening: costs one look-up when no notice names these debtors.</summary>
    /// <returns>How many lines were written.</returns>
    public async Task<int> OuvertureAsync(Acteur acteur, Guid dossier, IEnumerable<IdentitePartie> debiteurs, CancellationToken annulation)
    {
        var identites = debiteurs.ToList();
        var sirens = identites.Select(i => i.Siren).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var naissances = identites.Select(i => i.NaissanceLe).OfType<DateOnly>().ToHashSet();
        return (sirens.Count > 0 && (await registre.ParSirenAsync(sirens, annulation)).Count > 0)
            || (naissances.Count > 0 && (await registre.ParNaissanceAsync(naissances, annulation)).Count > 0)
            ? await DossierAsync(acteur, dossier, annulation)
            : 0;
    }

    /// <summary>Every dossier that a notice names and that nobody could write to when it was read.</summary>
    /// <returns>How many dossiers were looked at.</returns>
    public async Task<int> RattraperAsync(CancellationToken annulation)
    {
        var dossiers = await registre.DossiersARattraperAsync(annulation);
        await rapprocher.ExecuterAsync(Acteur.Systeme, dossiers, new CompteBodacc(), null, null, annulation);
        return dossiers.Count;
    }

    /// <summary>After a change of identity, or a decision.</summary>
    /// <returns>How many lines were written.</returns>
    public async Task<int> DossierAsync(Acteur acteur, Guid dossier, CancellationToken annulation)
    {
        var compte = new CompteBodacc();
        await rapprocher.ExecuterAsync(acteur, [dossier], compte, null, null, annulation);
        return compte.Lignes;
    }
}
