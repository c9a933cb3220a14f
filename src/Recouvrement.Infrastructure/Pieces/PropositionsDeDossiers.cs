using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Pieces;
using Recouvrement.Infrastructure.Persistance;
using Replis = Recouvrement.Application.Imports.Repli;

namespace Recouvrement.Infrastructure.Pieces;

/// <summary>
/// Which dossiers a document may belong to: those whose reference it bears, then those of a SIREN or of an invoice that it quotes,
/// then those of a debtor that it names. Only dossiers that the asker sees are looked at.
/// </summary>
internal sealed partial class PropositionsDeDossiers(BaseRecouvrement donnees, Acteur acteur)
{
    private const int Proposes = 5;
    private const int JetonsMaximum = 300;
    private const int NomMinimal = 5;
    private readonly Dictionary<string, DossierPropose> proposes = new(StringComparer.Ordinal);
    private List<(string Mots, string Reference, string Debiteurs)>? noms;

    public async Task<IReadOnlyList<DossierPropose>> ChercherAsync(string nomFichier, string texte, CancellationToken annulation)
    {
        proposes.Clear();
        var tout = nomFichier + "\n" + texte;
        await ParReferenceAsync(tout, annulation);
        if (proposes.Count < Proposes)
        {
            await ParSirenAsync(tout, annulation);
        }

        if (proposes.Count < Proposes)
        {
            await ParFactureAsync(tout, annulation);
        }

        if (proposes.Count < Proposes)
        {
            await ParNomAsync(tout, annulation);
        }

        return [.. proposes.Values.Take(Proposes)];
    }

    private async Task ParReferenceAsync(string tout, CancellationToken annulation)
    {
        string[] references = [.. Reference().Matches(tout).Select(m => m.Value).Distinct(StringComparer.Ordinal).Take(JetonsMaximum)];
        if (references.Length > 0)
        {
            Ajouter(
                await donnees.Dossiers.AsNoTracking().Permis(acteur).Where(d => references.Contains(d.Reference))
                    .Select(d => new Trouve(d.Reference, d.Debiteurs, d.Reference)).Take(Proposes).ToListAsync(annulation),
                t => $"porte la référence {t.Indice}");
        }
    }

    private async Task ParSirenAsync(string tout, CancellationToken annulation)
    {
        string[] sirens = [.. Siren().Matches(tout).Select(m => string.Concat(m.Value.Where(char.IsAsciiDigit))).Distinct(StringComparer.Ordinal).Take(JetonsMaximum)];
        if (sirens.Length > 0)
        {
            // A creditor is in hundreds of dossiers: only debtors tell something.
            Ajouter(
                await donnees.Parties.AsNoTracking().Where(p => p.Siren != null && p.Rang > 0 && sirens.Contains(p.Siren))
                    .Join(donnees.Dossiers.Permis(acteur), p => p.Dossier, d => d.Id, (p, d) => new { d.Reference, d.Debiteurs, p.Siren })
                    .OrderByDescending(t => t.Reference).Take(Proposes)
                    .Select(t => new Trouve(t.Reference, t.Debiteurs, t.Siren!)).ToListAsync(annulation),
                t => $"cite le SIREN {t.Indice} d’un débiteur");
        }
    }

    private async Task ParFactureAsync(string tout, CancellationToken annulation)
    {
        string[] jetons = [.. Facture().Matches(tout).Select(m => m.Value).Where(j => j.Any(char.IsAsciiDigit)).Distinct(StringComparer.Ordinal).Take(JetonsMaximum)];
        if (jetons.Length > 0)
        {
            Ajouter(
                await donnees.Set<Persistance.Lignes.LigneCreance>().AsNoTracking().Where(c => jetons.Contains(c.Reference))
                    .Join(donnees.Dossiers.Permis(acteur), c => c.Dossier, d => d.Id, (c, d) => new { d.Reference, d.Debiteurs, Creance = c.Reference })
                    .OrderByDescending(t => t.Reference).Take(Proposes)
                    .Select(t => new Trouve(t.Reference, t.Debiteurs, t.Creance)).ToListAsync(annulation),
                t => $"cite la créance {t.Indice}");
        }
    }

    private async Task ParNomAsync(string tout, CancellationToken annulation)
    {
        noms ??= [.. (await donnees.Parties.AsNoTracking().Where(p => p.Rang > 0)
            .Join(donnees.Dossiers.Permis(acteur), p => p.Dossier, d => d.Id, (p, d) => new { p.Mots, d.Reference, d.Debiteurs })
            .OrderByDescending(p => p.Reference)
            .ToListAsync(annulation)).Where(p => p.Mots.Length >= NomMinimal).Select(p => (p.Mots, p.Reference, p.Debiteurs))];
        var mots = " " + Replis.ParMots(tout) + " ";
        var vus = mots.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
        foreach (var (nom, reference, debiteurs) in noms)
        {
            // Most names fall at their first word, without reading the text.
            if (vus.Contains(nom.Split(' ', 2)[0]) && mots.Contains(" " + nom + " ", StringComparison.Ordinal))
            {
                Ajouter([new Trouve(reference, debiteurs, debiteurs)], t => $"nomme {t.Indice}");
                if (proposes.Count >= Proposes)
                {
                    return;
                }
            }
        }
    }

    private void Ajouter(IEnumerable<Trouve> trouves, Func<Trouve, string> raison)
    {
        foreach (var trouve in trouves)
        {
            proposes.TryAdd(trouve.Reference, new DossierPropose(trouve.Reference, trouve.Debiteurs, raison(trouve)));
        }
    }

    [GeneratedRegex(@"(?<!\d)20\d\d-\d{6}(?!\d)", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Reference();

    [GeneratedRegex(@"(?<!\d)\d{3}[ \u00A0\u202F.]?\d{3}[ \u00A0\u202F.]?\d{3}(?!\d)", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Siren();

    [GeneratedRegex(@"[A-Za-z0-9][A-Za-z0-9/_-]{3,29}", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Facture();

    private sealed record Trouve(string Reference, string Debiteurs, string Indice);
}
