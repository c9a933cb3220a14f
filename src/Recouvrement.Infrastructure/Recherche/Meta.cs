using System.Globalization;

namespace Recouvrement.Infrastructure.Recherche;

/// <summary>Terms that stand for what is not text. Their first sign is in no analysed term, so no query can type them.</summary>
internal static class Meta
{
    public static string Dossier(long id) => string.Create(CultureInfo.InvariantCulture, $"=d{id}");

    public static string Portefeuille(long id) => string.Create(CultureInfo.InvariantCulture, $"=p{id}");
}
