using System.Runtime.InteropServices;
using System.Text;
using Recouvrement.Recherche.Analyse;
using Recouvrement.Recherche.Index;

namespace Recouvrement.Infrastructure.Recherche;

/// <summary>Analyses documents for the index. Keeps its buffers: one instance per thread.</summary>
internal sealed class Preparateur
{
    // Every number would make the lexicon endless: only years and article numbers are kept.
    private const int NombreMaximal = 4;
    private readonly Analyseur _analyseur = new();
    private readonly List<Jeton> _jetons = [];
    private readonly StringBuilder _termes = new();
    private readonly Dictionary<(string, string), string?> _mots = [];
    private int _longueur;

    public DocumentPrepare Preparer(DocumentAIndexer document)
    {
        _mots.Clear();
        _longueur = 0;
        var reference = Termes(document.Reference);
        // A word that ends one name and begins the next is no phrase; a mark no query holds keeps them apart.
        var parties = string.Join(" | ", document.Parties.Select(Termes));
        var titre = Termes(document.Titre);
        var corps = Termes(document.Contenu.Texte);
        var h = new EmpreinteStable();
        h.Ajouter(reference);
        h.Ajouter(parties);
        h.Ajouter(titre);
        h.Ajouter(corps);
        return new DocumentPrepare(document, reference, parties, titre, corps, _longueur, unchecked((long)h.Valeur),
            DetecteurDeLangue.Detecter(document.Contenu.Texte),
            [.. _mots.Select(m => new EntreeDeLexique(m.Key.Item1, m.Key.Item2, m.Value!))]);
    }

    private string Termes(string texte)
    {
        _analyseur.Analyser(texte, _jetons);
        _termes.Clear();
        foreach (var jeton in _jetons)
        {
            if (_termes.Length > 0) _termes.Append(' ');
            if (jeton.EstPrincipal) _longueur++;
            else _termes.Append(JetonneurDIndex.Colocalise);
            TermeEcrit.Ajouter(_termes, jeton);
            if (!EstDuLexique(jeton)) continue;
            ref var graphie = ref CollectionsMarshal.GetValueRefOrAddDefault(_mots, (jeton.Forme, jeton.Racine), out var connu);
            if (!connu) graphie = Graphie(texte, jeton);
        }

        return _termes.ToString();
    }

    private static bool EstDuLexique(Jeton jeton) => jeton.Genre switch
    {
        GenreDeJeton.Mot => jeton.Forme.Length > 1,
        GenreDeJeton.Nombre => jeton.Forme.Length <= NombreMaximal && jeton.Forme.All(char.IsAsciiDigit),
        // A compound that analysis stems is a word like another; a reference is not.
        GenreDeJeton.Ensemble => jeton.Forme.All(char.IsLetter) && string.Equals(jeton.RacineNue, Racinisateur.Raciner(jeton.Forme), StringComparison.Ordinal),
        _ => false,
    };

    private static string Graphie(string texte, Jeton jeton)
    {
        var ecrit = texte.AsSpan(jeton.Debut, jeton.Fin - jeton.Debut);
        return ecrit.Equals(jeton.Forme, StringComparison.Ordinal) ? jeton.Forme : ecrit.ToString().ToLowerInvariant();
    }
}
