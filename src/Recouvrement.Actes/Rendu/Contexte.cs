using System.Globalization;
using Recouvrement.Actes.Modeles;
using Recouvrement.Actes.Valeurs;

namespace Recouvrement.Actes.Rendu;

/// <summary>One rendering: the data, the levels of names, what is missing, the pictures brought by the data.</summary>
internal sealed class Contexte
{
    private readonly List<Portee> _portees = [];
    private readonly Dictionary<string, DonneeManquante> _manquantes = new(StringComparer.Ordinal);
    private readonly List<DonneeManquante> _ordre = [];
    private readonly HashSet<int> _identifiants = [];
    private readonly OptionsRendu _options;
    private int _prochainIdentifiant;
    private int _repetitionsPermises;

    public Contexte(ObjetActe donnees, OptionsRendu options, int prochainIdentifiant, int repetitions)
    {
        _repetitionsPermises = repetitions;
        _portees.Add(new Portee(donnees, string.Empty, string.Empty, 0, 0));
        _options = options;
        _prochainIdentifiant = prochainIdentifiant;
    }

    public Tampon Tampon { get; set; } = null!;

    /// <summary>The pictures of the part being rendered.</summary>
    public ImagesDePartie Images { get; set; } = null!;

    /// <summary>Sections that kept their content, so far: a paragraph made of sections disappears when none did.</summary>
    public int SectionsRendues { get; set; }

    public IReadOnlyList<DonneeManquante> Manquantes => _ordre;

    /// <summary>True while the second or a later element of a list is rendered: bookmarks are not repeated.</summary>
    public bool EstRepetition { get; private set; }

    public void Entrer(Portee portee)
    {
        // Loops in loops that write nothing would never meet the limit on what is written.
        if (--_repetitionsPermises < 0)
        {
            throw new ActeTropGrosException();
        }

        _portees.Add(portee);
        EstRepetition = _portees.Exists(p => p.Rang > 1);
    }

    public void Sortir()
    {
        _portees.RemoveAt(_portees.Count - 1);
        EstRepetition = _portees.Exists(p => p.Rang > 1);
    }

    /// <summary>The value a path leads to, and where it was found or should have been.</summary>
    public ValeurActe Resoudre(Chemin chemin, out Portee portee)
    {
        var nom = chemin.Segments[0];
        if (nom[0] is '@' or '.')
        {
            return Speciale(nom, out portee);
        }

        var element = Element();
        var derniere = chemin.EstLocal ? element : 0;
        for (var i = _portees.Count - 1; i >= derniere; i--)
        {
            if (_portees[i].Valeur is ObjetActe objet && objet.TryGet(nom, out var valeur))
            {
                portee = _portees[i];
                for (var s = 1; s < chemin.Segments.Length; s++)
                {
                    valeur = valeur is ObjetActe o ? o[chemin.Segments[s]] : ValeurActe.Absente;
                }

                return valeur;
            }
        }

        portee = chemin.EstLocal ? _portees[element] : PorteeAttendue(chemin.Relatif);
        return ValeurActe.Absente;
    }

    /// <summary>Records what is missing and returns its French name.</summary>
    public string Manque(Chemin chemin, in Portee portee, bool inadaptee, PositionModele position)
    {
        var complet = chemin.Segments[0] is "." ? portee.Chemin : Chemin.Joindre(portee.Chemin, chemin.Relatif);
        if (_manquantes.TryGetValue(complet, out var connue))
        {
            return connue.Libelle;
        }

        var champ = default(ChampSchema);
        _ = _options.Schema?.TryGet(chemin.Segments[0] is "." ? portee.CheminSchema : Chemin.Joindre(portee.CheminSchema, chemin.Relatif), out champ);
        var libelle = champ?.Libelle ?? chemin.Relatif;
        if (portee.Rang > 0)
        {
            libelle = string.Create(CultureInfo.InvariantCulture, $"{libelle} (n° {portee.Rang})");
        }

        var manquante = new DonneeManquante(complet, libelle, champ?.OuSaisir, inadaptee, position);
        _manquantes.Add(complet, manquante);
        _ordre.Add(manquante);
        return libelle;
    }

    /// <summary>Records as missing the required data that says nothing; the template may name it too, it is listed once.</summary>
    public void Exiger(IReadOnlyCollection<string> chemins)
    {
        foreach (var chemin in chemins.Select(c => new Chemin(c)))
        {
            if (Resoudre(chemin, out var portee).EstVide)
            {
                Manque(chemin, portee, inadaptee: false, new PositionModele("données requises", string.Empty, 0, chemin.Texte));
            }
        }
    }

    /// <summary>Drawings must have distinct numbers; the first occurrence keeps the one the author's Word gave it.</summary>
    public int Identifiant(int origine)
    {
        if (origine > 0 && _identifiants.Add(origine))
        {
            return origine;
        }

        _identifiants.Add(_prochainIdentifiant);
        return _prochainIdentifiant++;
    }

    private ValeurActe Speciale(string nom, out Portee portee)
    {
        portee = _portees[^1];
        if (nom is ".")
        {
            return portee.Valeur;
        }

        var boucle = _portees.FindLast(p => p.Rang > 0);
        return boucle.Rang == 0 ? ValeurActe.Absente : nom switch
        {
            "@rang" => boucle.Rang,
            "@nombre" => boucle.Total,
            "@premier" => boucle.Rang == 1,
            "@dernier" => boucle.Rang == boucle.Total,
            _ => ValeurActe.Absente,
        };
    }

    // A condition on a text or an amount is no element of its own: « .date » inside « #.date » is still that of the piece.
    private int Element() => _portees.FindLastIndex(p => p.Rang > 0 || p.Valeur is ObjetActe);

    // Found nowhere: the schema says which level it belongs to; without one, the level it is written in.
    private Portee PorteeAttendue(string chemin)
    {
        for (var i = _portees.Count - 1; i >= 0; i--)
        {
            if (_options.Schema is null ? _portees[i].Valeur is ObjetActe : _options.Schema.TryGet(Chemin.Joindre(_portees[i].CheminSchema, chemin), out _))
            {
                return _portees[i];
            }
        }

        return _portees[0];
    }
}
