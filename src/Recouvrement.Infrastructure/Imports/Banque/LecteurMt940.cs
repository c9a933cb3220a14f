using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Recouvrement.Application.Imports.Banque;

namespace Recouvrement.Infrastructure.Imports.Banque;

/// <summary>MT940: fields « :61: » that go on over several lines, one statement from each « :20: » to the next.</summary>
internal sealed partial class LecteurMt940
{
    private const int SuiteMaximale = 40;

    private ReleveMt940? releve;
    private bool dansUnReleve;

    public async IAsyncEnumerable<ElementReleve> LireAsync(LignesBancaires lignes, [EnumeratorCancellation] CancellationToken annulation)
    {
        ChampMt940? champ = null;
        while (await lignes.SuivanteAsync(annulation) is { } ligne)
        {
            if (Etiquette().Match(ligne.Texte) is { Success: true } trouve)
            {
                foreach (var element in Prendre(champ))
                {
                    yield return element;
                }

                champ = new(ligne.Numero, trouve.Groups["nom"].Value, [ligne.Texte[trouve.Length..].TrimEnd()]);
            }
            else if (Bord().IsMatch(ligne.Texte))
            {
                foreach (var element in Prendre(champ).Concat(Clore(ligne.Numero)))
                {
                    yield return element;
                }

                champ = null;
            }
            else if (champ is not null)
            {
                if (champ.Lignes.Count >= SuiteMaximale)
                {
                    throw new ReleveFautif(ligne.Numero, $"Le champ « :{champ.Nom}: » n’en finit pas\u00A0: le fichier n’est pas un MT940.");
                }

                champ.Lignes.Add(ligne.Texte.TrimEnd());
            }
        }

        foreach (var element in Prendre(champ).Concat(Clore(lignes.Derniere)))
        {
            yield return element;
        }
    }

    private IEnumerable<ElementReleve> Prendre(ChampMt940? champ)
    {
        if (champ is null)
        {
            yield break;
        }

        if (string.Equals(champ.Nom, "20", StringComparison.Ordinal))
        {
            foreach (var element in Clore(champ.Ligne))
            {
                yield return element;
            }

            releve = new ReleveMt940(champ);
            dansUnReleve = false;
            yield break;
        }

        if (releve is null)
        {
            throw new ReleveFautif(champ.Ligne, $"Le champ « :{champ.Nom}: » vient avant tout relevé\u00A0: le champ « :20: » manque.");
        }

        // An entry comes out when the next field begins: its text follows it.
        if (releve.Prendre(champ) is { } ecriture)
        {
            yield return new EcritureLue(ecriture);
        }

        if (!dansUnReleve && releve.EstOuvert)
        {
            dansUnReleve = true;
            yield return new ReleveOuvert(champ.Ligne, releve.EnTete());
        }
    }

    private IEnumerable<ElementReleve> Clore(int ligne)
    {
        if (releve is null)
        {
            yield break;
        }

        var fini = releve;
        releve = null;
        if (fini.Achever(ligne) is { } derniere)
        {
            yield return new EcritureLue(derniere);
        }

        yield return new ReleveFerme(ligne, fini.Soldes);
    }

    [GeneratedRegex(@"^:(?<nom>[0-9]{2}[A-Z]?):", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Etiquette();

    // Ends of message, and the headers that SWIFT software puts around them.
    [GeneratedRegex(@"^(-\}?.*|\{[1-5]:.*|:940:.*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Bord();
}
