using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Xml;
using Recouvrement.Application.Imports;
using Recouvrement.Application.Imports.Bodacc;
using Recouvrement.Domaine;

namespace Recouvrement.Infrastructure.Imports.Bodacc;

/// <inheritdoc cref="ILecteurBodacc" />
/// <param name="natures">Which published text means what.</param>
public sealed class LecteurBodacc(NaturesBodacc natures) : ILecteurBodacc
{
    private const string Redemander = "Téléchargez-le de nouveau.";
    private const string PasUnAvis = "Envoyez un JSON de l’API « annonces-commerciales » ou un bulletin PCL de la DILA en XML.";
    private static readonly Encoding Windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    private readonly Assemblage assemblage = new(natures);

    /// <inheritdoc />
    public async Task<Resultat<LectureBodacc>> OuvrirAsync(Stream flux, CancellationToken annulation = default)
    {
        var forme = await FormeDuFichier.ReconnaitreAsync(flux, annulation);
        if (!forme.EstObtenu)
        {
            return Resultat<LectureBodacc>.Refuse(forme.Refus);
        }

        try
        {
            return forme.Valeur.Format == FormatBodacc.Json
                ? await OuvrirJsonAsync(forme.Valeur.Flux, annulation)
                : await OuvrirXmlAsync(forme.Valeur);
        }
        catch (Exception e) when (e is JsonException or XmlException or ElementDemesure)
        {
            return Resultat<LectureBodacc>.Refuse(Defaut(e, 0));
        }
    }

    private async Task<Resultat<LectureBodacc>> OuvrirJsonAsync(FluxSurveille flux, CancellationToken annulation)
    {
        var elements = new ElementsJson(flux);
        return await elements.EntrerAsync(annulation)
            ? Resultat<LectureBodacc>.Obtenu(new(FormatBodacc.Json, LireJsonAsync(elements), () => flux.OctetsLus))
            : Resultat<LectureBodacc>.Refuse($"Ce JSON ne contient pas de liste d’avis (« results » ou « records »). {PasUnAvis}");
    }

    private async Task<Resultat<LectureBodacc>> OuvrirXmlAsync(FormeDuFichier forme)
    {
        var bulletin = new BulletinXml(forme.Flux, forme.Encodage);
        if (await bulletin.EntrerAsync())
        {
            return Resultat<LectureBodacc>.Obtenu(new(FormatBodacc.XmlPcl, LireXmlAsync(bulletin), () => forme.Flux.OctetsLus));
        }

        bulletin.Dispose();
        return Resultat<LectureBodacc>.Refuse($"Ce XML n’est pas un bulletin de procédures collectives du BODACC. {PasUnAvis}");
    }

    private async IAsyncEnumerable<ElementImport<AvisBodacc>> LireJsonAsync(
        ElementsJson elements, [EnumeratorCancellation] CancellationToken annulation = default)
    {
        var lus = 0;
        ElementImport<AvisBodacc>? rompu = null;
        while (rompu is null)
        {
            ElementJson? element = null;
            try
            {
                element = await elements.SuivantAsync(annulation);
            }
            catch (Exception e) when (e is JsonException or ElementDemesure)
            {
                rompu = Rompu(e, elements.Ligne, lus);
            }

            if (element is { } avis)
            {
                lus++;
                yield return Lire(avis);
            }
            else if (rompu is null)
            {
                yield break;
            }
        }

        yield return rompu;
    }

    private async IAsyncEnumerable<ElementImport<AvisBodacc>> LireXmlAsync(
        BulletinXml bulletin, [EnumeratorCancellation] CancellationToken annulation = default)
    {
        using var ouvert = bulletin;
        var lus = 0;
        ElementImport<AvisBodacc>? rompu = null;
        while (rompu is null)
        {
            annulation.ThrowIfCancellationRequested();
            (NoeudXml Annonce, int Ligne)? suivant = null;
            try
            {
                suivant = await bulletin.SuivantAsync();
            }
            catch (Exception e) when (e is XmlException or ElementDemesure)
            {
                rompu = Rompu(e, bulletin.Ligne, lus);
            }

            if (suivant is var (annonce, ligne))
            {
                lus++;
                var journal = new JournalAvis(ligne);
                var brut = AvisXml.Lire(annonce, bulletin.NumeroParution, bulletin.DateParution, journal);
                yield return new(ligne, assemblage.Assembler(brut, journal), journal.Anomalies);
            }
            else if (rompu is null)
            {
                yield break;
            }
        }

        yield return rompu;
    }

    private ElementImport<AvisBodacc> Lire(ElementJson element)
    {
        var journal = new JournalAvis(element.Ligne);
        var utf8 = System.Text.Unicode.Utf8.IsValid(element.Octets.Span);
        if (!utf8)
        {
            journal.Avertir(string.Empty, "L’avis n’est pas écrit en UTF-8 : il est lu en Windows-1252.", "Vérifiez les lettres accentuées.");
        }

        using var document = utf8 ? JsonDocument.Parse(element.Octets) : JsonDocument.Parse(Windows.GetString(element.Octets.Span));
        if (document.RootElement.ValueKind != JsonValueKind.Object)
        {
            journal.Erreur(string.Empty, "Cet élément de la liste n’est pas un avis.", Redemander);
            return new(element.Ligne, null, journal.Anomalies);
        }

        return new(element.Ligne, assemblage.Assembler(AvisJson.Lire(document.RootElement, journal), journal), journal.Anomalies);
    }

    private static ElementImport<AvisBodacc> Rompu(Exception e, int ligne, int lus) => new(ligne, null,
        [new(ligne, string.Empty, GraviteAnomalie.Erreur, Defaut(e, lus), "Les avis qui précèdent sont gardés.")]);

    private static string Defaut(Exception e, int lus)
    {
        var apres = lus == 0 ? string.Empty : $" après {TexteFrancais.Accorder(lus, "avis", "avis")}";
        return e switch
        {
            ElementDemesure => $"Le fichier contient un avis démesuré{apres} : ce n’est pas un fichier du BODACC.",
            XmlException { Message: var message } when message.Contains("DTD", StringComparison.Ordinal) =>
                "Le fichier contient une définition de document (DTD), ce que les bulletins du BODACC n’ont jamais : il est refusé.",
            _ => string.Create(CultureInfo.InvariantCulture, $"Le fichier est coupé ou mal formé{apres}. {Redemander}"),
        };
    }
}
