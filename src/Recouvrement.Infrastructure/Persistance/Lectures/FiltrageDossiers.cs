using Recouvrement.Application.Consultation;
using Recouvrement.Infrastructure.Persistance.Lignes;
using Replis = Recouvrement.Application.Imports.Repli;

namespace Recouvrement.Infrastructure.Persistance.Lectures;

/// <summary>What the list of dossiers is narrowed to, and its order.</summary>
internal static class FiltrageDossiers
{
    private const int MotsAuPlus = 8;

    public static IQueryable<LigneDossierEnBase> Filtrer(
        BaseRecouvrement donnees, IQueryable<LigneDossierEnBase> dossiers, FiltreDossiers filtre)
    {
        foreach (var mot in Mots(filtre.Texte))
        {
            dossiers = dossiers.Where(d => d.Mots.Contains(mot));
        }

        if (filtre.Portefeuille is { } portefeuille)
        {
            dossiers = dossiers.Where(d => d.Portefeuille == portefeuille);
        }

        if (filtre.Juriste is { } juriste)
        {
            dossiers = dossiers.Where(d => d.Juriste == juriste);
        }

        if (filtre.SansProchaineEtape is { } sans)
        {
            dossiers = dossiers.Where(d => d.SansProchaineEtape == sans);
        }

        if (filtre.SousProcedure is { } sous)
        {
            dossiers = sous ? dossiers.Where(d => d.SousProcedure != null) : dossiers.Where(d => d.SousProcedure == null);
        }

        if (filtre.Clos is { } clos)
        {
            dossiers = clos ? dossiers.Where(d => d.ClosLe != null) : dossiers.Where(d => d.ClosLe == null);
        }

        if (filtre.Regle is { } regle)
        {
            var vives = ConsulterDroit.Vives(donnees.Echeances, regle);
            dossiers = dossiers.Where(d => vives.Any(e => e.Dossier == d.Id));
        }

        return ParProcedure(donnees, ParEcheance(dossiers, filtre), filtre);
    }

    public static IQueryable<LigneDossierEnBase> Trier(IQueryable<LigneDossierEnBase> dossiers, FiltreDossiers filtre)
    {
        var descendant = filtre.Descendant;
        var tries = filtre.Tri switch
        {
            TriDossiers.Reference => descendant ? dossiers.OrderByDescending(d => d.Reference) : dossiers.OrderBy(d => d.Reference),
            TriDossiers.Debiteur => descendant ? dossiers.OrderByDescending(d => d.TriDebiteur) : dossiers.OrderBy(d => d.TriDebiteur),
            TriDossiers.Creancier => descendant ? dossiers.OrderByDescending(d => d.TriCreancier) : dossiers.OrderBy(d => d.TriCreancier),
            TriDossiers.ResteDu => descendant
                ? dossiers.OrderByDescending(d => d.ResteDuCentimes)
                : dossiers.OrderBy(d => d.ResteDuCentimes),
            TriDossiers.DerniereEcriture => descendant
                ? dossiers.OrderByDescending(d => d.DerniereEcriture)
                : dossiers.OrderBy(d => d.DerniereEcriture),
            // Without a deadline, at the end whatever the direction: it is not a date.
            _ => descendant
                ? dossiers.OrderBy(d => d.ProchaineEcheance == null).ThenByDescending(d => d.ProchaineEcheance)
                : dossiers.OrderBy(d => d.ProchaineEcheance == null).ThenBy(d => d.ProchaineEcheance),
        };
        return tries.ThenBy(d => d.Reference);
    }

    private static IQueryable<LigneDossierEnBase> ParEcheance(IQueryable<LigneDossierEnBase> dossiers, FiltreDossiers filtre)
    {
        if (filtre.SeveriteMinimale is { } severite)
        {
            dossiers = dossiers.Where(d => d.SeveriteEcheance >= severite);
        }

        if (filtre.EcheanceDu is { } du)
        {
            dossiers = dossiers.Where(d => d.ProchaineEcheance >= du);
        }

        return filtre.EcheanceAu is { } au ? dossiers.Where(d => d.ProchaineEcheance <= au) : dossiers;
    }

    private static IQueryable<LigneDossierEnBase> ParProcedure(
        BaseRecouvrement donnees, IQueryable<LigneDossierEnBase> dossiers, FiltreDossiers filtre)
    {
        // Both must hold for one machine, not one each for two.
        return (filtre.Procedure, filtre.Etape) switch
        {
            ({ } procedure, { } etape) => dossiers.Where(d =>
                donnees.Etats.Any(e => e.Dossier == d.Id && e.Procedure == procedure && e.Etape == etape)),
            ({ } procedure, null) => dossiers.Where(d => donnees.Etats.Any(e => e.Dossier == d.Id && e.Procedure == procedure)),
            (null, { } etape) => dossiers.Where(d => donnees.Etats.Any(e => e.Dossier == d.Id && e.Etape == etape)),
            _ => dossiers,
        };
    }

    private static IEnumerable<string> Mots(string? texte)
    {
        if (string.IsNullOrWhiteSpace(texte))
        {
            return [];
        }

        return texte.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(m => EstReference(m) ? m : Replis.ParMots(m))
            .SelectMany(m => m.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Take(MotsAuPlus);
    }

    // A reference keeps its hyphen, which the folding of names would turn into a space.
    private static bool EstReference(string mot) => mot.All(c => char.IsAsciiDigit(c) || c == '-');
}
