using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Ecriture;
using Recouvrement.Application.Repli;
using Recouvrement.Domaine;
using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Application.Imports.Bodacc.Rapprochement;

/// <summary>Turns what the natures bring into facts of one debtor, each in its procedure, opened when it is not.</summary>
internal sealed class SuitesVoulues
{
    private readonly JournalBodacc journal;
    private readonly ICatalogueProcedures procedures;
    private readonly Partie partie;
    private readonly RedactionDesFaits redaction;
    private readonly List<InstanceConnue> instances = [];
    private readonly Dictionary<(string Procedure, DateOnly Le), (Guid Avis, int Rang)> ancres = [];

    public SuitesVoulues(JournalBodacc journal, NaturesBodacc natures, ICatalogueProcedures procedures, Partie partie)
    {
        this.journal = journal;
        this.procedures = procedures;
        this.partie = partie;
        redaction = new RedactionDesFaits(procedures, partie);
        var ouvrants = natures.Toutes.SelectMany(n => n.Suites).Where(s => s.Ouvre).Select(s => s.Fait).ToHashSet(StringComparer.Ordinal);
        foreach (var procedure in journal.OuvertesALaMain(natures.Procedures, partie.Id))
        {
            var jugement = ouvrants.SelectMany(f => journal.ParLaMain(procedure.Instance, f, partie.Id)).FirstOrDefault();
            instances.Add(new InstanceConnue(procedure.Instance, procedure.Definition, jugement?.DateEffet ?? procedure.OuverteLe, ParAvis: false));
        }
    }

    public IReadOnlyList<FaitVoulu> Voulus => redaction.Voulus;

    /// <summary>True when a procedure of that kind is open, or is being opened by the notices.</summary>
    public bool EstEnProcedure => instances.Count > 0;

    /// <summary>
    /// Two notices may publish one judgment. Its facts keep the id of the notice that wrote them first, so that another order of
    /// arrival rectifies instead of opening a second procedure.
    /// </summary>
    public void Annoncer(IEnumerable<(ChaineDAvis Chaine, IReadOnlyList<SuiteAvis> Suites, DateOnly? Jugement)> chaines)
    {
        foreach (var (chaine, suites, jugement) in chaines)
        {
            for (var rang = 0; rang < suites.Count; rang++)
            {
                if (suites[rang] is { Ouvre: true, Procedure: { } procedure } suite && Date(chaine, suite, jugement) is { } le)
                {
                    var ancre = (chaine.Racine.Id, rang);
                    if (!ancres.TryAdd((procedure, le), ancre) && EstEcrite(ancre, procedure) && !EstEcrite(ancres[(procedure, le)], procedure))
                    {
                        ancres[(procedure, le)] = ancre;
                    }
                }
            }
        }
    }

    public SortDAvis Suivre(ChaineDAvis chaine, AvisEnregistre effectif, IReadOnlyList<SuiteAvis> suites, DateOnly? jugement)
    {
        SortDAvis? defaut = null;
        var applique = false;
        for (var rang = 0; rang < suites.Count; rang++)
        {
            var suite = suites[rang];
            if (Date(chaine, suite, jugement) is not { } le)
            {
                defaut ??= new(EtatLien.ADecider, RaisonAvis.DateAbsente, "L’avis ne dit pas la date du jugement : donnez-la pour l’appliquer.");
            }
            else if (le > journal.Vue.Au)
            {
                defaut ??= new(EtatLien.ADecider, RaisonAvis.DateAbsente, $"L’avis date le jugement du {TexteFrancais.DateCourte(le)}, qui n’est pas encore venu.");
            }
            else if ((suite.Ouvre ? Ouvrir(chaine, effectif, suite, rang, le) : Continuer(chaine, effectif, suite, rang, le)) is { } refus)
            {
                defaut ??= refus;
            }
            else
            {
                applique = true;
            }
        }

        return applique || defaut is null ? new(EtatLien.Applique) : defaut;
    }

    /// <summary>
    /// Names in the dossier whom the text of the notice names, from the judgment on; false when it names nobody for certain. Without a
    /// date of judgment, they are there from the publication.
    /// </summary>
    public bool Nommer(ChaineDAvis chaine, AvisEnregistre effectif, DateOnly? jugement)
    {
        var organes = OrganesDAvis.Lire(effectif.Avis.Complement);
        var le = jugement ?? chaine.Parution;
        foreach (var organe in le <= journal.Vue.Au ? organes : [])
        {
            var part = organe.Role == RoleIntervenant.Administrateur ? PartDeSuite.Administrateur : PartDeSuite.Mandataire;
            redaction.Vouloir(effectif, FaitsIntervenants.Ecrire(Id((chaine.Racine.Id, 0), part, null), new Intervenant(organe.Role, organe.Nom)
            {
                Qualite = organe.Qualite,
                Adresse = organe.Adresse,
                CodePostal = organe.CodePostal,
                Ville = organe.Ville,
                Debiteur = partie.Id,
            }, le));
        }

        return organes.Count > 0 && le <= journal.Vue.Au;
    }

    private static DateOnly? Date(ChaineDAvis chaine, SuiteAvis suite, DateOnly? jugement) => suite.DateeDeLaParution ? chaine.Parution : jugement;

    private SortDAvis? Ouvrir(ChaineDAvis chaine, AvisEnregistre effectif, SuiteAvis suite, int rang, DateOnly le)
    {
        if (instances.Exists(i => i.ParAvis && i.OuverteLe == le && EstDe(i, suite.Procedure!)))
        {
            // The same judgment, published a second time: the first publication counts.
            return null;
        }

        var ancre = ancres.GetValueOrDefault((suite.Procedure!, le), (chaine.Racine.Id, rang));
        var main = instances.FindLast(i => !i.ParAvis && EstDe(i, suite.Procedure!) && !journal.EstTerminee(i.Nom, partie.Id, le));
        if (main is not null)
        {
            return Completer(chaine, effectif, suite, le, ancre, main);
        }

        var ouverture = Id(ancre, PartDeSuite.Ouverture, suite.Procedure);
        var nom = journal.Derniere(ouverture) is { } connue ? JournalBodacc.Instance(connue.Fait)! : journal.Nommer(suite.Procedure!);
        redaction.Vouloir(effectif, FaitsInternes.Procedure(ouverture, nom, new DemandeProcedure
        {
            Dossier = journal.Vue.Dossier.Id,
            VersionAttendue = journal.Vue.Version,
            Definition = suite.Procedure!,
            OuverteLe = le,
            Contexte = Contexte(suite),
            Debiteurs = [partie.Id],
        }));
        var instance = new InstanceConnue(nom, suite.Procedure!, le, ParAvis: true);
        instances.Add(instance);
        redaction.Ecrire(effectif, suite, instance, Id(ancre, PartDeSuite.Fait, suite.Procedure), le);
        redaction.Publier(effectif, suite, instance, Id(ancre, PartDeSuite.Parution, suite.Procedure), chaine.Parution);
        return null;
    }

    // Somebody opened it before the notice came: what she recorded stands, the notice adds what is missing.
    private SortDAvis? Completer(
        ChaineDAvis chaine, AvisEnregistre effectif, SuiteAvis suite, DateOnly le, (Guid Avis, int Rang) ancre, InstanceConnue main)
    {
        var jugement = journal.ParLaMain(main.Nom, suite.Fait, partie.Id).ToList();
        if (jugement.Count > 0 && jugement.TrueForAll(f => f.DateEffet != le))
        {
            return new(EtatLien.ADecider, RaisonAvis.AutreDate,
                $"L’avis date le jugement du {TexteFrancais.DateCourte(le)}, le dossier du {TexteFrancais.DateCourte(jugement[0].DateEffet)}.");
        }

        instances[instances.IndexOf(main)] = main with { OuverteLe = le, ParAvis = true };
        if (jugement.Count == 0)
        {
            redaction.Ecrire(effectif, suite, main, Id(ancre, PartDeSuite.Fait, suite.Procedure), le);
        }

        if (suite.Parution is { } parution && !journal.ParLaMain(main.Nom, parution, partie.Id).Any())
        {
            redaction.Publier(effectif, suite, main, Id(ancre, PartDeSuite.Parution, suite.Procedure), chaine.Parution);
        }

        return null;
    }

    private SortDAvis? Continuer(ChaineDAvis chaine, AvisEnregistre effectif, SuiteAvis suite, int rang, DateOnly le)
    {
        var instance = instances
            .Where(i => (suite.Procedure is null || EstDe(i, suite.Procedure)) && i.OuverteLe <= le && procedures.Trouver(i.Definition)?.Fait(suite.Fait) is not null)
            .OrderBy(i => i.OuverteLe).LastOrDefault();
        if (instance is null)
        {
            var quoi = suite.Procedure is { } id ? $"La procédure « {procedures.Trouver(id)?.Libelle ?? id} »" : "Aucune procédure que cet avis continue";
            return new(EtatLien.ADecider, RaisonAvis.ProcedureAbsente, $"{quoi} n’est {(suite.Procedure is null ? string.Empty : "pas ")}ouverte dans le dossier à cette date.");
        }

        var deja = journal.ParLaMain(instance.Nom, suite.Fait, partie.Id).Any(f => f.DateEffet == le)
            || redaction.EstVoulu(instance, suite.Fait, le);
        if (!deja)
        {
            redaction.Ecrire(effectif, suite, instance, Id((chaine.Racine.Id, rang), PartDeSuite.Fait, null), le);
        }

        return null;
    }

    private Donnees Contexte(SuiteAvis suite) => suite.ContexteSiFait
        .Where(c => journal.ADansUneAutre(instances, c.Key, partie.Id))
        .SelectMany(c => c.Value)
        .Aggregate(suite.Contexte, (contexte, v) => contexte.Avec(v.Key, v.Value));

    private static bool EstDe(InstanceConnue instance, string definition) => string.Equals(instance.Definition, definition, StringComparison.Ordinal);

    private bool EstEcrite((Guid Avis, int Rang) ancre, string procedure) => journal.Derniere(Id(ancre, PartDeSuite.Fait, procedure)) is not null;

    private Guid Id((Guid Avis, int Rang) ancre, PartDeSuite part, string? procedure) =>
        FaitVoulu.Identifier(journal.Vue.Dossier.Id, partie.Id, ancre.Avis, ancre.Rang, part, procedure);
}
