namespace Recouvrement.Recherche.Requetes;

/// <summary>Cuts a query into words, phrases and operators. Everything is accepted; what was repaired is said.</summary>
internal sealed class LecteurDeLexemes(string texte, List<string> remarques)
{
    private const string Ouvrants = "\"“„«";
    private const string Fermants = "\"”“»";
    private readonly List<Lexeme> _lexemes = [];
    private int _i;

    public List<Lexeme> Lire()
    {
        while (true)
        {
            while (_i < texte.Length && (char.IsWhiteSpace(texte[_i]) || Fermants.Contains(texte[_i], StringComparison.Ordinal) && !Ouvre())) _i++;
            if (_i >= texte.Length) return _lexemes;
            LireUn();
        }
    }

    private bool Ouvre() => _i < texte.Length && Ouvrants.Contains(texte[_i], StringComparison.Ordinal);

    private void LireUn()
    {
        var exclu = false;
        if (texte[_i] == '-' && _i + 1 < texte.Length && !char.IsWhiteSpace(texte[_i + 1]))
        {
            exclu = true;
            while (_i < texte.Length && texte[_i] == '-') _i++;
        }

        if (_i >= texte.Length) return;
        if (Ouvre())
        {
            _lexemes.Add(new Lexeme(GenreDeLexeme.Phrase, LirePhrase(), exclu));
            return;
        }

        var mot = LireMot(jusquauDeuxPoints: true);
        if (_i < texte.Length && texte[_i] == ':')
        {
            if (ChampsDeRequete.Normaliser(mot) is { } champ)
            {
                LireValeur(champ, exclu);
                return;
            }

            SignalerChampInconnu(mot);
            mot += LireMot(jusquauDeuxPoints: false);
        }

        if (!exclu && mot is "OR" or "OU") _lexemes.Add(new Lexeme(GenreDeLexeme.Ou, mot));
        else if (!exclu && mot is "AND" or "ET") return;
        else if (mot.Length > 0) _lexemes.Add(new Lexeme(GenreDeLexeme.Mot, mot, exclu));
    }

    private void LireValeur(string champ, bool exclu)
    {
        _i++;
        // « type: jugement »: the space is a habit of typing, not another word.
        while (_i < texte.Length && char.IsWhiteSpace(texte[_i])) _i++;
        var phrase = Ouvre();
        var valeur = phrase ? LirePhrase() : LireMot(jusquauDeuxPoints: false);
        if (valeur.Length == 0) remarques.Add($"« {champ}: » attend une valeur ; ce filtre a été ignoré.");
        else _lexemes.Add(new Lexeme(phrase ? GenreDeLexeme.Phrase : GenreDeLexeme.Mot, valeur, exclu, champ));
    }

    private string LirePhrase()
    {
        var debut = ++_i;
        while (_i < texte.Length && !Fermants.Contains(texte[_i], StringComparison.Ordinal)) _i++;
        var phrase = texte[debut..Math.Min(_i, texte.Length)].Trim();
        if (_i >= texte.Length) remarques.Add($"Le guillemet ouvert devant « {Court(phrase)} » n'était pas refermé : il l'a été en fin de recherche.");
        else _i++;
        // "mise en dem"* : the star belongs to the phrase.
        if (_i < texte.Length && texte[_i] == '*')
        {
            _i++;
            phrase += "*";
        }

        return phrase;
    }

    private string LireMot(bool jusquauDeuxPoints)
    {
        var debut = _i;
        while (_i < texte.Length && !char.IsWhiteSpace(texte[_i]) && !Ouvre() && !Fermants.Contains(texte[_i], StringComparison.Ordinal)
            && !(jusquauDeuxPoints && texte[_i] == ':')) _i++;
        return texte[debut.._i];
    }

    private void SignalerChampInconnu(string mot)
    {
        var suivant = _i + 1 < texte.Length ? texte[_i + 1] : ' ';
        if (mot.Length >= 2 && mot.All(char.IsLetter) && char.IsLetter(suivant))
            remarques.Add($"« {Court(mot)}: » n'est pas un filtre connu (type:, dossier:, partie:, titre:, date:, langue:) ; il a été cherché comme un mot.");
    }

    private static string Court(string s) => s.Length <= 40 ? s : s[..40] + "…";
}
