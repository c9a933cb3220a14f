using Recouvrement.Application.Droits;
using Recouvrement.Application.Ecriture;
using Recouvrement.Application.Repli;
using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Application.Changements;

internal sealed class ConfirmerDroit(EcritureDossier ecriture, IConsulterChangements changements) : IConfirmerDroit
{
    private const int DossiersParTranche = 100;

    public async Task<BilanConfirmation> ExecuterAsync(
        Acteur acteur, IReadOnlyCollection<(Guid Dossier, int Version)> dossiers, string note, CancellationToken annulation = default)
    {
        using var suivi = Suivi.Commencer(nameof(ConfirmerDroit), acteur);
        if (Refus(acteur, note) is { } refus)
        {
            return new BilanConfirmation(0, 0, refus);
        }

        if (dossiers.Count == 0)
        {
            return new BilanConfirmation(0, 0, "Choisissez au moins un dossier dans la liste.");
        }

        var laisses = await ConfirmerAsync(acteur, dossiers, note, annulation);
        return new BilanConfirmation(dossiers.Count - laisses.Count, laisses.Count);
    }

    public async Task<BilanConfirmation> ToutAsync(
        Acteur acteur, FiltreChangements filtre, string note, IProgress<int>? progres = null, CancellationToken annulation = default)
    {
        using var suivi = Suivi.Commencer(nameof(ConfirmerDroit), acteur);
        if (Refus(acteur, note) is { } refus)
        {
            return new BilanConfirmation(0, 0, refus);
        }

        var laisses = new HashSet<Guid>();
        var confirmes = 0;
        for (var numero = 1; ;)
        {
            var page = (await changements.LireAsync(acteur, filtre with { Page = new(numero, DossiersParTranche) }, annulation)).Page;
            List<(Guid, int)> choisis = [.. page.Lignes.Where(c => !laisses.Contains(c.Dossier)).Select(c => (c.Dossier, c.Version))];
            if (choisis.Count == 0 && numero >= page.Pages)
            {
                return new BilanConfirmation(confirmes, laisses.Count);
            }

            // What is confirmed leaves the list: the same slice holds others. Only what was left behind is stepped over.
            var restes = await ConfirmerAsync(acteur, choisis, note, annulation);
            laisses.UnionWith(restes);
            confirmes += choisis.Count - restes.Count;
            numero += choisis.Count == restes.Count ? 1 : 0;
            progres?.Report(confirmes);
        }
    }

    private async Task<List<Guid>> ConfirmerAsync(
        Acteur acteur, IReadOnlyCollection<(Guid Dossier, int Version)> dossiers, string note, CancellationToken annulation)
    {
        var laisses = new List<Guid>();
        foreach (var (dossier, version) in dossiers)
        {
            if (!(await ecriture.EcrireAsync(acteur, dossier, version, vue => Preparer(vue, note), annulation)).EstFaite)
            {
                laisses.Add(dossier);
            }
        }

        return laisses;
    }

    private static string? Refus(Acteur acteur, string note) => (acteur.Encadre, string.IsNullOrWhiteSpace(note)) switch
    {
        (false, _) => "Seul un responsable confirme ce qu’une nouvelle version du droit change dans les dossiers.",
        (_, true) => "Écrivez une note : elle restera au journal de chaque dossier comme la raison du changement.",
        _ => null,
    };

    private Preparation Preparer(VueDossier vue, string note)
    {
        if (vue.Journal.Loi is not { } ancienne)
        {
            return Preparation.Refuser("Ce dossier suit déjà le droit en vigueur.");
        }

        var apres = ecriture.Replieur.Replier(vue.Journal.Sous(null), vue.Au);
        var mouvements = apres is null ? [] : ComparaisonDuDroit.Comparer(vue, apres);
        var fait = DroitApplique.Ecrire(
            Guid.CreateVersion7(ecriture.Horloge.Maintenant), ancienne, ecriture.Replieur.Empreinte, PhraseDeMouvement.Resumer(mouvements),
            ecriture.Horloge.Aujourdhui);
        // The responsable confirms what the model makes of the facts, a fact that it no longer takes included.
        return Preparation.Ecrire(new Ajout(NatureEntree.Constat, fait, note.Trim())) with { HorsModele = true };
    }
}
