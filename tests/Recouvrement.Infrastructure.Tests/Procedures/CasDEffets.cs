using Recouvrement.Domaine.Dossiers;
using Recouvrement.Domaine.Droit;
using Recouvrement.Domaine.Procedures;
using Recouvrement.Infrastructure.Yaml;

namespace Recouvrement.Infrastructure.Tests.Procedures;

/// <summary>A worked case over several procedures of one dossier: who is who, what happened to each, what each may then do.</summary>
internal sealed record CasDEffets(
    string Nom, string Source, IReadOnlyList<MachineDeCas> Machines, DateOnly Au, IReadOnlyList<AttenduDEffets> Attendus)
{
    public static IReadOnlyDictionary<string, CasDEffets> LireTous()
    {
        var erreurs = new RecueilDErreurs();
        var tous = new Dictionary<string, CasDEffets>(StringComparer.Ordinal);
        foreach (var chemin in Directory.EnumerateFiles(Path.Combine(Depot.Cas, "effets"), "*.yaml").Order(StringComparer.Ordinal))
        {
            var nom = Path.GetFileName(chemin);
            if (LecteurYaml.LireFichier(chemin, nom, erreurs) is { } racine)
            {
                foreach (var (id, noeud) in racine.Requis("cas")?.Entrees() ?? [])
                {
                    tous.Add($"{Path.GetFileNameWithoutExtension(nom)} / {id}", Lire(id, noeud));
                }

                racine.Fermer();
            }
        }

        erreurs.Liste.ShouldBeEmpty();
        return tous;
    }

    /// <summary>The states once each has borne the effects of the others.</summary>
    public IReadOnlyList<EtatProcedure> Rejouer() =>
        EffetsEntreProcedures.Appliquer([.. Machines.Select(m => m.Rejouer(Au))]);

    private static CasDEffets Lire(string id, NoeudYaml noeud)
    {
        var source = noeud.TexteRequis("source")!;
        var au = noeud.DateRequise("au")!.Value;
        var personnes = (noeud.Requis("personnes")?.Entrees() ?? [])
            .Select((p, i) => (Nom: p.Key, Id: new Guid(i + 1, 0, 0, new byte[8]), Physique: string.Equals(p.Value.EnTexte(), "physique", StringComparison.Ordinal)))
            .ToDictionary(p => p.Nom, p => (p.Id, p.Physique), StringComparer.Ordinal);
        var machines = (noeud.Requis("procedures")?.Elements() ?? []).Select(p => MachineDeCas.Lire(p, personnes)).ToList();
        var attendus = (noeud.Requis("attendu")?.Elements() ?? []).Select(AttenduDEffets.Lire).ToList();
        noeud.Fermer();
        return new CasDEffets(id, source, machines, au, attendus);
    }
}
