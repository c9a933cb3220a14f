using System.Text;
using Recouvrement.Application.Imports.Banque;
using Recouvrement.Infrastructure.Imports.Banque;

namespace Recouvrement.Infrastructure.Tests.Imports.Banque;

/// <summary>Reads a statement to its end, as a test wants it: totals, entries, refusal.</summary>
internal sealed record Releves(IReadOnlyList<BilanReleve> Bilans, IReadOnlyList<EcritureBancaire> Ecritures, LectureRefusee? Refus)
{
    public BilanReleve Seul => Bilans.ShouldHaveSingleItem();

    public static Task<Releves> LireAsync(string texte) => LireAsync(Encoding.UTF8.GetBytes(texte));

    public static async Task<Releves> LireAsync(byte[] octets)
    {
        await using var flux = new MemoryStream(octets, writable: false);
        return await LireAsync(flux);
    }

    public static async Task<Releves> LireFichierAsync(string chemin)
    {
        await using var flux = File.OpenRead(chemin);
        return await LireAsync(flux);
    }

    public static async Task<Releves> LireAsync(Stream flux)
    {
        var bilans = new List<BilanReleve>();
        var ecritures = new List<EcritureBancaire>();
        LectureRefusee? refus = null;
        TotauxReleve? totaux = null;
        await foreach (var element in new LecteurReleve().LireAsync(flux))
        {
            refus.ShouldBeNull("Rien ne vient après un refus.");
            switch (element)
            {
                case ReleveOuvert ouvert:
                    totaux = new TotauxReleve(ouvert.Releve);
                    break;
                case EcritureLue lue:
                    totaux.ShouldNotBeNull().Ajouter(lue.Ecriture);
                    ecritures.Add(lue.Ecriture);
                    break;
                case ReleveFerme ferme:
                    bilans.Add(totaux.ShouldNotBeNull().Conclure(ferme));
                    totaux = null;
                    break;
                case LectureRefusee refusee:
                    refus = refusee;
                    break;
            }
        }

        return new(bilans, ecritures, refus);
    }
}
