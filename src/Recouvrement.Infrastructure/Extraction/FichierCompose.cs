using System.Buffers.Binary;
using System.Text;

namespace Recouvrement.Infrastructure.Extraction;

/// <summary>
/// Reads the container of old Office files and Outlook messages (MS-CFB): a small file system of sectors chained by a table.
/// Every chain is followed at most once over the number of sectors, so that no loop can hold it.
/// </summary>
internal sealed class FichierCompose
{
    private const uint Fin = 0xFFFFFFFA;
    private readonly byte[] _octets;
    private readonly int _secteur;
    private readonly int _petit;
    private readonly int _seuil;
    private readonly List<uint> _table = [];
    private readonly List<uint> _petiteTable = [];
    private readonly byte[] _petits;
    private readonly List<EntreeComposee> _entrees = [];

    public FichierCompose(byte[] octets)
    {
        _octets = octets;
        if (octets.Length < 512) throw Abime();
        _secteur = 1 << Borne(Court(30), 7, 16);
        _petit = 1 << Borne(Court(32), 4, 12);
        _seuil = (int)Long(56);
        LireTable();
        LireEntrees(Chaine(Long(48), int.MaxValue));
        _petiteTable.AddRange(Mots(Chaine(Long(60), int.MaxValue)));
        _petits = _entrees.Count > 0 ? Chaine(_entrees[0].Depart, _entrees[0].Taille) : [];
    }

    /// <summary>The root, from which all the others are reached.</summary>
    public EntreeComposee Racine => _entrees.Count > 0 ? _entrees[0] : throw Abime();

    /// <summary>What a storage holds.</summary>
    public IReadOnlyList<EntreeComposee> Enfants(EntreeComposee stockage)
    {
        var enfants = new List<EntreeComposee>();
        var aVoir = new Stack<uint>([stockage.Enfant]);
        var vus = new HashSet<uint>();
        while (aVoir.TryPop(out var rang))
        {
            if (rang >= _entrees.Count || !vus.Add(rang)) continue;
            var e = _entrees[(int)rang];
            if (e.Existe) enfants.Add(e);
            aVoir.Push(e.Gauche);
            aVoir.Push(e.Droite);
        }

        return enfants;
    }

    public EntreeComposee? Enfant(EntreeComposee stockage, string nom) =>
        Enfants(stockage).FirstOrDefault(e => string.Equals(e.Nom, nom, StringComparison.OrdinalIgnoreCase));

    /// <summary>The bytes of a stream.</summary>
    public byte[] Contenu(EntreeComposee flux)
    {
        if (flux.Taille >= _seuil) return Chaine(flux.Depart, flux.Taille);
        using var m = new MemoryStream();
        var s = flux.Depart;
        for (var tours = 0; s < Fin && m.Length < flux.Taille && tours <= _petiteTable.Count; tours++)
        {
            var debut = (long)s * _petit;
            if (debut + _petit > _petits.Length) break;
            m.Write(_petits, (int)debut, _petit);
            s = s < _petiteTable.Count ? _petiteTable[(int)s] : Fin;
        }

        return m.ToArray()[..(int)Math.Min(m.Length, flux.Taille)];
    }

    private static FormatAbimeException Abime() => new("Le fichier est illisible : il est abîmé ou incomplet.");

    private static int Borne(int valeur, int minimum, int maximum) => valeur >= minimum && valeur <= maximum ? valeur : throw Abime();

    private int Court(int i) => BinaryPrimitives.ReadUInt16LittleEndian(_octets.AsSpan(i));

    private uint Long(int i) => BinaryPrimitives.ReadUInt32LittleEndian(_octets.AsSpan(i));

    private ReadOnlySpan<byte> Secteur(uint rang)
    {
        var debut = ((long)rang + 1) * _secteur;
        // The last sector may be cut short.
        return debut >= _octets.Length ? [] : _octets.AsSpan((int)debut, (int)Math.Min(_secteur, _octets.Length - debut));
    }

    private static List<uint> Mots(ReadOnlySpan<byte> octets)
    {
        var mots = new List<uint>();
        for (var i = 0; i + 4 <= octets.Length; i += 4) mots.Add(BinaryPrimitives.ReadUInt32LittleEndian(octets[i..]));
        return mots;
    }

    private void LireTable()
    {
        var secteursDeTable = new List<uint>();
        for (var i = 0; i < 109; i++)
            if (Long(76 + (4 * i)) is < Fin and var s) secteursDeTable.Add(s);
        var suite = Long(68);
        for (var tours = 0; suite < Fin && tours <= _octets.Length / _secteur; tours++)
        {
            var mots = Mots(Secteur(suite));
            if (mots.Count == 0) break;
            secteursDeTable.AddRange(mots.SkipLast(1).Where(s => s < Fin));
            suite = mots[^1];
        }

        foreach (var s in secteursDeTable.Take((_octets.Length / _secteur) + 1)) _table.AddRange(Mots(Secteur(s)));
    }

    private byte[] Chaine(uint depart, long taille)
    {
        using var m = new MemoryStream();
        var s = depart;
        for (var tours = 0; s < Fin && m.Length < taille && tours <= _octets.Length / _secteur; tours++)
        {
            m.Write(Secteur(s));
            s = s < _table.Count ? _table[(int)s] : Fin;
        }

        return m.Length > taille ? m.ToArray()[..(int)taille] : m.ToArray();
    }

    private void LireEntrees(byte[] repertoire)
    {
        for (var i = 0; i + 128 <= repertoire.Length; i += 128)
        {
            var e = repertoire.AsSpan(i, 128);
            var longueur = Math.Clamp(BinaryPrimitives.ReadUInt16LittleEndian(e[64..]) - 2, 0, 62);
            _entrees.Add(new EntreeComposee(
                Encoding.Unicode.GetString(e[..longueur]), e[66],
                BinaryPrimitives.ReadUInt32LittleEndian(e[68..]), BinaryPrimitives.ReadUInt32LittleEndian(e[72..]), BinaryPrimitives.ReadUInt32LittleEndian(e[76..]),
                BinaryPrimitives.ReadUInt32LittleEndian(e[116..]), Math.Min(BinaryPrimitives.ReadUInt32LittleEndian(e[120..]), (uint)_octets.Length)));
        }
    }
}
