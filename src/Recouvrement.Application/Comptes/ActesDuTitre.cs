using Recouvrement.Application.Repli;
using Recouvrement.Domaine.Decomptes;
using Recouvrement.Domaine.Procedures;

namespace Recouvrement.Application.Comptes;

/// <summary>What the clock of the titles heard that interrupts prescription: the interest of before it stays due.</summary>
internal static class ActesDuTitre
{
    public static IReadOnlyList<ActeInterruptif> Chercher(VueDossier vue, Guid debiteur, DateOnly arreteAu) =>
    [
        .. from horloge in vue.Horloges
           where horloge.Definition.Horloge == NatureHorloge.Titre && horloge.Debiteur == debiteur
           let interruptifs = Interruptifs(horloge.Definition)
           from passage in horloge.Etat.Parcours
           where passage.Date <= arreteAu && passage.Par?.Sur is { } sur && interruptifs.Contains(sur)
           orderby passage.Date
           select new ActeInterruptif(passage.Date, horloge.Definition.Fait(passage.Par!.Sur!)?.Libelle ?? passage.Par.Sur!),
    ];

    private static HashSet<string> Interruptifs(DefinitionProcedure horloge) =>
    [
        .. horloge.Echeances.SelectMany(e => e.Arrets).Where(a => a.EstInstantane).SelectMany(a => a.Du).Select(c => c.Fait),
    ];
}
