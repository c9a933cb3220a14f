using System.Text;

namespace Recouvrement.Infrastructure.Extraction;

/// <summary>A part of an e-mail: its headers, and its bytes or its own parts.</summary>
internal sealed class PartieMime
{
    private const int ProfondeurMaximale = 10;
    private const int PartiesMaximales = 2000;
    private readonly Dictionary<string, string> _enTetes;
    private readonly ReadOnlyMemory<byte> _corps;
    private readonly List<PartieMime> _parties = [];
    private int _rang;

    private PartieMime(ReadOnlyMemory<byte> octets)
    {
        (_enTetes, _corps) = EnTetesMime.Lire(octets);
        (Type, Parametres) = EnTetesMime.Valeur(_enTetes.GetValueOrDefault("content-type", "text/plain"));
        (Disposition, ParametresDeDisposition) = EnTetesMime.Valeur(_enTetes.GetValueOrDefault("content-disposition", string.Empty));
    }

    public string Type { get; }

    public Encoding? Encodage => DetecteurDEncodage.ParNom(Parametres.GetValueOrDefault("charset"));

    /// <summary>True for the message itself; false for what is attached to it.</summary>
    public bool EstDuCorps => Type is "text/plain" or "text/html" && Disposition is not "attachment" && NomDonne is null;

    public string NomDeFichier => NomDonne ?? (Type is "message/rfc822" ? "message.eml" : FormattableString.Invariant($"piece-{_rang}"));

    private Dictionary<string, string> Parametres { get; }

    private string Disposition { get; }

    private Dictionary<string, string> ParametresDeDisposition { get; }

    private string? NomDonne => ParametresDeDisposition.GetValueOrDefault("filename") ?? Parametres.GetValueOrDefault("name");

    public static PartieMime Lire(byte[] octets, Garde garde)
    {
        var compte = 0;
        return Lire(octets, garde, 0, ref compte);
    }

    /// <summary>A header, decoded; null when it is absent.</summary>
    public string? EnTete(string nom) => _enTetes.TryGetValue(nom.ToLowerInvariant(), out var v) ? MotsCodes.Decoder(v) : null;

    /// <summary>The parts that hold bytes, in their order.</summary>
    public IEnumerable<PartieMime> Feuilles() => _parties.Count == 0 ? [this] : _parties.SelectMany(p => p.Feuilles());

    public byte[] Octets() => _enTetes.GetValueOrDefault("content-transfer-encoding", string.Empty).Trim().ToLowerInvariant() switch
    {
        "base64" => CodagesMime.Base64(_corps.Span),
        "quoted-printable" => CodagesMime.QuotedPrintable(_corps.Span),
        _ => _corps.ToArray(),
    };

    public string EnTexte()
    {
        var octets = Octets();
        if (Encodage is not { } annonce) return DetecteurDEncodage.Decoder(octets);
        var texte = annonce.GetString(octets);
        return texte.Contains('\uFFFD', StringComparison.Ordinal) ? DetecteurDEncodage.Decoder(octets) : texte;
    }

    private static PartieMime Lire(ReadOnlyMemory<byte> octets, Garde garde, int profondeur, ref int compte)
    {
        garde.Verifier();
        var partie = new PartieMime(octets) { _rang = ++compte };
        if (!partie.Type.StartsWith("multipart/", StringComparison.Ordinal) || profondeur >= ProfondeurMaximale
            || partie.Parametres.GetValueOrDefault("boundary") is not { Length: > 0 } frontiere) return partie;
        foreach (var morceau in Frontieres.Couper(partie._corps, frontiere))
        {
            if (compte >= PartiesMaximales) throw new LimiteAtteinteException("Le courriel compte un nombre démesuré de parties.");
            partie._parties.Add(Lire(morceau, garde, profondeur + 1, ref compte));
        }

        return partie;
    }
}
