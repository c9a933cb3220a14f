namespace Recouvrement.Actes.Filtres;

/// <summary>Amounts in euros in words: « mille deux cent trente-quatre euros et cinquante-six centimes ».</summary>
public static class MontantEnLettres
{
    /// <summary>
    /// The amount in words, rounded to the cent away from zero. Null when it is too large to be written
    /// (<see cref="NombreEnLettres.Maximum"/> euros).
    /// </summary>
    public static string? Ecrire(decimal montant)
    {
        var arrondi = decimal.Round(montant, 2, MidpointRounding.AwayFromZero);
        var absolu = Math.Abs(arrondi);
        if (absolu >= NombreEnLettres.Maximum + 1m)
        {
            return null;
        }

        var euros = (long)decimal.Truncate(absolu);
        var centimes = (int)((absolu - euros) * 100m);
        var texte = (euros, centimes) switch
        {
            (0, > 0) => Centimes(centimes),
            (_, 0) => Euros(euros),
            _ => Euros(euros) + " et " + Centimes(centimes),
        };
        return arrondi < 0 ? "moins " + texte : texte;
    }

    // « million » and « milliard » are nouns: one million « d’ » euros, but one million two hundred thousand euros.
    private static string Euros(long euros) =>
        NombreEnLettres.Ecrire(euros) + (euros < 2 ? " euro" : euros % 1_000_000 == 0 ? " d’euros" : " euros");

    private static string Centimes(int centimes) => NombreEnLettres.Ecrire(centimes) + (centimes == 1 ? " centime" : " centimes");
}
