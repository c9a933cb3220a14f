using Recouvrement.Application.Imports.Banque;
using Recouvrement.Application.Prelevements;

namespace Recouvrement.Infrastructure.Imports.Banque;

/// <summary>An entry (04) of a CFONB120 file and the complements (05) that follow it.</summary>
internal sealed class EcritureCfonb
{
    private const int LibelleMaximal = 2000;

    private readonly EcritureBancaire ecriture;
    private readonly string identite;
    private readonly List<string> libelles = [];
    private readonly List<string> references = [];
    private string? boutEnBout;
    private string? mandat;
    private string? payeur;
    private string? beneficiaire;
    private string? iban;
    private string? instruit;

    public EcritureCfonb(LigneCfonb champs, ReleveBancaire releve)
    {
        var montant = champs.Montant();
        var rejet = champs.Champ(41, 42);
        identite = champs.Champ(22, 32);
        Ajouter(references, champs.Champ(105, 120));
        ecriture = new EcritureBancaire
        {
            Ligne = champs.Ligne,
            Montant = Math.Abs(montant),
            Devise = releve.Devise is { } devise && string.Equals(devise, champs.Devise(), StringComparison.Ordinal) ? devise : champs.Devise(),
            Sens = montant < 0 ? SensBancaire.Debit : SensBancaire.Credit,
            DateComptable = champs.Date(35),
            DateValeur = champs.Champ(43, 48).Length == 0 ? null : champs.Date(43),
            CodeOperation = champs.Champ(33, 34) is { Length: > 0 } code ? code : null,
            Libelle = champs.Champ(49, 80),
            MotifRejet = rejet.Length > 0 ? rejet : null,
        };
    }

    public void Completer(LigneCfonb champs)
    {
        if (!string.Equals(identite, champs.Champ(22, 32), StringComparison.Ordinal))
        {
            throw new ReleveFautif(champs.Ligne, "Un complément (05) est d’un autre compte que l’écriture qu’il suit.");
        }

        var contenu = champs.Champ(49, 118);
        switch (champs.Champ(46, 48))
        {
            case "LIB" or "LCC" or "LC2" or "LCS":
                if (libelles.Sum(l => l.Length) < LibelleMaximal)
                {
                    Ajouter(libelles, contenu);
                }

                break;
            case "NPY":
                payeur = contenu;
                break;
            case "NBE":
                beneficiaire = contenu;
                break;
            case "REF":
                Ajouter(references, DetailCamt.Fournie(contenu) ?? string.Empty);
                break;
            case "RCN":
                boutEnBout = DetailCamt.Fournie(champs.Champ(49, 83));
                break;
            case "RUM":
                mandat = DetailCamt.Fournie(champs.Champ(49, 83));
                break;
            case "IPY" or "IBE":
                var identifiant = NumeroIban.Normaliser(champs.Champ(49, 83));
                iban = NumeroIban.EstValide(identifiant) ? identifiant : iban;
                break;
            case "MMO":
                instruit = contenu;
                break;
        }
    }

    public EcritureBancaire Achever()
    {
        // Names and references make one operation of the entry; without any, the entry stands alone.
        var rien = libelles.Count == 0 && references.Count == 0 && boutEnBout is null && mandat is null && payeur is null
            && beneficiaire is null && iban is null && instruit is null;
        return rien ? ecriture : ecriture with
        {
            Details =
            [
                new DetailBancaire
                {
                    BoutEnBout = boutEnBout,
                    Mandat = mandat,
                    References = references,
                    Libelle = string.Join(' ', libelles),
                    Nom = ecriture.Sens == SensBancaire.Credit || ecriture.MotifRejet is not null ? payeur ?? beneficiaire : beneficiaire ?? payeur,
                    Iban = iban,
                    MontantInstruit = instruit,
                    MotifRejet = ecriture.MotifRejet,
                },
            ],
        };
    }

    private static void Ajouter(List<string> textes, string texte)
    {
        if (texte.Length > 0 && textes.Count < 100)
        {
            textes.Add(texte);
        }
    }
}
