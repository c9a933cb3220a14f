using System.Security.Cryptography;
using Recouvrement.Actes.Rendu;
using Recouvrement.Actes.Surete;
using Recouvrement.Actes.Valeurs;

namespace Recouvrement.Actes.Modeles;

/// <summary>
/// A Word template: read once, checked, rendered many times. Immutable and safe to share between threads.
/// </summary>
public sealed class ModeleWord
{
    private readonly ModeleCompile _compile;
    private readonly Verification _verification;

    private ModeleWord(ModeleCompile compile, string empreinte)
    {
        _compile = compile;
        _verification = new Verification(compile);
        Empreinte = empreinte;
    }

    /// <summary>SHA-256 of the template file, in lowercase hexadecimal: an act records it.</summary>
    public string Empreinte { get; }

    /// <summary>Every use of a datum, in the order of the document.</summary>
    public IReadOnlyList<ChampUtilise> Champs => _verification.Champs;

    /// <summary>Reads a template. Never throws for what the file holds: a file that cannot be a template is a refusal.</summary>
    public static LectureModele Lire(Stream flux, OptionsLecture? options = null)
    {
        ArgumentNullException.ThrowIfNull(flux);
        var limites = (options ?? new OptionsLecture()).Limites;
        var octets = new byte[64 * 1024];
        using var copie = new MemoryStream();
        // One byte more than the limit is enough to refuse: the rest of an endless stream is not read.
        for (int lus; copie.Length <= limites.OctetsArchive && (lus = flux.Read(octets)) > 0;)
        {
            copie.Write(octets, 0, lus);
        }

        return Lire(copie.ToArray(), options);
    }

    /// <summary>Reads a template. Never throws for what the file holds: a file that cannot be a template is a refusal.</summary>
    public static LectureModele Lire(byte[] octets, OptionsLecture? options = null)
    {
        ArgumentNullException.ThrowIfNull(octets);
        try
        {
            return new LectureModele(new ModeleWord(
                LecteurDeModele.Lire(octets, options ?? new OptionsLecture()), Convert.ToHexStringLower(SHA256.HashData(octets))));
        }
        catch (RefusModeleException e)
        {
            return new LectureModele(e.Motif, e.Message);
        }
    }

    /// <summary>
    /// The findings, faults first. With a schema, names and types are checked too; a template without any finding of
    /// severity <see cref="GraviteConstat.Erreur"/> may be published.
    /// </summary>
    public IReadOnlyList<Constat> Verifier(SchemaActe? schema = null) => _verification.Verifier(schema);

    /// <summary>
    /// Renders an act. The same template and data always give the same bytes. A faulty template is never half rendered; a
    /// final act with missing data is refused with the list.
    /// </summary>
    public ResultatRendu Rendre(ObjetActe donnees, OptionsRendu? options = null)
    {
        ArgumentNullException.ThrowIfNull(donnees);
        return _compile.Rendre(donnees, options ?? new OptionsRendu());
    }
}
