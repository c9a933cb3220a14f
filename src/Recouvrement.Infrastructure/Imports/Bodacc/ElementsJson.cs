using System.Text.Json;

namespace Recouvrement.Infrastructure.Imports.Bodacc;

/// <summary>
/// Walks the list of a JSON of any size: <c>results</c> or <c>records</c> of a page of the API, or the list that an export is. Holds one
/// element; what stands before the list is passed over token by token.
/// </summary>
internal sealed class ElementsJson(FluxSurveille flux)
{
    private static readonly JsonReaderOptions Options = new() { MaxDepth = 64 };

    private byte[] tampon = new byte[64 * 1024];
    private int debut;
    private int fin;
    private bool termine;
    private bool listeAttendue;
    private JsonReaderState etat = new(Options);

    private enum Pas
    {
        Encore = 1,
        Trouve = 2,
        Fini = 3,
    }

    /// <summary>Line of the next byte, from 1.</summary>
    public int Ligne { get; private set; } = 1;

    /// <summary>Moves into the list; false when the file holds none. Throws <see cref="JsonException"/> when it is malformed.</summary>
    public async Task<bool> EntrerAsync(CancellationToken annulation)
    {
        await RemplirAsync(annulation);
        if (tampon.AsSpan(debut, fin - debut).StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            debut += 3;
        }

        Pas pas;
        while ((pas = ChercherListe()) == Pas.Encore)
        {
            await RemplirAsync(annulation);
        }

        return pas == Pas.Trouve;
    }

    /// <summary>The next element, or null at the end of the list. Throws <see cref="JsonException"/> when it is malformed or cut.</summary>
    public async Task<ElementJson?> SuivantAsync(CancellationToken annulation)
    {
        while (true)
        {
            var pas = Prendre(out var element);
            if (pas != Pas.Encore)
            {
                return pas == Pas.Trouve ? element : null;
            }

            await RemplirAsync(annulation);
        }
    }

    private Pas ChercherListe()
    {
        var lecteur = new Utf8JsonReader(tampon.AsSpan(debut, fin - debut), termine, etat);
        while (lecteur.Read())
        {
            if (lecteur.CurrentDepth == 1 && lecteur.TokenType == JsonTokenType.PropertyName)
            {
                listeAttendue = lecteur.ValueTextEquals("results"u8) || lecteur.ValueTextEquals("records"u8);
            }
            else if (lecteur.TokenType == JsonTokenType.StartArray && (lecteur.CurrentDepth == 0 || (lecteur.CurrentDepth == 1 && listeAttendue)))
            {
                Consommer(lecteur);
                return Pas.Trouve;
            }
        }

        Consommer(lecteur);
        return termine ? Pas.Fini : Pas.Encore;
    }

    // Nothing is consumed until the whole element is there: the same bytes are read again with those that follow.
    private Pas Prendre(out ElementJson element)
    {
        element = default;
        var lecteur = new Utf8JsonReader(tampon.AsSpan(debut, fin - debut), termine, etat);
        if (!lecteur.Read())
        {
            return Pas.Encore;
        }

        if (lecteur.TokenType == JsonTokenType.EndArray)
        {
            return Pas.Fini;
        }

        var commence = (int)lecteur.TokenStartIndex;
        if (!lecteur.TrySkip())
        {
            return Pas.Encore;
        }

        var octets = tampon.AsMemory(debut + commence, (int)lecteur.BytesConsumed - commence);
        element = new(octets, Ligne + tampon.AsSpan(debut, commence).Count((byte)'\n'));
        Consommer(lecteur);
        return Pas.Trouve;
    }

    private void Consommer(Utf8JsonReader lecteur)
    {
        var lus = (int)lecteur.BytesConsumed;
        Ligne += tampon.AsSpan(debut, lus).Count((byte)'\n');
        debut += lus;
        if (lus > 0)
        {
            flux.NoterProgres();
        }

        etat = lecteur.CurrentState;
    }

    private async Task RemplirAsync(CancellationToken annulation)
    {
        if (termine)
        {
            throw new JsonException("Fin inattendue.");
        }

        if (debut > 0)
        {
            tampon.AsSpan(debut, fin - debut).CopyTo(tampon);
            (debut, fin) = (0, fin - debut);
        }

        if (fin == tampon.Length)
        {
            Array.Resize(ref tampon, tampon.Length * 2);
        }

        // Grown by an element that is larger than the buffer: the stream itself puts an end to it.
        var lus = await flux.ReadAsync(tampon.AsMemory(fin), annulation);
        fin += lus;
        termine = lus == 0;
    }
}
