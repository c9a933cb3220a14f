using System.Runtime.CompilerServices;
using Recouvrement.Application.Imports;
using Recouvrement.Domaine;
using Col = Recouvrement.Infrastructure.Imports.ColonnesFactures;

namespace Recouvrement.Infrastructure.Imports;

/// <inheritdoc cref="ILecteurFactures" />
public sealed class LecteurFactures : ILecteurFactures
{
    /// <inheritdoc />
    public async Task<Resultat<LectureImport<LigneFacture>>> OuvrirAsync(Stream flux, CancellationToken annulation = default)
    {
        var ouverture = await OuvertureTexte.OuvrirAsync(flux, Col.Forme, annulation);
        if (!ouverture.EstObtenu)
        {
            return Resultat<LectureImport<LigneFacture>>.Refuse(ouverture.Refus);
        }

        var texte = ouverture.Valeur;
        return Resultat<LectureImport<LigneFacture>>.Obtenu(new(texte.Format, texte.Entete.Anomalies, LireAsync(texte), texte.OctetsLus));
    }

    private static async IAsyncEnumerable<ElementImport<LigneFacture>> LireAsync(
        OuvertureTexte texte, [EnumeratorCancellation] CancellationToken annulation = default)
    {
        var doublons = new DoublonsFactures();
        while (await texte.Enregistrements.LireAsync(annulation) is { } enregistrement)
        {
            var ligne = new LigneEnCours(texte.Entete, enregistrement);
            var facture = ligne.EstEntiere() ? Lire(ligne) : null;
            if (facture is not null && !doublons.EstNouvelle(ligne, facture))
            {
                facture = null;
            }

            yield return new(ligne.Ligne, facture, ligne.Anomalies);
        }
    }

    private static LigneFacture? Lire(LigneEnCours ligne)
    {
        var facture = new LigneFacture
        {
            Creancier = ligne.Requis(Col.Creancier),
            Debiteur = ligne.Requis(Col.Debiteur),
            Siren = LectureSiren.Lire(ligne, Col.Siren),
            Adresse = ligne.Facultatif(Col.Adresse),
            CodePostal = LireCodePostal(ligne),
            Ville = ligne.Facultatif(Col.Ville),
            Facture = ligne.Requis(Col.Facture),
            Libelle = ligne.Facultatif(Col.Libelle),
            DateFacture = LireDate(ligne, Col.DateFacture),
            Echeance = LireDate(ligne, Col.Echeance),
            Montant = LireMontant(ligne),
            Nature = LireNature(ligne),
            Gestionnaire = ligne.Facultatif(Col.Gestionnaire),
            Portefeuille = ligne.Facultatif(Col.Portefeuille),
        };
        if (!ligne.EnErreur && facture.Echeance < facture.DateFacture)
        {
            ligne.Erreur(Col.Echeance,
                $"L’échéance ({TexteFrancais.DateCourte(facture.Echeance)}) précède la date de la facture ({TexteFrancais.DateCourte(facture.DateFacture)}).",
                "Vérifiez ces deux dates, peut-être interverties.");
        }

        return ligne.EnErreur ? null : facture;
    }

    private static DateOnly LireDate(LigneEnCours ligne, string colonne) =>
        ligne.Requis(colonne) is { Length: > 0 } texte ? ligne.Valeur(colonne, LectureDate.Lire(texte)) : default;

    private static decimal LireMontant(LigneEnCours ligne)
    {
        var texte = ligne.Requis(Col.Montant);
        if (texte.Length == 0)
        {
            return default;
        }

        var lu = LectureMontant.Lire(texte);
        return ligne.Valeur(Col.Montant, lu.Valeur <= 0
            ? Lu<decimal>.Faux($"Le montant « {texte} » n’est pas supérieur à zéro.",
                "Retirez la ligne ; un avoir ou un paiement s’enregistre dans le dossier.")
            : lu);
    }

    private static string? LireNature(LigneEnCours ligne)
    {
        if (ligne.Facultatif(Col.Nature) is not { } texte)
        {
            return null;
        }

        var replie = Repli.Serre(texte);
        var nature = NaturesCreance.Connues.FirstOrDefault(n => string.Equals(Repli.Serre(n), replie, StringComparison.Ordinal));
        if (nature is null)
        {
            var proche = ComparateurDeNoms.PlusProche(texte, NaturesCreance.Connues);
            ligne.Erreur(Col.Nature, $"La nature « {texte} » n’est pas connue.",
                proche is null ? $"Écrivez {string.Join(", ", NaturesCreance.Connues)}, ou laissez vide." : $"Écrivez « {proche} » si c’est ce que vous vouliez dire.");
        }

        return nature;
    }

    private static string? LireCodePostal(LigneEnCours ligne)
    {
        if (ligne.Facultatif(Col.CodePostal) is not { } texte)
        {
            return null;
        }

        var code = string.Concat(texte.Where(c => !char.IsWhiteSpace(c)));
        if (code.Length == 4 && code.All(char.IsAsciiDigit))
        {
            // Spreadsheets take « 01000 » for a number.
            ligne.Avertir(Col.CodePostal, $"« {texte} » a perdu son premier zéro : « 0{code} » est retenu.", "Vérifiez-le si l’adresse est à l’étranger.");
            return "0" + code;
        }

        if (code.Length != 5 || !code.All(char.IsAsciiDigit))
        {
            ligne.Avertir(Col.CodePostal, $"« {texte} » n’est pas un code postal français.", "Vérifiez-le ; il est gardé tel quel.");
            return texte;
        }

        return code;
    }
}
