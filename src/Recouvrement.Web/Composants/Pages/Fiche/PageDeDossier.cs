using Microsoft.AspNetCore.Components;
using Recouvrement.Application.Consultation;
using Recouvrement.Web.Hote;

namespace Recouvrement.Web.Composants.Pages.Fiche;

/// <summary>
/// What every page of a dossier does first: find it within the rights, or answer as if it did not exist. The header and the
/// tabs come from the same reading, so that no tab can hide a deadline.
/// </summary>
public abstract class PageDeDossier : ComponentBase
{
    /// <summary>« 2026-000123 », from the address.</summary>
    [Parameter]
    public string Reference { get; set; } = string.Empty;

    /// <summary>The request.</summary>
    [CascadingParameter]
    public HttpContext Contexte { get; set; } = default!;

    [Inject]
    internal ActeurCourant Courant { get; set; } = default!;

    [Inject]
    internal IConsulterDossiers Liste { get; set; } = default!;

    [Inject]
    internal IConsulterDossier Consultation { get; set; } = default!;

    [Inject]
    internal NavigationManager Navigation { get; set; } = default!;

    [Inject]
    internal CompteurDeRetards Retards { get; set; } = default!;

    /// <summary>The dossier; null only when there is none, and nothing is then drawn.</summary>
    protected FicheDossier? Fiche { get; private set; }

    /// <summary>Address of the dossier.</summary>
    protected string Adresse => $"/dossiers/{Reference}";

    /// <summary>Cancelled when the browser leaves.</summary>
    protected CancellationToken Annulation => Contexte.RequestAborted;

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        if (await Liste.TrouverAsync(Courant.Acteur, Reference, Annulation) is not { } id
            || !await RelireAsync(id)
            || !await ChargerAsync())
        {
            Fiche = null;
            Navigation.NotFound();
        }
    }

    /// <summary>Loads what the page adds; false when what the address names is not in the dossier.</summary>
    protected virtual Task<bool> ChargerAsync() => Task.FromResult(true);

    /// <summary>Reads the dossier again after a writing.</summary>
    protected async Task<bool> RelireAsync(Guid id) => (Fiche = await Consultation.FicheAsync(Courant.Acteur, id, Annulation)) is not null;

    /// <summary>After a writing: the page is asked again, so that reloading it records nothing twice.</summary>
    protected void Rediriger(string adresse)
    {
        Retards.Oublier(Courant.Acteur);
        Navigation.NavigateTo(adresse);
    }
}
