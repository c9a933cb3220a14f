using Recouvrement.Recherche.Analyse;

namespace Recouvrement.Recherche.Requetes;

/// <summary>Puts the pieces of a query together.</summary>
internal sealed class ConstructeurDeRequete(FabriqueDeTermes fabrique, List<string> remarques)
{
    private const int PrefixeMinimal = 2;
    private readonly List<List<Terme>> _groupes = [];
    private readonly List<Terme> _exclus = [];
    private readonly List<string> _types = [];
    private readonly List<string> _typesExclus = [];
    private readonly List<string> _langues = [];
    private readonly List<string> _languesExclues = [];
    private readonly List<Terme> _motsVides = [];
    private readonly List<string> _outils = [];
    private readonly List<string> _suite = [];
    private Periode _periode;
    private string? _ou;
    private Precedent _precedent;
    private int _termes;

    // What an OR would join with; an exclusion or a date joins with nothing.
    private enum Precedent
    {
        Rien = 0,
        Terme,
        Type,
    }

    public RequeteAnalysee Construire(string texte, List<Lexeme> lexemes)
    {
        foreach (var l in lexemes)
        {
            if (EstUnMotNu(l))
            {
                _suite.Add(l.Texte);
                continue;
            }

            ViderSuite(avantOu: l.Genre == GenreDeLexeme.Ou);
            if (l.Genre == GenreDeLexeme.Ou) NoterOu(l.Texte);
            else if (l.Champ is ChampsDeRequete.Type) NoterType(l);
            else if (l.Champ is ChampsDeRequete.Date) NoterDate(l);
            else if (l.Champ is ChampsDeRequete.Langue) NoterLangue(l);
            else NoterTerme(l);
        }

        ViderSuite(avantOu: false);
        AbandonnerOu();
        return Finir(texte);
    }

    private static bool EstUnMotNu(Lexeme l) =>
        l is { Genre: GenreDeLexeme.Mot, EstExclu: false, Champ: null } && !l.Texte.Contains('*', StringComparison.Ordinal);

    // Words side by side are analysed together: « 12 mars 2026 » and « 123 456 789 » are one thing each.
    private void ViderSuite(bool avantOu)
    {
        if (_suite.Count == 0) return;
        var termes = fabrique.Mots(string.Join(' ', _suite), ChampDeRecherche.Tous);
        _outils.AddRange(_suite.Where(m => MotsVides.EstUnOutil(Pliage.Plier(m))));
        _suite.Clear();
        for (var i = 0; i < termes.Count; i++)
        {
            // An empty word beside an OR was meant; anywhere else it is set aside.
            var voulu = _ou is not null || (avantOu && i == termes.Count - 1);
            if (!voulu && termes[i].Variantes is [[var seul]] && MotsVides.Contient(seul.Forme)) _motsVides.Add(termes[i]);
            else Ajouter(termes[i], exclu: false);
        }
    }

    private void NoterOu(string ou)
    {
        if (_ou is not null) return;
        if (_precedent == Precedent.Rien) Ignorer(ou);
        else _ou = ou;
    }

    private void AbandonnerOu()
    {
        if (_ou is { } ou) Ignorer(ou);
        _ou = null;
    }

    private void Ignorer(string ou) => remarques.Add($"« {ou} » doit se trouver entre deux mots ; il a été ignoré.");

    private void NoterType(Lexeme l)
    {
        // type:a OR type:b is what two type: filters mean anyway.
        if (_precedent == Precedent.Type && !l.EstExclu) _ou = null;
        AbandonnerOu();
        _precedent = l.EstExclu ? Precedent.Rien : Precedent.Type;
        var type = Pliage.Plier(l.Texte).Trim('*', ' ');
        if (type.Length > 0) (l.EstExclu ? _typesExclus : _types).Add(type);
    }

    private void NoterDate(Lexeme l)
    {
        AbandonnerOu();
        _precedent = Precedent.Rien;
        if (l.EstExclu) remarques.Add("Une période ne peut pas être exclue : « -date: » a été ignoré.");
        else if (LecteurDePeriode.Lire(l.Texte) is { } periode) _periode = _periode.Et(periode);
        else remarques.Add($"« date:{l.Texte} » n'est pas une date lisible ; écrivez par exemple date:2026-03..2026-06. Ce filtre a été ignoré.");
    }

    private void NoterLangue(Lexeme l)
    {
        AbandonnerOu();
        _precedent = Precedent.Rien;
        if (DetecteurDeLangue.Normaliser(l.Texte.Trim('*', ' ')) is { } langue) (l.EstExclu ? _languesExclues : _langues).Add(langue);
        else remarques.Add($"« langue:{l.Texte} » n'est pas une langue connue ({string.Join(", ", DetecteurDeLangue.Noms)}, {DetecteurDeLangue.Inconnue}). Ce filtre a été ignoré.");
    }

    private void NoterTerme(Lexeme l)
    {
        var texte = l.Texte;
        var champ = ChampsDeRequete.EnChamp(l.Champ);
        var prefixe = texte.EndsWith('*');
        if (texte.TrimEnd('*').Contains('*', StringComparison.Ordinal))
            remarques.Add($"L'étoile ne vaut qu'à la fin d'un mot : dans « {texte} » les autres ont été ignorées.");
        var nu = texte.Replace("*", " ", StringComparison.Ordinal).Trim();
        if (prefixe && !char.IsLetterOrDigit(nu.LastOrDefault())) prefixe = false;
        var terme = fabrique.Phrase(nu, champ, l.Genre == GenreDeLexeme.Phrase, prefixe);
        if (terme is null)
        {
            remarques.Add(nu.Any(char.IsLetterOrDigit)
                ? $"« {texte} » est dans presque tous les documents ; il a été ignoré."
                : $"« {texte} » ne contient aucun mot ; il a été ignoré.");
            return;
        }

        if (prefixe && terme.Variantes[0][^1].Forme.Length < PrefixeMinimal)
        {
            remarques.Add($"« {texte} » est trop court pour une recherche par début de mot (au moins {PrefixeMinimal} lettres) ; il a été cherché tel quel.");
            terme = terme with { EstPrefixe = false };
        }

        Ajouter(terme, l.EstExclu);
    }

    private void Ajouter(Terme terme, bool exclu)
    {
        if (++_termes > AnalyseurDeRequete.TermesMaximum)
        {
            if (_termes == AnalyseurDeRequete.TermesMaximum + 1)
                remarques.Add($"La recherche compte plus de {AnalyseurDeRequete.TermesMaximum} mots ; les suivants ont été ignorés.");
            return;
        }

        if (exclu)
        {
            AbandonnerOu();
            _exclus.Add(terme);
            _precedent = Precedent.Rien;
            return;
        }

        if (_ou is not null && _precedent == Precedent.Terme) _groupes[^1].Add(terme);
        else
        {
            AbandonnerOu();
            _groupes.Add([terme]);
        }

        _ou = null;
        _precedent = Precedent.Terme;
    }

    private RequeteAnalysee Finir(string texte)
    {
        IReadOnlyList<string> ignores = [.. _outils, .. _motsVides.Select(t => t.Texte)];
        // Nothing but empty words: they are what is asked for.
        if (_groupes.Count == 0 && _motsVides.Count > 0)
        {
            foreach (var vide in _motsVides) Ajouter(vide, exclu: false);
            ignores = [];
        }
        else if (_groupes.Count == 0 && _outils.Count > 0)
        {
            remarques.Add($"« {string.Join(' ', _outils)} » est dans presque tous les documents : ajoutez un mot qui distingue ceux que vous cherchez.");
        }

        return new RequeteAnalysee
        {
            Texte = texte,
            Groupes = [.. _groupes.Select(g => new GroupeDeTermes(g))],
            Exclus = _exclus,
            Types = _types,
            TypesExclus = _typesExclus,
            Langues = _langues,
            LanguesExclues = _languesExclues,
            Periode = _periode,
            Remarques = remarques,
            MotsIgnores = ignores,
        };
    }
}
