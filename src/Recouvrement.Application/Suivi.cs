using System.Diagnostics;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Ecriture;

namespace Recouvrement.Application;

/// <summary>
/// One trace per use case, with ids and outcome and never a personal datum; the host listens to <see cref="Source"/> and writes
/// its log from it. Depends on nothing but the framework.
/// </summary>
public sealed class Suivi : IDisposable
{
    /// <summary>Name of the source, for whom listens.</summary>
    public const string Nom = "Recouvrement";

    private static readonly ActivitySource Source = new(Nom);
    private readonly Activity? activite;

    private Suivi(Activity? activite) => this.activite = activite;

    /// <inheritdoc />
    public void Dispose() => activite?.Dispose();

    internal static Suivi Commencer(string cas, Acteur acteur, Guid? dossier = null)
    {
        var suivi = new Suivi(Source.StartActivity(cas));
        suivi.Noter("compte", acteur.Compte);
        if (dossier is { } id)
        {
            suivi.Noter("dossier", id);
        }

        return suivi;
    }

    internal void Noter(string nom, object? valeur) => activite?.SetTag(nom, valeur);

    internal IssueEcriture Terminer(IssueEcriture issue)
    {
        activite?.SetTag("issue", issue.EstFaite ? "faite" : issue.EstEnConflit ? "conflit" : "refusee");
        activite?.SetTag("version", issue.Version);
        activite?.SetTag("fait", issue.Fait);
        return issue;
    }
}
