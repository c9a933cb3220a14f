using Recouvrement.Domaine.Procedures;
using Recouvrement.Infrastructure.Yaml;

namespace Recouvrement.Infrastructure.Procedures;

/// <summary>
/// What names alone do not show: a stage that nothing leads to, a stage that nothing leaves, a deadline that nothing opens, a passage
/// on a deadline that cannot be running. Each defect is one French sentence, on the line of what it is about.
/// </summary>
internal static class VerificateurProcedure
{
    public static void Verifier(DefinitionProcedure definition, NoeudYaml racine)
    {
        foreach (var (table, cle, message) in Defauts(definition))
        {
            (racine.Champ(table)?.Champ(cle) ?? racine).Erreur(message);
        }
    }

    private static IEnumerable<(string Table, string Cle, string Message)> Defauts(DefinitionProcedure definition)
    {
        var atteintes = Atteintes(definition);
        foreach (var etape in definition.Etapes)
        {
            if (!atteintes.Contains(etape.Id))
            {
                yield return ("etapes", etape.Id, $"l’étape «\u00A0{etape.Id}\u00A0» est inatteignable\u00A0: aucun passage n’y mène.");
            }

            if (!etape.Terminal && etape.Vers.Count == 0)
            {
                yield return ("etapes", etape.Id, $"l’étape «\u00A0{etape.Id}\u00A0» n’a pas de sortie\u00A0: donnez-lui un passage ou déclarez-la «\u00A0terminal: oui\u00A0».");
            }

            if (etape.Terminal && etape.Vers.Any(t => t.Etape is not null && !string.Equals(t.Etape, etape.Id, StringComparison.Ordinal)))
            {
                yield return ("etapes", etape.Id, $"l’étape «\u00A0{etape.Id}\u00A0» est déclarée finale mais un passage en sort.");
            }
        }

        foreach (var echeance in definition.Echeances.Where(e => !EstOuverte(definition, e)))
        {
            yield return ("delais", echeance.Cle, $"le délai «\u00A0{echeance.Cle}\u00A0» n’est ouvert par aucune étape, aucun passage ni aucune donnée du contexte.");
        }

        foreach (var echeance in definition.Echeances.Where(e => !AUneFin(definition, e)))
        {
            yield return ("delais", echeance.Cle, $"le délai «\u00A0{echeance.Cle}\u00A0» n’a pas de fin\u00A0: ni fait qui le ferme, ni passage à son échéance, ni étape finale.");
        }

        foreach (var echeance in definition.Echeances.Where(e => e.Duree is not null && !DitUnNombre(definition, e.Duree)))
        {
            yield return ("delais", echeance.Cle, $"«\u00A0{echeance.Duree}\u00A0» n’est le nombre d’aucun fait\u00A0: la durée de «\u00A0{echeance.Cle}\u00A0» ne serait jamais dite.");
        }

        foreach (var fait in definition.Faits.Where(f => !EstUtile(definition, f.Id)))
        {
            yield return ("faits", fait.Id, $"le fait «\u00A0{fait.Id}\u00A0» n’est attendu à aucune étape.");
        }
    }

    private static HashSet<string> Atteintes(DefinitionProcedure definition)
    {
        var atteintes = new HashSet<string>(StringComparer.Ordinal) { definition.EtapeInitiale };
        var aVoir = new Queue<string>(atteintes);
        var partout = definition.Partout.Select(t => t.Etape).OfType<string>().ToList();
        while (aVoir.TryDequeue(out var id))
        {
            var etape = definition.Etape(id);
            var suites = (etape?.Vers.Select(t => t.Etape).OfType<string>() ?? []).Concat(partout);
            foreach (var suite in suites.Where(atteintes.Add))
            {
                aVoir.Enqueue(suite);
            }
        }

        return atteintes;
    }

    private static bool EstOuverte(DefinitionProcedure definition, DefinitionEcheance echeance) =>
        echeance.DepuisContexte is not null
        || definition.Etapes.Any(e => e.Delais.Contains(echeance.Cle, StringComparer.Ordinal))
        || Passages(definition).Any(t => t.Ouvre.Contains(echeance.Cle, StringComparer.Ordinal));

    private static bool AUneFin(DefinitionProcedure definition, DefinitionEcheance echeance) =>
        echeance.ClosPar.Count > 0
        || echeance.SansObjetPar.Count > 0
        || Passages(definition).Any(t => string.Equals(t.Echu, echeance.Cle, StringComparison.Ordinal)
            || t.Clot.Contains(echeance.Cle, StringComparer.Ordinal))
        || (!echeance.Survit && definition.Etapes.Any(e => e.Terminal));

    private static bool DitUnNombre(DefinitionProcedure definition, string champ) =>
        definition.Faits.Any(f => f.Champs.Any(c => c.Type == TypeChamp.Nombre && string.Equals(c.Nom, champ, StringComparison.Ordinal)));

    private static bool EstUtile(DefinitionProcedure definition, string fait) =>
        Passages(definition).Any(t => string.Equals(t.Sur, fait, StringComparison.Ordinal));

    private static IEnumerable<Transition> Passages(DefinitionProcedure definition) =>
        definition.Etapes.SelectMany(e => e.Vers).Concat(definition.Partout);
}
