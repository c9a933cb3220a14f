using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Recouvrement.Infrastructure.Persistance.Journaux;

/// <summary>Fingerprint of the read rows of a dossier: everything that would be written, but the change number and the fingerprint itself.</summary>
internal sealed class EmpreinteDeVue
{
    private const string Changement = "changement";
    private const string Empreinte = "empreinte_vue";
    private const int Longueur = 16;

    [ThreadStatic]
    private static EmpreinteDeVue? duFil;

    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private byte[] tampon = new byte[16 * 1024];
    private int plein;

    public static string De(IModel modele, LignesDeVue lignes)
    {
        var empreinte = duFil ??= new EmpreinteDeVue();
        empreinte.Ajouter(modele, [lignes.Dossier]);
        empreinte.Ajouter(modele, lignes.Parties);
        empreinte.Ajouter(modele, lignes.Creances);
        empreinte.Ajouter(modele, lignes.Etats);
        empreinte.Ajouter(modele, lignes.Echeances);
        empreinte.Ajouter(modele, lignes.Pieces);
        empreinte.Ajouter(modele, lignes.Affectations);
        empreinte.Ajouter(modele, lignes.Plans);
        empreinte.Ajouter(modele, lignes.Presentations);
        return Convert.ToHexStringLower(empreinte.hash.GetHashAndReset().AsSpan(0, Longueur));
    }

    private void Ajouter<T>(IModel modele, IReadOnlyCollection<T> lignes)
        where T : class
    {
        // How many rows of each kind: a row cannot pass for one of the next table.
        Entier(lignes.Count);
        var colonnes = ColonnesDeTable<T>.De(modele.FindEntityType(typeof(T))!);
        foreach (var ligne in lignes)
        {
            foreach (var colonne in colonnes)
            {
                if (colonne.Nom is not (Changement or Empreinte))
                {
                    Ajouter(colonne.Lire(ligne));
                }
            }
        }

        hash.AppendData(tampon.AsSpan(0, plein));
        plein = 0;
    }

    // Every value is preceded by its length, so that no two different rows give the same bytes.
    private void Ajouter(object? valeur)
    {
        switch (valeur)
        {
            case null:
                Entier(-1);
                break;
            case string texte:
                var octets = Encoding.UTF8.GetMaxByteCount(texte.Length);
                Reserver(octets + 4);
                var ecrits = Encoding.UTF8.GetBytes(texte, tampon.AsSpan(plein + 4));
                BinaryPrimitives.WriteInt32LittleEndian(tampon.AsSpan(plein), ecrits);
                plein += ecrits + 4;
                break;
            case Guid id:
                Reserver(16);
                id.TryWriteBytes(tampon.AsSpan(plein));
                plein += 16;
                break;
            case DateOnly jour:
                Entier(jour.DayNumber);
                break;
            case DateTime instant:
                Entier(instant.Ticks);
                break;
            default:
                Entier(Convert.ToInt64(valeur, CultureInfo.InvariantCulture));
                break;
        }
    }

    private void Entier(long nombre)
    {
        Reserver(8);
        BinaryPrimitives.WriteInt64LittleEndian(tampon.AsSpan(plein), nombre);
        plein += 8;
    }

    private void Reserver(int octets)
    {
        if (plein + octets > tampon.Length)
        {
            Array.Resize(ref tampon, Math.Max(tampon.Length * 2, plein + octets));
        }
    }
}
