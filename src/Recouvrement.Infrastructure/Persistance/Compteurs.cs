namespace Recouvrement.Infrastructure.Persistance;

/// <summary>Numbers that only grow. The row is locked from here to the commit.</summary>
internal static class Compteurs
{
    public const string Changement = "changement";

    public static string Reference(int annee) => "reference:" + annee.ToString("0000", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Moves a counter on and gives its new value; a counter that does not exist starts from zero.</summary>
    public static Task<long> AvancerAsync(BaseRecouvrement donnees, string nom, long pas, CancellationToken annulation) =>
        Sql.ScalaireAsync<long>(
            donnees,
            "INSERT INTO compteurs (nom, valeur) VALUES (@nom, @pas) "
            + "ON CONFLICT (nom) DO UPDATE SET valeur = compteurs.valeur + excluded.valeur RETURNING valeur",
            annulation,
            ("nom", nom),
            ("pas", pas));
}
