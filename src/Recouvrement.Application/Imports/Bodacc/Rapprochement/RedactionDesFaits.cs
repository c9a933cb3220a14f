using Recouvrement.Application.Dossiers;
using Recouvrement.Domaine.Dossiers;
using Recouvrement.Domaine.Procedures;

namespace Recouvrement.Application.Imports.Bodacc.Rapprochement;

/// <summary>Writes what the notices bring as facts of one debtor, each signed by its notice.</summary>
internal sealed class RedactionDesFaits(ICatalogueProcedures procedures, Partie partie)
{
    // The notice names the registry; the judgment was the court's.
    private const string Greffe = "Greffe du ";

    private readonly List<FaitVoulu> voulus = [];

    public IReadOnlyList<FaitVoulu> Voulus => voulus;

    public bool EstVoulu(InstanceConnue instance, string type, DateOnly le) => voulus.Exists(v => v.Fait.DateEffet == le
        && string.Equals(v.Fait.Type, type, StringComparison.Ordinal)
        && string.Equals(v.Fait.Procedure, instance.Nom, StringComparison.Ordinal));

    public void Ecrire(AvisEnregistre source, SuiteAvis suite, InstanceConnue instance, Guid id, DateOnly le)
    {
        var definition = Definition(instance, suite.Fait);
        var donnees = suite.Donnees.Concat(suite.Reprend.Select(r => KeyValuePair.Create(r.Key, Valeur.De(Lire(r.Value, source.Avis)))))
            .Where(d => d.Value.Texte.Length > 0 && definition.Champs.Any(c => string.Equals(c.Nom, d.Key, StringComparison.Ordinal)));
        Vouloir(source, new Fait(id, suite.Fait, le)
        {
            Procedure = instance.Nom,
            Debiteur = definition.Commun ? null : partie.Id,
            Donnees = new Donnees(donnees),
        });
    }

    /// <summary>Says the publication apart, when the nature wants it so.</summary>
    public void Publier(AvisEnregistre source, SuiteAvis suite, InstanceConnue instance, Guid id, DateOnly le)
    {
        if (suite.Parution is { } type)
        {
            Vouloir(source, new Fait(id, type, le) { Procedure = instance.Nom, Debiteur = Definition(instance, type).Commun ? null : partie.Id });
        }
    }

    public void Vouloir(AvisEnregistre source, Fait fait) =>
        voulus.Add(new FaitVoulu(fait with { Donnees = OrigineBodacc.Signer(fait.Donnees, source.Avis) }, source));

    // The loader has checked that the procedure knows the fact.
    private DefinitionFait Definition(InstanceConnue instance, string type) => procedures.Trouver(instance.Definition)!.Fait(type)!;

    private static string Lire(RepriseAvis reprise, AvisBodacc avis) => reprise switch
    {
        RepriseAvis.Tribunal => avis.Tribunal.StartsWith(Greffe, StringComparison.OrdinalIgnoreCase) ? avis.Tribunal[Greffe.Length..] : avis.Tribunal,
        RepriseAvis.Complement => avis.Complement,
        _ => avis.Identifiant,
    };
}
