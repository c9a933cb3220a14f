namespace Recouvrement.Application.Banque.Rapprochement;

/// <summary>Many short lists by key, in three arrays: a hundred thousand dossiers cost megabytes, not a list each.</summary>
/// <typeparam name="TCle">The key.</typeparam>
internal sealed class Chaines<TCle>(IEqualityComparer<TCle>? comparateur = null)
    where TCle : notnull
{
    private readonly Dictionary<TCle, (int Tete, int Nombre)> tetes = new(comparateur);
    private readonly List<(int Valeur, int Suivant)> maillons = [];

    public Dictionary<TCle, (int Tete, int Nombre)> Tetes => tetes;

    public void Ajouter(TCle cle, int valeur)
    {
        var (tete, nombre) = tetes.GetValueOrDefault(cle, (-1, 0));
        // The same dossier twice in a row under one key says nothing more.
        if (tete >= 0 && maillons[tete].Valeur == valeur)
        {
            return;
        }

        maillons.Add((valeur, tete));
        tetes[cle] = (maillons.Count - 1, nombre + 1);
    }

    public IEnumerable<int> Suivre(int tete)
    {
        for (var m = tete; m >= 0; m = maillons[m].Suivant)
        {
            yield return maillons[m].Valeur;
        }
    }
}
