namespace Recouvrement.Infrastructure.Imports.Banque;

/// <summary>The lines of a fixed-width or tagged bank file; blank ones and the end mark of old systems are passed.</summary>
internal sealed class LignesBancaires(FluxSurveille flux)
{
    private const char FinDeFichier = '\u001A';

    private readonly LecteurDeLignes lignes = new(flux, new DecodeurDeLigne(latin9: false));

    /// <summary>Number of the last line read.</summary>
    public int Derniere { get; private set; }

    public async ValueTask<LignePhysique?> SuivanteAsync(CancellationToken annulation)
    {
        while (await lignes.LireAsync(annulation) is { } ligne)
        {
            flux.NoterProgres();
            Derniere = ligne.Numero;
            if (ligne.Defaut == DefautDeLigne.TropLongue)
            {
                throw new ReleveFautif(ligne.Numero, "La ligne est démesurée\u00A0: ce n’est pas un relevé bancaire.");
            }

            if (ligne.Texte.AsSpan().TrimEnd(FinDeFichier).IsWhiteSpace())
            {
                continue;
            }

            return ligne;
        }

        return null;
    }
}
