using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Droits;

namespace Recouvrement.Infrastructure.Tests.Persistance;

/// <summary>One dossier that the reform moves, one that it governs without moving it, one that it does not govern.</summary>
internal sealed record MondeDuDroit(Acteur Juriste, Acteur Responsable, Acteur Etranger, Guid Concerne)
{
    private static readonly DateOnly Ordonnance = new(2026, 9, 2);

    public static async Task<MondeDuDroit> CreerAsync(Banc banc)
    {
        var (nord, sud) = (await banc.PortefeuilleAsync("NORD"), await banc.PortefeuilleAsync("SUD"));
        var juriste = await banc.JuristeAsync("claire", nord);
        var responsable = (await banc.JuristeAsync("helene", nord)) with { Role = RoleActeur.Responsable };
        var etranger = (await banc.JuristeAsync("paul", sud)) with { Role = RoleActeur.Responsable };
        var concerne = await banc.DossierAsync(juriste, nord);
        var instance = await banc.InjonctionAsync(juriste, concerne.Id);
        await banc.FaitAsync(
            juriste, concerne.Id, instance, "ordonnance-rendue", Ordonnance, donnees: Domaine.Dossiers.Donnees.De(("montant", Domaine.Dossiers.Valeur.De(1234.56m))));
        await banc.InjonctionAsync(juriste, (await banc.DossierAsync(juriste, nord, "Toitures du Nord")).Id);
        await banc.DossierAsync(juriste, nord, "Sols du Nord");
        return new MondeDuDroit(juriste, responsable, etranger, concerne.Id);
    }
}
