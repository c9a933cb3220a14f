namespace Recouvrement.Infrastructure.Tests.Recherche;

/// <summary>Writes integers as SQLite does, for lists made here.</summary>
internal static class VarintEcrit
{
    public static void Ajouter(List<byte> octets, int valeur)
    {
        if (valeur >= 1 << 21) octets.Add((byte)(0x80 | (valeur >> 21)));
        if (valeur >= 1 << 14) octets.Add((byte)(0x80 | ((valeur >> 14) & 0x7F)));
        if (valeur >= 1 << 7) octets.Add((byte)(0x80 | ((valeur >> 7) & 0x7F)));
        octets.Add((byte)(valeur & 0x7F));
    }
}
