namespace Recouvrement.Infrastructure.Recherche;

/// <summary>Goes through the lists of a query side by side, in the order of the documents: every group wanted, no excluded term.</summary>
internal sealed class Fusion
{
    private readonly CurseurDePostings[] _curseurs;
    private readonly int[] _finsDeGroupe;
    private readonly int _premierExclu;
    private readonly byte[] _frequences;
    private readonly Classement _classement;

    /// <summary>The lists come group by group, those of the excluded terms last; <paramref name="groupes"/> says how many each group has.</summary>
    public Fusion(IReadOnlyList<Postings> listes, IReadOnlyList<int> groupes, Classement classement)
    {
        _curseurs = [.. listes.Select(l => l.Lire())];
        _finsDeGroupe = new int[groupes.Count];
        for (var g = 0; g < groupes.Count; g++) _finsDeGroupe[g] = (g == 0 ? 0 : _finsDeGroupe[g - 1]) + groupes[g];
        _premierExclu = _finsDeGroupe.Length == 0 ? 0 : _finsDeGroupe[^1];
        _frequences = new byte[_premierExclu];
        _classement = classement;
    }

    public void Executer()
    {
        if (_finsDeGroupe.Length == 0) return;
        if (_curseurs.Length == 1) UneSeule();
        else Plusieurs();
    }

    /// <summary>The same among these documents only, by growing rank.</summary>
    public void Executer(ReadOnlySpan<int> rangs)
    {
        foreach (var rang in rangs)
        {
            if (!EstVoulu(rang) || EstExclu(rang) || !_classement.EstVivant(rang) || !_classement.Passe(rang)) continue;
            for (var i = 0; i < _premierExclu; i++) _frequences[i] = _curseurs[i].Rang == rang ? _curseurs[i].Frequence : (byte)0;
            if (_classement.Prendre(rang, _frequences) || _classement.TropTard()) return;
        }
    }

    private bool EstVoulu(int rang)
    {
        for (var g = 0; g < _finsDeGroupe.Length; g++)
        {
            var trouve = false;
            for (var i = g == 0 ? 0 : _finsDeGroupe[g - 1]; i < _finsDeGroupe[g]; i++)
            {
                _curseurs[i].AvancerJusqua(rang);
                trouve |= _curseurs[i].Rang == rang;
            }

            if (!trouve) return false;
        }

        return true;
    }

    private void UneSeule()
    {
        var c = _curseurs[0];
        for (c.Avancer(); c.Rang < _classement.Capacite; c.Avancer())
        {
            // Rights first: they leave out more, for less.
            if (!_classement.Passe(c.Rang) || !_classement.EstVivant(c.Rang)) continue;
            _frequences[0] = c.Frequence;
            if (_classement.Prendre(c.Rang, _frequences) || _classement.TropTard()) return;
        }
    }

    private void Plusieurs()
    {
        for (var i = 0; i < _curseurs.Length; i++) _curseurs[i].Avancer();
        var cible = 0;
        while ((cible = Suivant(cible)) < _classement.Capacite)
        {
            if (_classement.Passe(cible) && _classement.EstVivant(cible) && !EstExclu(cible))
            {
                for (var i = 0; i < _premierExclu; i++) _frequences[i] = _curseurs[i].Rang == cible ? _curseurs[i].Frequence : (byte)0;
                if (_classement.Prendre(cible, _frequences)) return;
            }

            if (_classement.TropTard()) return;
            cible++;
        }
    }

    // The first document from there that is in every group.
    private int Suivant(int cible)
    {
        for (var g = 0; g < _finsDeGroupe.Length; g++)
        {
            var plusProche = CurseurDePostings.Fin;
            for (var i = g == 0 ? 0 : _finsDeGroupe[g - 1]; i < _finsDeGroupe[g]; i++)
            {
                _curseurs[i].AvancerJusqua(cible);
                plusProche = Math.Min(plusProche, _curseurs[i].Rang);
            }

            if (plusProche == CurseurDePostings.Fin) return CurseurDePostings.Fin;
            if (plusProche == cible) continue;
            cible = plusProche;
            // The groups before this one stand too low now: again from the first, unless this is the first.
            if (g > 0) g = -1;
        }

        return cible;
    }

    private bool EstExclu(int rang)
    {
        for (var i = _premierExclu; i < _curseurs.Length; i++)
        {
            _curseurs[i].AvancerJusqua(rang);
            if (_curseurs[i].Rang == rang) return true;
        }

        return false;
    }
}
