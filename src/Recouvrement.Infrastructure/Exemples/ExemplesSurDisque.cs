using System.Collections.Concurrent;
using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Exemples;
using Recouvrement.Domaine.Droit;
using Recouvrement.Domaine.Procedures;
using Recouvrement.Infrastructure.Yaml;

namespace Recouvrement.Infrastructure.Exemples;

/// <summary>
/// The worked cases in their files: the very ones that the tests run. They are read once; the law answers anew each time it is asked.
/// A case about a procedure that this installation does not have is left out.
/// </summary>
internal sealed class ExemplesSurDisque(string? dossier, IDroit droit, ICatalogueProcedures procedures, IInterprete interprete) : IExemples
{
    private readonly Lazy<ILookup<string, CasDeProcedure>> desProcedures = new(() =>
        (Dossier(dossier, "procedures") is { } racine ? LecteurDeCas.Lire(racine, procedures, new RecueilDErreurs()) : [])
        .ToLookup(c => c.Definition.Id, StringComparer.Ordinal));

    private readonly Lazy<ILookup<string, CasDeDelai>> desDelais = new(() =>
        (Dossier(dossier, "delais") is { } racine
            ? Directory.EnumerateFiles(racine, "*.yaml").Order(StringComparer.Ordinal).SelectMany(f => CasDeDelai.Lire(f, new RecueilDErreurs()))
            : [])
        .ToLookup(c => c.Demande.Regle, StringComparer.Ordinal));

    public IReadOnlyList<ExempleDeProcedure> DeLaProcedure(string procedure) => [.. desProcedures.Value[procedure].Select(Rejouer)];

    public IReadOnlyList<ExempleDeDelai> DeLaRegle(string regle) => [.. desDelais.Value[regle].Select(Calculer)];

    private static string? Dossier(string? dossier, string nom) =>
        dossier is not null && Path.Combine(dossier, nom) is var racine && Directory.Exists(racine) ? racine : null;

    private ExempleDeProcedure Rejouer(CasDeProcedure cas)
    {
        var etat = cas.Rejouer(interprete, droit);
        return new ExempleDeProcedure(cas.Nom, cas.Source, cas.Contexte, cas.Faits, etat, cas.Attendu.Ecarts(etat));
    }

    private ExempleDeDelai Calculer(CasDeDelai cas)
    {
        var resultat = cas.Calculer(droit);
        return new ExempleDeDelai(cas.Nom, cas.Source, cas.Demande, resultat, [.. cas.Attendu.Ecarts(resultat)]);
    }
}
