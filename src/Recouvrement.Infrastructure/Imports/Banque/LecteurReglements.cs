using System.Runtime.CompilerServices;
using Recouvrement.Application.Imports;
using Recouvrement.Application.Imports.Banque;
using Recouvrement.Domaine;
using Col = Recouvrement.Infrastructure.Imports.Banque.ColonnesReglements;

namespace Recouvrement.Infrastructure.Imports.Banque;

/// <inheritdoc cref="ILecteurReglements" />
public sealed class LecteurReglements : ILecteurReglements
{
    /// <inheritdoc />
    public async Task<Resultat<LectureImport<LigneReglement>>> OuvrirAsync(Stream flux, CancellationToken annulation = default)
    {
        var ouverture = await OuvertureTexte.OuvrirAsync(flux, Col.Forme, annulation);
        if (!ouverture.EstObtenu)
        {
            return Resultat<LectureImport<LigneReglement>>.Refuse(ouverture.Refus);
        }

        var texte = ouverture.Valeur;
        return Resultat<LectureImport<LigneReglement>>.Obtenu(new(texte.Format, texte.Entete.Anomalies, LireAsync(texte), texte.OctetsLus));
    }

    private static async IAsyncEnumerable<ElementImport<LigneReglement>> LireAsync(
        OuvertureTexte texte, [EnumeratorCancellation] CancellationToken annulation = default)
    {
        while (await texte.Enregistrements.LireAsync(annulation) is { } enregistrement)
        {
            var ligne = new LigneEnCours(texte.Entete, enregistrement);
            var reglement = ligne.EstEntiere() ? Lire(ligne) : null;
            yield return new(ligne.Ligne, reglement, ligne.Anomalies);
        }
    }

    private static LigneReglement? Lire(LigneEnCours ligne)
    {
        var reglement = new LigneReglement
        {
            Ligne = ligne.Ligne,
            Dossier = ligne.Requis(Col.Dossier),
            Partenaire = ligne.Facultatif(Col.Partenaire),
            Commissaire = EstCommissaire(ligne),
            Date = ligne.Requis(Col.Date) is { Length: > 0 } date ? ligne.Valeur(Col.Date, LectureDate.Lire(date)) : default,
            Encaisse = ligne.Requis(Col.Encaisse) is { Length: > 0 } ? Montant(ligne, Col.Encaisse) : default,
            Retenu = Montant(ligne, Col.Retenu),
            Reverse = Montant(ligne, Col.Reverse),
            ReverseLe = ligne.Facultatif(Col.DateReversement) is { } le ? ligne.Valeur(Col.DateReversement, LectureDate.Lire(le)) : null,
            Especes = ligne.Facultatif(Col.Mode) is { } mode && Repli.Serre(mode).StartsWith("espece", StringComparison.Ordinal),
            Reference = ligne.Facultatif(Col.Reference),
        };
        if (!ligne.EnErreur)
        {
            Verifier(ligne, reglement);
        }

        return ligne.EnErreur ? null : reglement;
    }

    private static void Verifier(LigneEnCours ligne, LigneReglement r)
    {
        if (r.Encaisse == 0m)
        {
            ligne.Erreur(Col.Encaisse, "Le montant encaissé est nul.", "Retirez la ligne.");
        }

        if (r.Retenu + r.Reverse > r.Encaisse)
        {
            ligne.Erreur(Col.Reverse, $"Retenu et reversé ({TexteFrancais.Euros(r.Retenu + r.Reverse)}) dépassent l’encaissé ({TexteFrancais.Euros(r.Encaisse)}).",
                "Vérifiez les trois montants avec le partenaire.");
        }

        if (r.Reverse > 0m && r.ReverseLe is null)
        {
            ligne.Erreur(Col.DateReversement, "Un reversement n’a pas de date.", "Complétez-la.");
        }

        if (r.ReverseLe < r.Date)
        {
            ligne.Erreur(Col.DateReversement, "Le reversement précède l’encaissement.", "Vérifiez ces deux dates, peut-être interverties.");
        }
    }

    private static decimal Montant(LigneEnCours ligne, string colonne)
    {
        if (ligne.Facultatif(colonne) is not { } texte)
        {
            return 0m;
        }

        var lu = LectureMontant.Lire(texte);
        return ligne.Valeur(colonne, lu.Valeur < 0m ? Lu<decimal>.Faux($"«\u00A0{texte}\u00A0» est négatif.", "Annulez plutôt le paiement dans le dossier.") : lu);
    }

    // Unless said otherwise, who collects for a creditor is a commissaire de justice.
    private static bool EstCommissaire(LigneEnCours ligne)
    {
        if (ligne.Facultatif(Col.Qualite) is not { } qualite)
        {
            return true;
        }

        var mots = Repli.Serre(qualite);
        var commissaire = mots.Contains("commissaire", StringComparison.Ordinal) || mots.Contains("huissier", StringComparison.Ordinal);
        if (!commissaire && !mots.Contains("recouvr", StringComparison.Ordinal) && !mots.Contains("amiable", StringComparison.Ordinal))
        {
            ligne.Erreur(Col.Qualite, $"«\u00A0{qualite}\u00A0» n’est pas une qualité connue.", "Écrivez «\u00A0commissaire de justice\u00A0» ou «\u00A0recouvreur\u00A0».");
        }

        return commissaire;
    }
}
