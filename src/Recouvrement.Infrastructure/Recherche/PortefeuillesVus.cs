using System.Globalization;

namespace Recouvrement.Infrastructure.Recherche;

/// <summary>
/// The portfolios that the asker may see, by their codes: what costs most to find is only looked for there. A document never changes
/// portfolio without changing rank, so that what was found for them is still good.
/// </summary>
internal sealed class PortefeuillesVus(FiltreParCode filtre)
{
    private readonly Lazy<string> _cle = new(() => Ecrire(filtre.Permis));

    /// <summary>What tells them from any others; a portfolio come since that they may not see changes nothing.</summary>
    public string Cle => _cle.Value;

    public bool Contient(int code) => filtre.Permet(code);

    private static string Ecrire(bool[] permis) =>
        string.Join(',', permis.Index().Where(p => p.Item).Select(p => p.Index.ToString(CultureInfo.InvariantCulture)));
}
