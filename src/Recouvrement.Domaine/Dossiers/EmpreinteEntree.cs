using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Recouvrement.Domaine.Dossiers;

/// <summary>
/// The hash of a journal line. Every field is written with its length before it, so that no two different lines can
/// give the same bytes; nothing depends on a serializer that could change.
/// </summary>
public static class EmpreinteEntree
{
    /// <summary>Lower-case hexadecimal SHA-256 of the line, chained to <see cref="EntreeJournal.EmpreintePrecedente"/>.</summary>
    public static string Calculer(EntreeJournal entree)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Ajouter(hash, "recouvrement-journal-1");
        Ajouter(hash, entree.EmpreintePrecedente);
        Ajouter(hash, Entier(entree.Numero));
        Ajouter(hash, Entier((int)entree.Nature));
        Ajouter(hash, entree.EnregistreLe.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        Ajouter(hash, entree.Auteur);
        Ajouter(hash, entree.Motif);
        Ajouter(hash, entree.Piece?.ToString("D"));
        AjouterFait(hash, entree.Fait);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void AjouterFait(IncrementalHash hash, Fait fait)
    {
        Ajouter(hash, fait.Id.ToString("D"));
        Ajouter(hash, fait.Type);
        Ajouter(hash, fait.DateEffet.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Ajouter(hash, fait.Heure?.ToString("HH:mm", CultureInfo.InvariantCulture));
        Ajouter(hash, fait.Procedure);
        Ajouter(hash, fait.Debiteur?.ToString("D"));
        Ajouter(hash, Entier(fait.Donnees.Count));
        foreach (var (nom, valeur) in fait.Donnees)
        {
            Ajouter(hash, nom);
            Ajouter(hash, Entier((int)valeur.Nature));
            Ajouter(hash, valeur.Texte);
        }
    }

    private static string Entier(int nombre) => nombre.ToString(CultureInfo.InvariantCulture);

    private static void Ajouter(IncrementalHash hash, string? champ)
    {
        Span<byte> longueur = stackalloc byte[4];
        if (champ is null)
        {
            // A missing field is not an empty one.
            BinaryPrimitives.WriteInt32LittleEndian(longueur, -1);
            hash.AppendData(longueur);
            return;
        }

        var octets = Encoding.UTF8.GetBytes(champ);
        BinaryPrimitives.WriteInt32LittleEndian(longueur, octets.Length);
        hash.AppendData(longueur);
        hash.AppendData(octets);
    }
}
