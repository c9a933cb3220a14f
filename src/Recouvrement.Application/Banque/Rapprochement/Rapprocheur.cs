using System.Text;
using Recouvrement.Application.Imports.Banque;
using Recouvrement.Domaine;
using Replis = Recouvrement.Application.Imports.Repli;

namespace Recouvrement.Application.Banque.Rapprochement;

/// <summary>
/// Proposes the dossiers that a movement may pay, with a score and the reasons in words. Pure: same movement, same dossiers, same
/// rules, same proposals.
/// </summary>
/// <param name="index">The open dossiers.</param>
/// <param name="regles">The points.</param>
public sealed class Rapprocheur(IndexDesDossiers index, ReglesRapprochement regles)
{
    // More dossiers under one reference, one amount, one name: it tells nobody from anybody.
    private const int Ambigu = 50;
    private const int MotsDUneReference = 4;
    private const int LongueurDUneReference = 40;

    private readonly Dictionary<int, Indices> candidats = [];
    private readonly Dictionary<string, (int Tete, int Nombre)>.AlternateLookup<ReadOnlySpan<char>> references =
        index.References.Tetes.GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly Dictionary<string, (int Tete, int Nombre)>.AlternateLookup<ReadOnlySpan<char>> factures =
        index.Factures.Tetes.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The proposals, the best first; none when nothing speaks loud enough.</summary>
    public IReadOnlyList<Proposition> Proposer(MouvementBancaire mouvement)
    {
        if (mouvement.Sens != SensBancaire.Credit || !mouvement.EstEnEuros || mouvement.Centimes == 0)
        {
            return [];
        }

        candidats.Clear();
        ChercherReferences(mouvement);
        Noter(index.Ibans.Tetes, mouvement.Iban, index.Ibans, Indices.Iban);
        Noter(index.Mandats.Tetes, mouvement.Mandat is { } rum ? Replis.Serre(rum) : null, index.Mandats, Indices.Mandat);
        var mots = MotsDuNom.De(mouvement.Nom ?? mouvement.Libelle);
        ChercherNoms(mots);
        ChercherMontants(mouvement, mots);
        return candidats.Count == 0 ? [] : Classer(mouvement, mots);
    }

    private void ChercherReferences(MouvementBancaire mouvement)
    {
        if (mouvement.BoutEnBout is { } boutEnBout)
        {
            var serree = Replis.Serre(boutEnBout);
            Exacte(index.References, references, serree, Indices.ReferenceDossier);
            Exacte(index.Factures, factures, serree, Indices.ReferenceCreance);
        }

        DansLeTexte(mouvement.Libelle);
        if (mouvement.Reference is { } reference)
        {
            DansLeTexte(reference);
        }

        if (mouvement.BoutEnBout is { } texte)
        {
            DansLeTexte(texte);
        }
    }

    private void Exacte(
        Chaines<string> chaines, Dictionary<string, (int Tete, int Nombre)>.AlternateLookup<ReadOnlySpan<char>> lectures, string serree, Indices indice)
    {
        // Exact and of one dossier only: what two dossiers share is for somebody to settle.
        if (lectures.TryGetValue(serree, out var trouve) && trouve.Nombre == 1)
        {
            Ajouter(chaines.Suivre(trouve.Tete).First(), indice | Indices.BoutEnBout);
        }
    }

    // « Dossier 2026-000123 », « FACT.FA/001 »: words glued two, three, four at a time are looked up.
    private void DansLeTexte(string texte)
    {
        var mots = Replis.ParMots(texte);
        if (mots.Length == 0)
        {
            return;
        }

        var colle = new StringBuilder(mots.Length);
        var debuts = new List<int> { 0 };
        foreach (var c in mots)
        {
            if (c == ' ')
            {
                debuts.Add(colle.Length);
            }
            else
            {
                colle.Append(c);
            }
        }

        var tout = colle.ToString();
        debuts.Add(tout.Length);
        for (var i = 0; i + 1 < debuts.Count; i++)
        {
            for (var j = i + 1; j < debuts.Count && j - i <= MotsDUneReference && debuts[j] - debuts[i] <= LongueurDUneReference; j++)
            {
                Trouver(tout.AsSpan(debuts[i], debuts[j] - debuts[i]));
            }
        }
    }

    private void Trouver(ReadOnlySpan<char> reference)
    {
        if (references.TryGetValue(reference, out var dossier))
        {
            foreach (var rang in index.References.Suivre(dossier.Tete))
            {
                Ajouter(rang, Indices.ReferenceDossier);
            }
        }

        if (factures.TryGetValue(reference, out var facture) && facture.Nombre <= Ambigu)
        {
            foreach (var rang in index.Factures.Suivre(facture.Tete))
            {
                Ajouter(rang, Indices.ReferenceCreance);
            }
        }
    }

    private void Noter(Dictionary<string, (int Tete, int Nombre)> tetes, string? cle, Chaines<string> chaines, Indices indice)
    {
        if (cle is not null && tetes.TryGetValue(cle, out var trouve) && trouve.Nombre <= Ambigu)
        {
            foreach (var rang in chaines.Suivre(trouve.Tete))
            {
                Ajouter(rang, indice);
            }
        }
    }

    // The rarest word of the name leads to the few dossiers whose other words are then compared.
    private void ChercherNoms(string[] mots)
    {
        var plusRare = (Tete: -1, Nombre: int.MaxValue);
        foreach (var mot in mots)
        {
            if (index.Mots.Tetes.TryGetValue(mot, out var trouve) && trouve.Nombre < plusRare.Nombre)
            {
                plusRare = trouve;
            }
        }

        if (plusRare.Nombre <= Ambigu)
        {
            foreach (var rang in index.Mots.Suivre(plusRare.Tete))
            {
                Ajouter(rang, Indices.Aucun);
            }
        }
    }

    private void ChercherMontants(MouvementBancaire mouvement, string[] mots)
    {
        foreach (var chaines in (Chaines<long>[])[index.Restes, index.Montants])
        {
            if (chaines.Tetes.TryGetValue(mouvement.Centimes, out var trouve) && trouve.Nombre <= Ambigu)
            {
                foreach (var rang in chaines.Suivre(trouve.Tete))
                {
                    if (candidats.ContainsKey(rang) || Ressemblance(rang, mots) != Indices.Aucun)
                    {
                        Ajouter(rang, Indices.Aucun);
                    }
                }
            }
        }
    }

    private void Ajouter(int rang, Indices indice) => candidats[rang] = candidats.GetValueOrDefault(rang) | indice;

    private Indices Ressemblance(int rang, string[] mots)
    {
        var meilleure = Indices.Aucun;
        foreach (var nom in index.NomsDe(rang))
        {
            var communs = nom.Count(m => Array.IndexOf(mots, m) >= 0);
            if (communs == nom.Length)
            {
                return Indices.Nom;
            }

            // Banks cut names and people mistype them: the missing words must at least resemble one that is there.
            if (communs * 2 >= nom.Length || nom.All(m => EstProche(m, mots)))
            {
                meilleure = Indices.NomProche;
            }
        }

        return meilleure;
    }

    // The first letter is seldom mistyped, and spares most of the comparisons.
    private static bool EstProche(string mot, string[] mots) =>
        mot.Length > 3 && ComparateurDeNoms.PlusProche(mot, mots.Where(m => m[0] == mot[0] && Math.Abs(m.Length - mot.Length) <= 2)) is not null;

    private List<Proposition> Classer(MouvementBancaire mouvement, string[] mots)
    {
        var notes = new List<(int Rang, Indices Indices, int Score)>();
        foreach (var (rang, indices) in candidats)
        {
            var complets = indices | Ressemblance(rang, mots) | MontantDe(index[rang], mouvement.Centimes);
            var score = Noter(complets);
            if (score >= regles.Minimum)
            {
                notes.Add((rang, complets, score));
            }
        }

        var seule = notes.Count(n => n.Indices.HasFlag(Indices.BoutEnBout)) == 1;
        return
        [
            .. notes.OrderByDescending(n => n.Score).ThenBy(n => index[n.Rang].Reference, StringComparer.Ordinal).Take(regles.Nombre)
                .Select(n => new Proposition(
                    index[n.Rang].Id, n.Score, MotsDesIndices.Dire(n.Indices, index[n.Rang], mouvement), seule && EstAutomatique(n.Indices, n.Rang, mouvement))),
        ];
    }

    private bool EstAutomatique(Indices indices, int rang, MouvementBancaire mouvement) =>
        regles.Automatique && indices.HasFlag(Indices.BoutEnBout) && mouvement.Montant <= regles.Plafond && mouvement.Centimes <= index[rang].Reste;

    private static Indices MontantDe(DossierAPayer dossier, long centimes) =>
        dossier.Reste == centimes ? Indices.MontantReste
        : dossier.Creances.Any(c => c.Centimes == centimes) ? Indices.MontantCreance
        : Indices.Aucun;

    private int Noter(Indices indices)
    {
        var score = 0;
        score += indices.HasFlag(Indices.ReferenceDossier) ? regles.ReferenceDossier : 0;
        score += indices.HasFlag(Indices.ReferenceCreance) ? regles.ReferenceCreance : 0;
        score += indices.HasFlag(Indices.Mandat) ? regles.Mandat : 0;
        score += indices.HasFlag(Indices.Iban) ? regles.Iban : 0;
        score += indices.HasFlag(Indices.MontantReste) ? regles.MontantReste : 0;
        score += indices.HasFlag(Indices.MontantCreance) ? regles.MontantCreance : 0;
        score += indices.HasFlag(Indices.Nom) ? regles.Nom : indices.HasFlag(Indices.NomProche) ? regles.NomProche : 0;
        return Math.Min(100, score);
    }
}
