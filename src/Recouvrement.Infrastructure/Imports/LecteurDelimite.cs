using Recouvrement.Application.Imports;

namespace Recouvrement.Infrastructure.Imports;

/// <summary>
/// Records of a delimited text. Written here rather than left to a library for the sake of bad files: a stray quote costs
/// the line that bears it and not the rest of the file, and a line without end costs a bounded buffer.
/// </summary>
internal sealed class LecteurDelimite(LecteurDeLignes lignes, char separateur, bool guillemets, int colonnes)
{
    // An address or a wording of fifty lines is a forgotten quote.
    private const int LignesParEnregistrement = 50;

    private readonly Decoupeur decoupeur = new(separateur, guillemets);
    private readonly Decoupeur essai = new(separateur, guillemets);

    /// <summary>The next record that is not blank; null at the end.</summary>
    public async ValueTask<Enregistrement?> LireAsync(CancellationToken annulation)
    {
        while (await lignes.LireAsync(annulation) is { } ligne)
        {
            if (ligne.Defaut != DefautDeLigne.Aucun)
            {
                return new(ligne.Numero, [], ligne.Defaut, ligne.EncodageMele);
            }

            if (!decoupeur.Ajouter(ligne.Texte))
            {
                return await SuivreAsync(ligne, annulation);
            }

            var champs = decoupeur.Prendre();
            if (Array.Exists(champs, c => c.Length > 0))
            {
                return new(ligne.Numero, champs, DefautDeLigne.Aucun, ligne.EncodageMele);
            }
        }

        return null;
    }

    // A whole record inside a quoted text is a record that a forgotten quote swallows.
    private bool EstUnEnregistrement(string ligne) => essai.Ajouter(ligne) & essai.Prendre().Length == colonnes;

    // The quote is closed on a later line, or it was never one: then the lines after it are read again for themselves.
    private async ValueTask<Enregistrement> SuivreAsync(LignePhysique premiere, CancellationToken annulation)
    {
        List<LignePhysique> suite = [];
        while (suite.Count < LignesParEnregistrement && await lignes.LireAsync(annulation) is { } ligne)
        {
            suite.Add(ligne);
            if (ligne.Defaut != DefautDeLigne.Aucun)
            {
                break;
            }

            if (decoupeur.Ajouter(ligne.Texte))
            {
                var champs = decoupeur.Prendre();
                if (champs.Length == colonnes)
                {
                    return new(premiere.Numero, champs, DefautDeLigne.Aucun, premiere.EncodageMele || suite.Exists(l => l.EncodageMele));
                }

                break;
            }

            if (EstUnEnregistrement(ligne.Texte))
            {
                break;
            }
        }

        decoupeur.Prendre();
        lignes.Rendre(suite);
        return new(premiere.Numero, [], DefautDeLigne.GuillemetOuvert, premiere.EncodageMele);
    }
}
