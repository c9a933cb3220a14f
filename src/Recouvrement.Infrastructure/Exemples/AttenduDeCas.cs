using Recouvrement.Domaine.Procedures;
using Recouvrement.Infrastructure.Yaml;

namespace Recouvrement.Infrastructure.Exemples;

/// <summary>What a case expects of the state; a key that is not written is not looked at, an unknown key is an error.</summary>
internal sealed class AttenduDeCas
{
    private readonly List<Func<EtatProcedure, IEnumerable<string>>> controles = [];

    public static AttenduDeCas Lire(NoeudYaml noeud)
    {
        var attendu = new AttenduDeCas();
        attendu.Egal("etape", noeud.Texte("etape"), e => e.Etape);
        attendu.Egal("regime", noeud.Texte("regime"), e => e.Regime);
        attendu.Egal("terminal", noeud.OuiNon("terminal"), e => e.Terminal);
        attendu.Egal("ecartes", noeud.Entier("ecartes") ?? 0, e => e.Ecartes.Count);
        attendu.Echeances(noeud);
        attendu.Actes(noeud);
        attendu.Alertes(noeud.Texte("alerte"), noeud.Texte("sansAlerte"));
        attendu.Inclus("effets", noeud.Textes("effets"), e => [.. e.Effets.Select(f => f.Id)]);
        attendu.Inclus("evenementsInclus", noeud.Textes("evenementsInclus"), e => e.EvenementsPossibles);
        if (noeud.Champ("evenements") is not null)
        {
            var evenements = noeud.Textes("evenements");
            attendu.controles.Add(e => e.EvenementsPossibles.SequenceEqual(evenements, StringComparer.Ordinal)
                ? []
                : [$"evenements : attendu {string.Join(", ", evenements)}, obtenu {string.Join(", ", e.EvenementsPossibles)}"]);
        }

        noeud.Fermer();
        return attendu;
    }

    public IReadOnlyList<string> Ecarts(EtatProcedure etat) => [.. controles.SelectMany(c => c(etat))];

    private void Echeances(NoeudYaml noeud)
    {
        if (noeud.Champ("echeances") is { } toutes)
        {
            var attendues = toutes.Elements().Select(EcheanceAttendue.Lire).ToList();
            controles.Add(e => e.Echeances.Count == attendues.Count
                ? attendues.SelectMany((a, i) => a.Ecarts(e.Echeances[i]))
                : [$"echeances : attendu {attendues.Count}, obtenu {string.Join(", ", e.Echeances.Select(x => x.Regle))}"]);
        }

        foreach (var attendue in (noeud.Champ("echeancesIncluses")?.Elements() ?? []).Select(EcheanceAttendue.Lire).ToList())
        {
            controles.Add(e => attendue.Ecarts(e.Echeances.FirstOrDefault(x =>
                string.Equals(x.Regle, attendue.Regle, StringComparison.Ordinal) && (attendue.Depart is null || x.Depart == attendue.Depart))));
        }
    }

    private void Actes(NoeudYaml noeud)
    {
        foreach (var (id, permis) in (noeud.Champ("actes")?.Entrees() ?? []).Select(e => (e.Key, e.Value.EnTexte())).ToList())
        {
            controles.Add(e => e.Actes.FirstOrDefault(a => string.Equals(a.Id, id, StringComparison.Ordinal)) is { } acte
                ? acte.Permis == string.Equals(permis, "permis", StringComparison.Ordinal) ? [] : [$"acte {id} : attendu {permis}"]
                : [$"acte {id} : absent"]);
        }
    }

    private void Alertes(string? presente, string? absente)
    {
        if (presente is not null)
        {
            controles.Add(e => e.Alertes.Any(a => a.Message.Contains(presente, StringComparison.Ordinal))
                ? []
                : [$"alerte « {presente} » absente parmi : {string.Join(" | ", e.Alertes.Select(a => a.Message))}"]);
        }

        if (absente is not null)
        {
            controles.Add(e => e.Alertes.Any(a => a.Message.Contains(absente, StringComparison.Ordinal)) ? [$"alerte « {absente} » présente"] : []);
        }
    }

    private void Inclus(string nom, IReadOnlyList<string> attendus, Func<EtatProcedure, IReadOnlyList<string>> lire)
    {
        foreach (var attendu in attendus)
        {
            controles.Add(e => lire(e).Contains(attendu, StringComparer.Ordinal) ? [] : [$"{nom} : « {attendu} » absent de {string.Join(", ", lire(e))}"]);
        }
    }

    private void Egal<T>(string nom, T? attendu, Func<EtatProcedure, T?> lire)
    {
        if (attendu is not null)
        {
            controles.Add(e => attendu.Equals(lire(e)) ? [] : [FormattableString.Invariant($"{nom} : attendu {attendu}, obtenu {lire(e)}")]);
        }
    }
}
