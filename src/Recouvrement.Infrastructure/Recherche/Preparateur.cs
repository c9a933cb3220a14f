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
    private readonly SuiteDeTermes _termes = new();
    private readonly HashSet<MotAnalyse> _mots = new(ReferenceEqualityComparer.Instance);
    private int _longueur;

    public DocumentPrepare Preparer(DocumentAIndexer document)
    {
        _mots.Clear();
        _longueur = 0;
        Ecrire(document.Reference);
        var reference = _termes.Prendre();
        foreach (var partie in document.Parties)
        {
            // A word that ends one name and begins the next is no phrase; a mark no query holds keeps them apart.
            _termes.Separer();
            Ecrire(partie);
        }

        var parties = _termes.Prendre();
        Ecrire(document.Titre);
        var titre = _termes.Prendre();
        Ecrire(document.Contenu.Texte);
        var corps = _termes.Prendre();
        var h = new EmpreinteStable();
        foreach (var colonne in new[] { reference, parties, titre, corps }) h.Ajouter(colonne);
        return new DocumentPrepare(
            document, reference, parties, titre, corps, _longueur, unchecked((long)h.Valeur), DetecteurDeLangue.Detecter(document.Contenu.Texte), [.. _mots]);
    }

    private void Ecrire(string texte)
    {
        _analyseur.Analyser(texte, _jetons);
        foreach (var jeton in _jetons)
        {
            if (jeton.EstPrincipal) _longueur++;
            _termes.Ajouter(jeton.Mot, colocalise: !jeton.EstPrincipal);
            if (EstDuLexique(jeton)) _mots.Add(jeton.Mot);
        }
    }

    private static bool EstDuLexique(Jeton jeton) => jeton.Genre switch
    {
        GenreDeJeton.Mot => jeton.Forme.Length > 1,
        GenreDeJeton.Nombre => jeton.Forme.Length <= NombreMaximal && !jeton.Forme.AsSpan().ContainsAnyExceptInRange('0', '9'),
        // A compound that analysis stems is a word like another; a reference is not.
        GenreDeJeton.Ensemble => jeton.Forme.All(char.IsLetter) && string.Equals(jeton.RacineNue, Racinisateur.Raciner(jeton.Forme), StringComparison.Ordinal),
        _ => false,
    };
}
