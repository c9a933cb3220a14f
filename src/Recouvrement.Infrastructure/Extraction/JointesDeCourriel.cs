using System.Xml;
using Recouvrement.Application.Pieces;

namespace Recouvrement.Infrastructure.Extraction;

/// <summary>The files attached to an e-mail, under the limits of any reading; an e-mail that cannot be read has none.</summary>
internal sealed class JointesDeCourriel : IExtraireJointes
{
    private readonly LimitesDExtraction limites = new();

    public bool Prend(string nomFichier) => TypesDePiece.EstUnCourriel(nomFichier);

    public async Task<IReadOnlyList<FichierJoint>> ListerAsync(Stream contenu, string nomFichier, CancellationToken annulation = default)
    {
        if (!Prend(nomFichier))
        {
            return [];
        }

        var garde = new Garde(limites, annulation);
        try
        {
            using var fichier = await Fichier.CopierAsync(contenu, nomFichier, garde);
            var trouves = ReconnaisseurDeFormat.Reconnaitre(fichier) switch
            {
                FormatDeFichier.AncienOffice => DeMsg(fichier.Tout(garde)),
                FormatDeFichier.Courriel => PartieMime.Lire(fichier.Tout(garde), garde).Feuilles().Where(f => !f.EstDuCorps).Select(f => (f.NomDeFichier, f.Octets())),
                _ => [],
            };
            return
            [
                .. trouves.Take(limites.FichiersDedans)
                    .Select((t, rang) => new FichierJoint(rang, NomDeFichier.Net(t.Item1), t.Item2)).Where(j => j.Octets.Length > 0 && j.Nom.Length > 0),
            ];
        }
        catch (Exception e) when (e is LimiteAtteinteException or FormatAbimeException or XmlException or InvalidDataException or IOException or FormatException
            or OverflowException or ArgumentException or IndexOutOfRangeException)
        {
            // The reading of the text says what is wrong with it.
            return [];
        }
    }

    private static IEnumerable<(string Nom, byte[] Octets)> DeMsg(byte[] octets)
    {
        var compose = new FichierCompose(octets);
        return new MessageOutlook(compose, compose.Racine).Jointes();
    }
}
