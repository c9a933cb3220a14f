using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.HttpOverrides;
using Recouvrement.Infrastructure;
using Recouvrement.Web.Composants;
using Serilog;

namespace Recouvrement.Web.Hote;

/// <summary>Builds the web application: services, then the pipeline in the order in which a request goes through it.</summary>
public static class ApplicationWeb
{
    /// <summary>Builds it; <paramref name="adapter"/> lets tests replace the transport and the clock, nothing of ours.</summary>
    public static WebApplication Construire(OptionsServeur options, Action<WebApplicationBuilder>? adapter = null)
    {
        Directory.CreateDirectory(options.Racine);
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(ApplicationWeb).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.WebHost.UseUrls(options.Urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        builder.WebHost.ConfigureKestrel(k =>
        {
            k.AddServerHeader = false;
            // A little above the longest piece: the form around it must not be what is too long.
            k.Limits.MaxRequestBodySize = options.TailleMaximalePiece + (2 * 1024 * 1024);
        });
        builder.Logging.ClearProviders();
        builder.Logging.AddSerilog(Journaux.Creer(options.Journaux), dispose: true);
        AjouterServices(builder.Services, options, builder.Configuration["Recouvrement:Base:Postgresql"], EnBase(builder.Configuration["Recouvrement:Pieces:Magasin"]));
        adapter?.Invoke(builder);
        var application = builder.Build();
        Monter(application);
        return application;
    }

    /// <summary>What is done once before serving: schema, law, days gone by since the last start.</summary>
    public static Task PreparerAsync(WebApplication application, CancellationToken annulation = default) =>
        application.Services.PreparerRecouvrementAsync(annulation: annulation);

    // A word that is neither must not send pieces where nobody looks for them.
    private static bool EnBase(string? magasin) => magasin switch
    {
        null or "" or "disque" => false,
        "base" => true,
        _ => throw new InvalidOperationException($"Recouvrement:Pieces:Magasin vaut « {magasin} » ; écrivez « disque » ou « base »."),
    };

    private static void AjouterServices(IServiceCollection services, OptionsServeur options, string? postgresql, bool piecesEnBase)
    {
        services.AddSingleton(options);
        services.AddSingleton<RessourcesStatiques>();
        services.AddRecouvrement(new OptionsRecouvrement
        {
            DossierDonnees = options.Racine,
            DossierWorkflows = Path.Combine(AppContext.BaseDirectory, "workflows"),
            DossierTemplates = Path.Combine(AppContext.BaseDirectory, "templates"),
            DossierCas = Path.Combine(AppContext.BaseDirectory, "cas"),
            TailleMaximalePiece = options.TailleMaximalePiece,
            Postgresql = postgresql,
            PiecesEnBase = piecesEnBase,
        });
        services.AddMemoryCache();
        services.AddHttpContextAccessor();
        services.AddRazorComponents();
        // French letters go out as themselves: pages are lighter and their source can be read. What HTML gives a meaning stays escaped.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddDataProtection()
            .SetApplicationName("Recouvrement")
            .PersistKeysToFileSystem(Directory.CreateDirectory(options.Cles));
        services.AddAntiforgery(o =>
        {
            o.Cookie.Name = "recouvrement.formulaire";
            o.Cookie.SameSite = SameSiteMode.Strict;
            o.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
        services.Configure<ForwardedHeadersOptions>(o => o.ForwardedHeaders = ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedFor);
        services.Configure<Microsoft.AspNetCore.Http.Features.FormOptions>(o => o.MultipartBodyLengthLimit = options.TailleMaximalePiece + (2 * 1024 * 1024));
        services.AddScoped<ActeurCourant>();
        services.AddSingleton<ActesDuCatalogue>();
        services.AddSingleton<ApercusPdf>();
        services.AddSingleton<ConfirmationsEnCours>();
        services.AddSingleton<ApercusComptables>();
        services.AddSingleton<Imports.ImportsEnCours>();
        services.AddSingleton<Actes.ApercusDActes>();
        services.AddScoped<CompteurDeRetards>();
        Identification.Ajouter(services);
    }

    private static void Monter(WebApplication application)
    {
        application.UseForwardedHeaders();
        application.UseMiddleware<Correlation>();
        application.UseExceptionHandler("/erreur/500", createScopeForErrors: true);
        application.UseStatusCodePagesWithReExecute("/erreur/{0}", createScopeForStatusCodePages: true);
        application.Use(PagesDErreur.Preparer);
        application.UseEnTetesDeSecurite();
        application.UseHsts();
        application.UseRouting();
        application.UseAuthentication();
        application.Use(ActeurCourant.Reconnaitre);
        application.UseAuthorization();
        application.UseAntiforgery();
        application.MapGet("/ressources/{nom}", (string nom, HttpContext contexte, RessourcesStatiques r) => r.Servir(nom, contexte)).AllowAnonymous();
        application.MapRazorComponents<App>();
        PointsDAcces.Monter(application);
        Actes.PointsDesActes.Monter(application);
    }
}
