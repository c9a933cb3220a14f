using System.Globalization;
using System.Runtime.CompilerServices;
using Recouvrement.Application.Imports.Banque;

namespace Recouvrement.Infrastructure.Imports.Banque;

/// <summary>
/// CFONB240: transfers received, by batches 31 (head), 34 (transfer), 39 (total). It has no balance: its total is what is
/// checked. Positions are those seen in real files; only amount, day and payer are read.
/// </summary>
internal sealed class LecteurCfonb240
{
    public const int Longueur = 240;
    private const int Decimales = 2;

    private ReleveBancaire? remise;

    public async IAsyncEnumerable<ElementReleve> LireAsync(LignesBancaires lignes, [EnumeratorCancellation] CancellationToken annulation)
    {
        while (await lignes.SuivanteAsync(annulation) is { } ligne)
        {
            if (ligne.Texte.Length != Longueur)
            {
                throw new ReleveFautif(ligne.Numero, string.Create(CultureInfo.InvariantCulture,
                    $"La ligne a {ligne.Texte.Length} caractères au lieu de {Longueur}\u00A0: le fichier est coupé ou n’est pas un CFONB240."));
            }

            var champs = new LigneCfonb(ligne.Numero, ligne.Texte);
            if (!string.Equals(champs.Code, "31", StringComparison.Ordinal) == remise is null)
            {
                throw new ReleveFautif(champs.Ligne, remise is null ? "Le fichier ne commence pas par un en-tête de remise (31)." : "Une remise (31) commence avant la fin (39) de la précédente.");
            }

            if (champs.Texte[16] != 'E')
            {
                throw new ReleveFautif(champs.Ligne, "La devise n’est pas l’euro (colonne 17)\u00A0: ce CFONB240 ne peut pas être lu.");
            }

            yield return Lire(champs);
        }

        if (remise is not null)
        {
            throw new ReleveFautif(lignes.Derniere, "La remise n’a pas de total (39)\u00A0: le fichier est coupé.");
        }
    }

    private ElementReleve Lire(LigneCfonb champs)
    {
        var date = champs.Date(11);
        switch (champs.Code)
        {
            case "31":
                remise = new ReleveBancaire
                {
                    Format = FormatReleve.Cfonb240, Version = "CFONB240", Compte = champs.Champ(22, 42), Devise = "EUR", Du = date, Au = date,
                };
                return new ReleveOuvert(champs.Ligne, remise);
            case "34":
                return new EcritureLue(new EcritureBancaire
                {
                    Ligne = champs.Ligne,
                    Montant = Montant(champs),
                    Devise = "EUR",
                    Sens = SensBancaire.Credit,
                    DateComptable = date,
                    Details = [new DetailBancaire { Nom = champs.Champ(43, 66) is { Length: > 0 } nom ? nom : null, Libelle = champs.Champ(100, 220) }],
                });
            case "39":
                remise = null;
                return new ReleveFerme(champs.Ligne, [], Montant(champs));
            default:
                throw new ReleveFautif(champs.Ligne, $"Le code d’enregistrement «\u00A0{champs.Code}\u00A0» n’existe pas en CFONB240 (31, 34, 39).");
        }
    }

    private static decimal Montant(LigneCfonb champs)
    {
        var chiffres = champs.Champ(229, 240);
        return chiffres.Length > 0 && chiffres.All(char.IsAsciiDigit)
            ? LectureMontantBancaire.Decaler(chiffres, Decimales)
            : throw new ReleveFautif(champs.Ligne, $"«\u00A0{chiffres}\u00A0» n’est pas un montant (colonnes 229 à 240).");
    }
}
