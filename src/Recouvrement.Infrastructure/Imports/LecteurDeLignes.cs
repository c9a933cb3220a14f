namespace Recouvrement.Infrastructure.Imports;

/// <summary>
/// Physical lines of a stream, whatever their ends (\n, \r\n, \r, mixed), with their number. A line without end costs
/// <see cref="Maximum"/> bytes, not the memory of the machine.
/// </summary>
internal sealed class LecteurDeLignes(Stream flux, DecodeurDeLigne decodeur)
{
    public const int Maximum = 256 * 1024;

    private readonly byte[] tampon = new byte[64 * 1024];
    private readonly Queue<LignePhysique> rendues = new();
    private byte[] enCours = new byte[4096];
    private int longueur;
    private int debut;
    private int fin;
    private int numero;
    private bool apresRetour;
    private bool tropLongue;

    public long OctetsLus { get; private set; }

    /// <summary>Gives lines back: they will be read again, before the rest.</summary>
    public void Rendre(IEnumerable<LignePhysique> lignes)
    {
        LignePhysique[] reste = [.. lignes, .. rendues];
        rendues.Clear();
        foreach (var ligne in reste)
        {
            rendues.Enqueue(ligne);
        }
    }

    public async ValueTask<LignePhysique?> LireAsync(CancellationToken annulation)
    {
        if (rendues.TryDequeue(out var rendue))
        {
            return rendue;
        }

        while (true)
        {
            if (debut == fin)
            {
                debut = 0;
                fin = await flux.ReadAsync(tampon, annulation);
                OctetsLus += fin;
                if (fin == 0)
                {
                    return longueur > 0 || tropLongue ? Achever() : null;
                }
            }

            // The \n of a \r\n may be the first byte of the next block.
            if (apresRetour)
            {
                apresRetour = false;
                if (tampon[debut] == '\n')
                {
                    debut++;
                    continue;
                }
            }

            var reste = tampon.AsSpan(debut, fin - debut);
            var position = reste.IndexOfAny((byte)'\r', (byte)'\n');
            Ajouter(position < 0 ? reste : reste[..position]);
            if (position < 0)
            {
                debut = fin;
                continue;
            }

            apresRetour = reste[position] == '\r';
            debut += position + 1;
            return Achever();
        }
    }

    private void Ajouter(ReadOnlySpan<byte> octets)
    {
        if (tropLongue || longueur + octets.Length > Maximum)
        {
            tropLongue = true;
            return;
        }

        if (longueur + octets.Length > enCours.Length)
        {
            Array.Resize(ref enCours, Math.Max(enCours.Length * 2, longueur + octets.Length));
        }

        octets.CopyTo(enCours.AsSpan(longueur));
        longueur += octets.Length;
    }

    private LignePhysique Achever()
    {
        numero++;
        ReadOnlySpan<byte> octets = enCours.AsSpan(0, longueur);
        if (numero == 1 && octets.StartsWith("\uFEFF"u8))
        {
            octets = octets[3..];
        }

        var ligne = tropLongue
            ? new LignePhysique(numero, string.Empty, DefautDeLigne.TropLongue, false)
            : Decoder(octets);
        longueur = 0;
        tropLongue = false;
        return ligne;
    }

    private LignePhysique Decoder(ReadOnlySpan<byte> octets)
    {
        var (texte, defaut, mele) = decodeur.Decoder(octets);
        return new(numero, texte, defaut, mele);
    }
}
