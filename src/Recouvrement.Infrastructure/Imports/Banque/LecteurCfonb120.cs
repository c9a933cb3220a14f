using System.Globalization;
using System.Runtime.CompilerServices;
using Recouvrement.Application.Imports.Banque;

namespace Recouvrement.Infrastructure.Imports.Banque;

/// <summary>CFONB120: lines of 120 characters, 01 (old balance), 04 (entry), 05 (its complements), 07 (new balance).</summary>
internal sealed class LecteurCfonb120
{
    public const int Longueur = 120;
    private const string Version = "CFONB120";

    private ReleveBancaire? releve;
    private SoldeBancaire? ouverture;
    private string numero = string.Empty;
    private EcritureCfonb? ecriture;

    public async IAsyncEnumerable<ElementReleve> LireAsync(LignesBancaires lignes, [EnumeratorCancellation] CancellationToken annulation)
    {
        while (await lignes.SuivanteAsync(annulation) is { } ligne)
        {
            if (ligne.Texte.Length != Longueur)
            {
                throw new ReleveFautif(ligne.Numero, string.Create(CultureInfo.InvariantCulture,
                    $"La ligne a {ligne.Texte.Length} caractères au lieu de {Longueur}\u00A0: le fichier est coupé ou n’est pas un CFONB120."));
            }

            var champs = new LigneCfonb(ligne.Numero, ligne.Texte);
            if (champs.Code is "04" or "07" && ecriture is { } achevee)
            {
                ecriture = null;
                yield return new EcritureLue(achevee.Achever());
            }

            switch (champs.Code)
            {
                case "01":
                    yield return Ouvrir(champs);
                    break;
                case "04":
                    ecriture = new EcritureCfonb(champs, Courant(champs, "une écriture (04)"));
                    break;
                case "05":
                    (ecriture ?? throw new ReleveFautif(champs.Ligne, "Un complément (05) ne suit aucune écriture (04).")).Completer(champs);
                    break;
                case "07":
                    yield return Fermer(champs);
                    break;
                default:
                    throw new ReleveFautif(champs.Ligne, $"Le code d’enregistrement «\u00A0{champs.Code}\u00A0» n’existe pas en CFONB120 (01, 04, 05, 07).");
            }
        }

        if (releve is not null)
        {
            throw new ReleveFautif(lignes.Derniere, "Le relevé n’a pas de fin (07)\u00A0: le fichier est coupé.");
        }
    }

    private ReleveOuvert Ouvrir(LigneCfonb champs)
    {
        if (releve is not null)
        {
            throw new ReleveFautif(champs.Ligne, "Un nouveau relevé (01) commence avant la fin du précédent (07).");
        }

        var date = champs.Date(35);
        numero = champs.Champ(22, 32);
        ouverture = new SoldeBancaire(NatureSolde.Ouverture, champs.Montant(), champs.Devise(), date);
        releve = new ReleveBancaire { Format = FormatReleve.Cfonb120, Version = Version, Compte = champs.Compte(), Devise = champs.Devise(), Du = date };
        return new ReleveOuvert(champs.Ligne, releve);
    }

    private ReleveFerme Fermer(LigneCfonb champs)
    {
        Courant(champs, "une fin de relevé (07)");
        var cloture = new SoldeBancaire(NatureSolde.Cloture, champs.Montant(), champs.Devise(), champs.Date(35));
        releve = null;
        return new ReleveFerme(champs.Ligne, [ouverture!, cloture]);
    }

    private ReleveBancaire Courant(LigneCfonb champs, string quoi)
    {
        if (releve is null)
        {
            throw new ReleveFautif(champs.Ligne, $"Le fichier contient {quoi} hors de tout relevé\u00A0: son début (01) manque.");
        }

        // The number alone: an entry may bear the bank and the branch that made it, which are not those of the account.
        return string.Equals(numero, champs.Champ(22, 32), StringComparison.Ordinal)
            ? releve
            : throw new ReleveFautif(champs.Ligne, $"Le fichier contient {quoi} d’un autre compte que celui du relevé ouvert.");
    }
}
