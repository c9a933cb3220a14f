using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Recouvrement.Application;
using Recouvrement.Application.Banque;
using Recouvrement.Application.Banque.Partenaires;
using Recouvrement.Application.Changements;
using Recouvrement.Application.Comptabilite;
using Recouvrement.Application.Comptes;
using Recouvrement.Application.Consultation;
using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Ecriture;
using Recouvrement.Application.Exemples;
using Recouvrement.Application.Exploitation;
using Recouvrement.Application.Frais;
using Recouvrement.Application.Imports;
using Recouvrement.Application.Imports.Banque;
using Recouvrement.Application.Imports.Bodacc;
using Recouvrement.Application.Imports.Bodacc.Rapprochement;
using Recouvrement.Application.Modeles;
using Recouvrement.Application.Pieces;
using Recouvrement.Application.Plans;
using Recouvrement.Application.Prelevements;
using Recouvrement.Application.Production;
using Recouvrement.Application.Production.Lots;
using Recouvrement.Application.Recherche;
using Recouvrement.Application.Repli;
using Recouvrement.Application.Reprise;
using Recouvrement.Domaine.Droit;
using Recouvrement.Domaine.Procedures;
using Recouvrement.Infrastructure.Banque;
using Recouvrement.Infrastructure.Comptes;
using Recouvrement.Infrastructure.Decomptes;
using Recouvrement.Infrastructure.Droit;
using Recouvrement.Infrastructure.Exemples;
using Recouvrement.Infrastructure.Exploitation;
using Recouvrement.Infrastructure.Extraction;
using Recouvrement.Infrastructure.Imports;
using Recouvrement.Infrastructure.Imports.Banque;
using Recouvrement.Infrastructure.Imports.Bodacc;
using Recouvrement.Infrastructure.Modeles;
using Recouvrement.Infrastructure.Persistance;
using Recouvrement.Infrastructure.Persistance.Avis;
using Recouvrement.Infrastructure.Persistance.Banque;
using Recouvrement.Infrastructure.Persistance.Journaux;
using Recouvrement.Infrastructure.Persistance.Lectures;
using Recouvrement.Infrastructure.Persistance.Loi;
using Recouvrement.Infrastructure.Persistance.Recherche;
using Recouvrement.Infrastructure.Pieces;
using Recouvrement.Infrastructure.Procedures;
using Recouvrement.Infrastructure.Recherche;
using Recouvrement.Recherche.Extraction;
using Recouvrement.Recherche.Index;

namespace Recouvrement.Infrastructure;

/// <summary>The one door: everything that the application needs, behind its contracts.</summary>
public static class Enregistrement
{
    /// <summary>
    /// Registers use cases, queries, database, pieces, law and accounts. Nothing is opened before
    /// <see cref="Preparation.PreparerRecouvrementAsync"/>. The clock may be registered before: it is then kept.
    /// </summary>
    public static IServiceCollection AddRecouvrement(this IServiceCollection services, OptionsRecouvrement options)
    {
        services.AddSingleton(options);
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<Horloge>();
        AjouterDroit(services, options);
        AjouterBase(services, options);
        AjouterEcritures(services, options);
        AjouterLectures(services);
        AjouterBanque(services, options);
        AjouterRecherche(services, options);
        services.AddHostedService<AvanceDuTemps>();
        services.AddHostedService<ComparaisonEnContinu>();
        services.AddHostedService<TraceDesCasUsage>();
        return services;
    }

    private static void AjouterDroit(IServiceCollection services, OptionsRecouvrement options)
    {
        services.AddSingleton<IInterprete, Interprete>();
        services.AddSingleton<IDroit>(_ =>
        {
            var charge = ChargeurDroit.Charger(options.DossierWorkflows);
            return charge.Valeur ?? throw new LoiInutilisable(charge.Erreurs);
        });
        services.AddSingleton<ICatalogueProcedures>(s =>
        {
            var charge = ChargeurProcedures.Charger(options.DossierWorkflows, s.GetRequiredService<IDroit>(), null);
            return charge.Valeur ?? throw new LoiInutilisable(charge.Erreurs);
        });
        services.TryAddSingleton(s =>
        {
            var charge = ChargeurNaturesBodacc.Charger(options.DossierWorkflows, s.GetRequiredService<ICatalogueProcedures>());
            return charge.Valeur ?? throw new LoiInutilisable(charge.Erreurs);
        });
        services.AddSingleton<LoisArchivees>();
        services.AddSingleton<ILoisAnterieures>(s => s.GetRequiredService<LoisArchivees>());
        services.AddSingleton<Replieur>();
        services.AddSingleton<IComparerDroit, ComparerDroit>();
        services.AddSingleton<IConsulterChangements, ConsulterChangements>();
        services.AddSingleton<IConfirmerDroit, ConfirmerDroit>();
        services.AddSingleton<IExemples>(s => new ExemplesSurDisque(
            options.DossierCas, s.GetRequiredService<IDroit>(), s.GetRequiredService<ICatalogueProcedures>(), s.GetRequiredService<IInterprete>()));
    }

    private static void AjouterBase(IServiceCollection services, OptionsRecouvrement options)
    {
        services.AddDbContextFactory<BaseRecouvrement>(o => ConfigurationBase.Configurer(o, options));
        // Both only add what the host has not said; signing in is the host's business.
        services.AddDataProtection();
        services.AddAuthentication();
        services.AddIdentityCore<Compte>(o =>
            {
                o.User.RequireUniqueEmail = true;
                // Long rather than contorted: a passphrase is remembered, a mandatory exclamation mark is written on a note.
                o.Password.RequiredLength = 12;
                o.Password.RequireDigit = false;
                o.Password.RequireLowercase = false;
                o.Password.RequireUppercase = false;
                o.Password.RequireNonAlphanumeric = false;
                o.Lockout.MaxFailedAccessAttempts = 10;
            })
            .AddRoles<IdentityRole>()
            .AddEntityFrameworkStores<BaseRecouvrement>()
            .AddSignInManager()
            .AddDefaultTokenProviders();
        services.AddSingleton<IAnnuaire, Annuaire>();
        services.AddSingleton<IDepotDossiers, DepotDossiers>();
        services.AddSingleton<ITextesPieces, TextesPieces>();
        services.AddSingleton<ITravaux, Travaux>();
        services.AddSingleton<IChangements, Changements>();
        services.AddSingleton<Reprojeter>();
        services.AddSingleton<IReprojeter>(s => s.GetRequiredService<Reprojeter>());
        services.AddSingleton<IVerifierJournaux, VerifierJournaux>();
    }

    private static void AjouterEcritures(IServiceCollection services, OptionsRecouvrement options)
    {
        services.AddSingleton(new LimitesPieces(options.TailleMaximalePiece));
        services.AddSingleton<IMagasinPieces>(s => options.PiecesEnBase
            ? new MagasinEnBase(s.GetRequiredService<IDbContextFactory<BaseRecouvrement>>())
            : new MagasinSurDisque(Path.Combine(options.DossierDonnees, "pieces")));
        services.AddSingleton<EcritureDossier>();
        services.AddSingleton<OuvrirDossier>();
        services.AddSingleton<IOuvrirDossier>(s => s.GetRequiredService<OuvrirDossier>());
        services.AddSingleton<IEnregistrerFait, EnregistrerFait>();
        services.AddSingleton<IRectifierFait, RectifierFait>();
        services.AddSingleton<IAnnulerFait, AnnulerFait>();
        services.AddSingleton<IOuvrirProcedure, OuvrirProcedure>();
        services.AddSingleton<IModifierParties, ModifierParties>();
        services.AddSingleton<IDeclarerCreance, DeclarerCreance>();
        services.AddSingleton<IDesignerJuriste, DesignerJuriste>();
        services.AddSingleton<IDesignerIntervenant, DesignerIntervenant>();
        services.AddSingleton<ISuivreEcheance, SuivreEcheance>();
        services.AddSingleton<ILecteurFactures, LecteurFactures>();
        services.AddSingleton<ILecteurFec, LecteurFec>();
        services.AddSingleton<RangerDossier>();
        services.AddSingleton<IImporterDossiers, ImporterDossiers>();
        services.AddSingleton<IImporterFactures, ImporterFactures>();
        AjouterBodacc(services);
        services.AddSingleton(_ =>
        {
            var charge = ChargeurActes.Charger(options.DossierTemplates);
            return charge.Valeur ?? throw new LoiInutilisable(charge.Erreurs);
        });
        services.AddSingleton<IDepotModeles, DepotModeles>();
        services.AddSingleton<ModelesEnVigueur>();
        services.AddSingleton<IGererModeles, GererModeles>();
        services.AddSingleton<IProduireActe, ProduireActe>();
        services.AddSingleton<IActesProduits, ActesProduits>();
        services.AddSingleton<IDecomptesProduits, DecomptesProduits>();
        services.AddSingleton<ActesDUnDossier>();
        services.AddSingleton<IDepotLots, DepotLots>();
        services.AddSingleton<AppelDesLots>();
        services.AddSingleton<ITenirLots, TenirLots>();
        services.AddSingleton(s => new ExecuterLots(
            s.GetRequiredService<IDepotLots>(), s.GetRequiredService<ActesDUnDossier>(), s.GetRequiredService<IAnnuaire>(), s.GetRequiredService<Horloge>()));
        services.AddHostedService<ProductionDesLots>();
        services.AddSingleton<IAjouterPiece, AjouterPiece>();
        services.AddSingleton<ILirePiece, LirePiece>();
        services.AddSingleton<IDecrirePieces, DecrirePieces>();
        services.AddSingleton<LectureDesDepots>();
        services.AddSingleton<IARattacher, ARattacher>();
        services.AddSingleton<IRecevoirFichiers, RecevoirFichiers>();
        services.AddSingleton<IVerifierPieces, VerifierPieces>();
        services.AddSingleton<IExtraireJointes, JointesDeCourriel>();
        services.AddSingleton<IPiecesJointes, PiecesJointes>();
        services.AddSingleton(_ => new ConvertisseurLibreOffice());
        services.AddSingleton<IConvertirEnPdf>(s => new ConvertisseurEnPdf(s.GetRequiredService<ConvertisseurLibreOffice>(), new ConvertisseurDeTiff()));
        services.AddSingleton<IDessinerPages>(_ => new DessinDePages());
    }

    private static void AjouterBodacc(IServiceCollection services)
    {
        services.AddSingleton<ILecteurBodacc, LecteurBodacc>();
        services.AddSingleton<IRegistreAvis, RegistreAvis>();
        services.AddSingleton<EcritureEnsemble>();
        services.AddSingleton<RapprocherDossiers>();
        services.AddSingleton<ReexaminerAvis>();
        services.AddSingleton<IImporterBodacc, ImporterBodacc>();
        services.AddSingleton<IDeciderAvis, DeciderAvis>();
        services.AddHostedService<RattrapageDesAvis>();
        services.AddSingleton<IConsulterAvis, ConsulterAvis>();
    }

    private static void AjouterLectures(IServiceCollection services)
    {
        services.AddSingleton<IConsulterDossier, ConsulterDossier>();
        services.AddSingleton<IConsulterDecompte, ConsulterDecompte>();
        services.AddSingleton<IDossiersDuCreancier, DossiersDuCreancier>();
        services.AddSingleton<ConventionsEnCours>();
        services.AddSingleton<IChoisirConvention, ChoisirConvention>();
        services.AddSingleton<IEcrireClasseur, ClasseurDuDecompte>();
        services.AddSingleton<IConsulterDossiers, ConsulterDossiers>();
        services.AddSingleton<IConsulterJournee, ConsulterJournee>();
        services.AddSingleton<IConsulterRegistre, ConsulterRegistre>();
        services.AddSingleton<IConsulterDroit, ConsulterDroit>();
        services.AddSingleton<IConsulterDerogations, ConsulterDerogations>();
    }

    private static void AjouterBanque(IServiceCollection services, OptionsRecouvrement options)
    {
        services.AddSingleton(_ =>
        {
            var charge = ChargeurRapprochement.Charger(options.DossierWorkflows);
            return charge.Valeur ?? throw new LoiInutilisable(charge.Erreurs);
        });
        services.AddSingleton(_ =>
        {
            var charge = ChargeurPlanComptable.Charger(options.DossierWorkflows);
            return charge.Valeur ?? throw new LoiInutilisable(charge.Erreurs);
        });
        services.AddSingleton<EcritureFec>();
        services.AddSingleton<IAccepterNote, AccepterNote>();
        services.AddSingleton<IParcourirDossiers, ParcourirDossiers>();
        services.AddSingleton<IOuvrirReserve, OuvrirReserve>();
        services.AddSingleton<ITenirComptes, TenirComptes>();
        services.AddSingleton<ILecteurReleve, LecteurReleve>();
        services.AddSingleton<IDepotReleves, DepotReleves>();
        services.AddSingleton<IDepotMouvements, DepotMouvements>();
        services.AddSingleton<IConsulterMouvements, ConsulterMouvements>();
        services.AddSingleton<IAffecterMouvement, AffecterMouvement>();
        services.AddSingleton<IImporterReleve, ImporterReleve>();
        services.AddSingleton<IRapprocherMouvements, RapprocherMouvements>();
        services.AddSingleton<ILecteurReglements, LecteurReglements>();
        services.AddSingleton<IImporterReglements, ImporterReglements>();
        services.AddSingleton<IFichierPrelevements, FichierPrelevements>();
        services.AddSingleton<IConsulterPlans, ConsulterPlans>();
        services.AddSingleton<IEtudierPlan, EtudierPlan>();
        services.AddSingleton<IRemettrePrelevements, RemettrePrelevements>();
    }

    private static void AjouterRecherche(IServiceCollection services, OptionsRecouvrement options)
    {
        services.AddSingleton<IExtracteur>(_ => new Extracteur());
        services.AddSingleton<SourceDesDocuments>();
        services.AddSingleton<ISourceDeDocuments>(s => s.GetRequiredService<SourceDesDocuments>());
        services.AddSingleton<ISourceDeTextes>(s => s.GetRequiredService<SourceDesDocuments>());
        services.AddSingleton<IIndexDeRecherche>(s => new IndexFts5(
            options.CheminIndex,
            s.GetRequiredService<SourceDesDocuments>(),
            s.GetRequiredService<TimeProvider>(),
            s.GetRequiredService<SourceDesDocuments>()));
        services.AddSingleton<LibellesDesFacettes>();
        services.AddSingleton<DossiersEtPersonnes>();
        services.AddSingleton<IRecherchesGardees, RecherchesGardees>();
        services.AddSingleton<IRechercher, Rechercher>();
        services.AddSingleton<PiecesIllisibles>();
        services.AddSingleton<IIntendanceDeLIndex, IntendanceDeLIndex>();
        services.AddSingleton<IInspecterLIndex, InspecterLIndex>();
        services.AddSingleton<LectureDesContenus>();
        services.AddSingleton<SuiviDeLIndex>();
        services.AddHostedService(s => s.GetRequiredService<LectureDesContenus>());
        services.AddHostedService(s => s.GetRequiredService<SuiviDeLIndex>());
    }
}
