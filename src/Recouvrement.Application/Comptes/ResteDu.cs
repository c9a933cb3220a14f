using Recouvrement.Domaine.Decomptes;

namespace Recouvrement.Application.Comptes;

/// <summary>What is left of one post of one sum.</summary>
/// <param name="Creance">Id of the sum or cost.</param>
/// <param name="Libelle">What it is, in words.</param>
/// <param name="Poste">The post.</param>
/// <param name="Montant">Euros.</param>
public sealed record ResteDu(string Creance, string Libelle, Poste Poste, decimal Montant)
{
    /// <summary>Every post of every sum of an account on which something is left, in the order in which payments usually reach them.</summary>
    /// <param name="decompte">The account.</param>
    /// <param name="sans">A payment to look away from, as if it had not been made; null for none.</param>
    public static IReadOnlyList<ResteDu> Lire(Decompte decompte, Guid? sans = null)
    {
        ArgumentNullException.ThrowIfNull(decompte);
        var imputations = decompte.Versements.SelectMany(v => v.Imputations).ToList();
        var rendues = sans is { } id
            ? decompte.Versements.Where(v => string.Equals(v.Versement, id.ToString(), StringComparison.Ordinal)).SelectMany(v => v.Imputations).ToList()
            : [];
        var restes = new List<ResteDu>();
        void Ajouter(string creance, string libelle, Poste poste, decimal montant)
        {
            var rendu = Somme(rendues, creance, poste);
            if (montant + rendu > 0)
            {
                restes.Add(new ResteDu(creance, libelle, poste, montant + rendu));
            }
        }

        var sommes = decompte.Depens.Concat(decompte.Accessoires).Concat(decompte.Principal).ToList();
        foreach (var frais in decompte.Frais)
        {
            Ajouter(frais.Frais, frais.Acte, Poste.Frais, frais.Reste);
        }

        foreach (var somme in decompte.Depens)
        {
            Ajouter(somme.Creance, somme.Libelle, Poste.Frais, somme.Reste);
        }

        foreach (var somme in decompte.Accessoires)
        {
            Ajouter(somme.Creance, somme.Libelle, Poste.Accessoires, somme.Reste);
        }

        foreach (var somme in sommes)
        {
            var capitalise = decompte.Capitalisations.Where(c => string.Equals(c.Creance, somme.Creance, StringComparison.Ordinal)).Sum(c => c.Montant);
            var couru = decompte.Interets.Where(l => string.Equals(l.Creance, somme.Creance, StringComparison.Ordinal)).Sum(l => l.Montant);
            Ajouter(somme.Creance, somme.Libelle, Poste.Interets, couru - capitalise - Somme(imputations, somme.Creance, Poste.Interets));
            Ajouter(somme.Creance, somme.Libelle, Poste.InteretsCapitalises, capitalise - Somme(imputations, somme.Creance, Poste.InteretsCapitalises));
        }

        foreach (var somme in decompte.Principal)
        {
            Ajouter(somme.Creance, somme.Libelle, Poste.Principal, somme.Reste);
        }

        return restes;
    }

    private static decimal Somme(List<Imputation> imputations, string creance, Poste poste) =>
        imputations.Where(i => i.Poste == poste && string.Equals(i.Creance, creance, StringComparison.Ordinal)).Sum(i => i.Montant);
}
