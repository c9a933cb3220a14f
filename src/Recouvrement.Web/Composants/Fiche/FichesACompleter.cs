using Recouvrement.Application.Dossiers;

namespace Recouvrement.Web.Composants.Fiche;

/// <summary>The sheets of the parties where an act found something missing: they are filled on its own page, and recorded in the dossier before it is produced.</summary>
public sealed class FichesACompleter
{
    private const string Creancier = "creancier-";
    private const string UnDebiteur = "debiteur-";

    private readonly List<SaisieIdentite> fiches = [];

    /// <summary>Sheets shown, as known or as typed.</summary>
    public IReadOnlyList<SaisieIdentite> Fiches => fiches;

    /// <summary>« Fiche du créancier ».</summary>
    public static string Titre(SaisieIdentite fiche) => EstDuCreancier(fiche) ? "Fiche du créancier" : "Fiche du débiteur";

    /// <summary>Asks for the whole sheet of each party of which a datum is missing.</summary>
    public void Demander(EtatDossier dossier, Guid? debiteur, IReadOnlyList<string> chemins)
    {
        fiches.Clear();
        if (chemins.Any(c => c.StartsWith("creancier.", StringComparison.Ordinal)))
        {
            fiches.Add(SaisieIdentite.De(Creancier, dossier.Creancier.Identite));
        }

        if (chemins.Any(c => c.StartsWith("debiteur.", StringComparison.Ordinal)) && dossier.Partie(debiteur ?? Guid.Empty) is { } partie)
        {
            fiches.Add(SaisieIdentite.De(UnDebiteur, partie.Identite));
        }
    }

    /// <summary>The sheets that a form sends back, each with its party; they stay shown, so that nothing typed is lost.</summary>
    public IReadOnlyList<(SaisieIdentite Saisie, Partie Partie)> Lire(IFormCollection envoi, EtatDossier dossier, Guid? debiteur)
    {
        var lues = new List<(SaisieIdentite, Partie)>();
        foreach (var (prefixe, partie) in new[] { (Creancier, dossier.Creancier), (UnDebiteur, dossier.Partie(debiteur ?? Guid.Empty)) })
        {
            if (partie is not null && envoi.ContainsKey(prefixe + "nom"))
            {
                var saisie = SaisieIdentite.De(prefixe, envoi);
                fiches.Add(saisie);
                lues.Add((saisie, partie));
            }
        }

        return lues;
    }

    /// <summary>True when what is missing is asked for by one of the sheets shown.</summary>
    public bool Couvre(string manque) => fiches.Exists(f => manque.Contains($"({Titre(f)})", StringComparison.Ordinal));

    private static bool EstDuCreancier(SaisieIdentite fiche) => string.Equals(fiche.Prefixe, Creancier, StringComparison.Ordinal);
}
