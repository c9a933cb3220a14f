using System.Buffers.Binary;
using System.Globalization;
using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Application.Imports.Bodacc.Rapprochement;

/// <summary>A fact that the notices want in a journal.</summary>
/// <param name="Fait">The fact; its id follows from the notice, so that it is known again.</param>
/// <param name="Source">The notice whose content it holds.</param>
internal sealed record FaitVoulu(Fait Fait, AvisEnregistre Source)
{
    /// <summary>
    /// The id of what a notice brings: same dossier, debtor, notice and place in its table give the same id. What opens a procedure has
    /// the procedure in its id too: a rectification that says another procedure takes the first away instead of writing over it.
    /// </summary>
    public static Guid Identifier(Guid dossier, Guid partie, Guid avis, int suite, PartDeSuite part, string? procedure)
    {
        Span<byte> octets = stackalloc byte[16];
        BinaryPrimitives.WriteUInt128BigEndian(octets, EmpreinteCle.De(
            "bodacc", dossier.ToString("N"), partie.ToString("N"), avis.ToString("N"), string.Create(CultureInfo.InvariantCulture, $"{suite}/{(int)part}/{procedure}")));
        return new Guid(octets);
    }
}
