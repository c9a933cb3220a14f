using System.Text;
using Recouvrement.Application.Changements;
using Recouvrement.Application.Consultation;
using Recouvrement.Application.Droits;
using Recouvrement.Domaine;
using Recouvrement.Web.Composants.Communs;

namespace Recouvrement.Web.Hote;

/// <summary>The changes of the law to confirm as seen, one movement a line, read slice by slice.</summary>
internal static class ExportChangements
{
    private const string EnTete = "Dossier;Débiteurs;Créancier;Procédure;Débiteur;Mouvement;Objet;Règle;Avant;Après;Gravité;Alerte";

    public static async Task EcrireAsync(
        Stream flux, Acteur acteur, FiltreChangements filtre, IConsulterChangements changements, CancellationToken annulation)
    {
        await using var texte = new StreamWriter(flux, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true) { NewLine = "\r\n" };
        await texte.WriteLineAsync(EnTete.AsMemory(), annulation);
        for (var numero = 1; ; numero++)
        {
            var page = (await changements.LireAsync(acteur, filtre with { Page = new DemandePage(numero, DemandePage.TailleMaximale) }, annulation)).Page;
            foreach (var (dossier, mouvement) in page.Lignes.SelectMany(d => d.Mouvements.Select(m => (d, m))))
            {
                await texte.WriteLineAsync(Ligne(dossier, mouvement).AsMemory(), annulation);
            }

            if (numero >= page.Pages)
            {
                return;
            }
        }
    }

    private static string Ligne(ChangementDeDossier d, MouvementDuDroit m) => string.Join(';', new[]
    {
        d.Reference,
        d.Debiteurs,
        d.Creancier,
        m.LibelleProcedure,
        m.NomDebiteur ?? string.Empty,
        PhraseDeMouvement.Libelle(m.Nature),
        m.Libelle,
        m.Regle ?? string.Empty,
        m.Avant is { } avant ? TexteFrancais.DateCourte(avant) : m.TexteAvant ?? string.Empty,
        m.Apres is { } apres ? TexteFrancais.DateCourte(apres) : m.TexteApres ?? string.Empty,
        m.Severite is { } severite ? BadgeSeverite.Mot(severite) : string.Empty,
        m.Alerte ? "oui" : "non",
    }.Select(CelluleCsv.Ecrire));
}
