using System.Runtime.CompilerServices;
using System.Xml;
using Recouvrement.Application.Imports;
using Recouvrement.Application.Imports.Banque;

namespace Recouvrement.Infrastructure.Imports.Banque;

/// <inheritdoc cref="ILecteurReleve" />
public sealed class LecteurReleve : ILecteurReleve
{
    /// <inheritdoc />
    public async IAsyncEnumerable<ElementReleve> LireAsync(Stream flux, [EnumeratorCancellation] CancellationToken annulation = default)
    {
        var (format, lu) = await FormeDeReleve.ReconnaitreAsync(flux, annulation);
        await using var elements = Ouvrir(format, lu, annulation).GetAsyncEnumerator(annulation);
        var releves = 0;
        LectureRefusee? refus = null;
        while (refus is null)
        {
            ElementReleve? element = null;
            try
            {
                element = await elements.MoveNextAsync() ? elements.Current : null;
            }
            catch (Exception e) when (e is XmlException or ElementDemesure or ReleveFautif)
            {
                refus = new LectureRefusee(Anomalie(e));
            }

            if (element is not null)
            {
                releves += element is ReleveOuvert ? 1 : 0;
                yield return element;
            }
            else if (refus is null && releves > 0)
            {
                yield break;
            }
            else
            {
                refus ??= new LectureRefusee(new(0, string.Empty, GraviteAnomalie.Erreur, "Ce fichier ne contient aucun relevé.", ReleveFautif.Redemander));
            }
        }

        yield return refus;
    }

    private static IAsyncEnumerable<ElementReleve> Ouvrir(FormatReleve format, FluxSurveille flux, CancellationToken annulation) => format switch
    {
        FormatReleve.Camt053 => CamtAsync(flux, annulation),
        FormatReleve.Cfonb120 => new LecteurCfonb120().LireAsync(new LignesBancaires(flux), annulation),
        FormatReleve.Cfonb240 => new LecteurCfonb240().LireAsync(new LignesBancaires(flux), annulation),
        FormatReleve.Mt940 => new LecteurMt940().LireAsync(new LignesBancaires(flux), annulation),
        _ => LecteurReleveCsv.LireAsync(flux, annulation),
    };

    // Opened inside the enumeration: what the first bytes hide is caught with the rest.
    private static async IAsyncEnumerable<ElementReleve> CamtAsync(FluxSurveille flux, [EnumeratorCancellation] CancellationToken annulation)
    {
        using var camt = new LecteurCamt(flux);
        await foreach (var element in camt.LireAsync(annulation))
        {
            yield return element;
        }
    }

    private static Anomalie Anomalie(Exception e) => e switch
    {
        ReleveFautif faute => faute.Anomalie,
        XmlException { Message: var message } x when message.Contains("DTD", StringComparison.Ordinal) => new(x.LineNumber, string.Empty, GraviteAnomalie.Erreur,
            "Le fichier contient une définition de document (DTD), ce qu’un relevé n’a jamais\u00A0: il est refusé.", ReleveFautif.Redemander),
        XmlException x => new(x.LineNumber, string.Empty, GraviteAnomalie.Erreur, "Le fichier XML est coupé ou mal formé.", ReleveFautif.Redemander),
        _ => new(0, string.Empty, GraviteAnomalie.Erreur, "Le fichier contient un élément démesuré\u00A0: ce n’est pas un relevé bancaire.", ReleveFautif.Redemander),
    };
}
