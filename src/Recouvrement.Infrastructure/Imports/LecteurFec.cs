using System.Runtime.CompilerServices;
using Recouvrement.Application.Imports;
using Recouvrement.Domaine;
using Col = Recouvrement.Infrastructure.Imports.ColonnesFec;

namespace Recouvrement.Infrastructure.Imports;

/// <inheritdoc cref="ILecteurFec" />
public sealed class LecteurFec : ILecteurFec
{
    /// <inheritdoc />
    public async Task<Resultat<LectureImport<LigneFec>>> OuvrirAsync(Stream flux, CancellationToken annulation = default)
    {
        var ouverture = await OuvertureTexte.OuvrirAsync(flux, Col.Forme, annulation);
        if (!ouverture.EstObtenu)
        {
            return Resultat<LectureImport<LigneFec>>.Refuse(ouverture.Refus);
        }

        var texte = ouverture.Valeur;
        return texte.Entete switch
        {
            var e when e.Indice(Col.Debit) is not null && e.Indice(Col.Credit) is not null => Obtenir(texte, LireDebitCredit),
            var e when e.Indice(Col.Montant) is not null && e.Indice(Col.Sens) is not null => Obtenir(texte, LireMontantSens),
            _ => Resultat<LectureImport<LigneFec>>.Refuse(
                "Il manque les montants : un FEC a les colonnes « Debit » et « Credit », ou « Montant » et « Sens » ; demandez un nouvel export."),
        };
    }

    private static Resultat<LectureImport<LigneFec>> Obtenir(OuvertureTexte texte, Func<LigneEnCours, (decimal Debit, decimal Credit)> montants) =>
        Resultat<LectureImport<LigneFec>>.Obtenu(new(texte.Format, texte.Entete.Anomalies, LireAsync(texte, montants), texte.OctetsLus));

    private static async IAsyncEnumerable<ElementImport<LigneFec>> LireAsync(
        OuvertureTexte texte, Func<LigneEnCours, (decimal Debit, decimal Credit)> montants, [EnumeratorCancellation] CancellationToken annulation = default)
    {
        while (await texte.Enregistrements.LireAsync(annulation) is { } enregistrement)
        {
            var ligne = new LigneEnCours(texte.Entete, enregistrement);
            yield return new(ligne.Ligne, ligne.EstEntiere() ? Lire(ligne, montants) : null, ligne.Anomalies);
        }
    }

    private static LigneFec? Lire(LigneEnCours ligne, Func<LigneEnCours, (decimal Debit, decimal Credit)> montants)
    {
        var (debit, credit) = montants(ligne);
        var lue = new LigneFec(
            ligne.Ligne,
            ligne.Champ(Col.JournalCode),
            ligne.Champ(Col.EcritureNum),
            ligne.Requis(Col.EcritureDate) is { Length: > 0 } date ? ligne.Valeur(Col.EcritureDate, LectureDate.LireFec(date)) : default,
            ligne.Requis(Col.CompteNum),
            ligne.Champ(Col.CompteLib),
            ligne.Champ(Col.CompAuxNum),
            ligne.Champ(Col.CompAuxLib),
            ligne.Champ(Col.PieceRef),
            DateFacultative(ligne, Col.PieceDate),
            ligne.Champ(Col.EcritureLib),
            debit,
            credit,
            ligne.Champ(Col.EcritureLet),
            DateFacultative(ligne, Col.DateLet));
        return ligne.EnErreur ? null : lue;
    }

    private static DateOnly? DateFacultative(LigneEnCours ligne, string colonne)
    {
        if (ligne.Champ(colonne) is not { Length: > 0 } texte)
        {
            return null;
        }

        var lue = LectureDate.LireFec(texte);
        if (lue.Valeur is null)
        {
            // Neither date moves a sum: the line stays, without it.
            ligne.Avertir(colonne, lue.Message, lue.Remede);
        }

        return lue.Valeur;
    }

    private static (decimal Debit, decimal Credit) LireDebitCredit(LigneEnCours ligne)
    {
        var debit = ligne.Valeur(Col.Debit, LectureMontant.LireFec(ligne.Champ(Col.Debit)));
        var credit = ligne.Valeur(Col.Credit, LectureMontant.LireFec(ligne.Champ(Col.Credit)));
        if (debit != 0 && credit != 0)
        {
            ligne.Avertir(Col.Debit, "La ligne porte à la fois un débit et un crédit.", "Vérifiez-la dans le logiciel comptable ; les deux sont comptés.");
        }

        return (debit, credit);
    }

    private static (decimal Debit, decimal Credit) LireMontantSens(LigneEnCours ligne)
    {
        var montant = ligne.Valeur(Col.Montant, LectureMontant.LireFec(ligne.Champ(Col.Montant)));
        switch (ligne.Champ(Col.Sens).ToUpperInvariant())
        {
            case "D" or "+1" or "1" or "+":
                return (montant, 0m);
            case "C" or "-1" or "-":
                return (0m, montant);
            default:
                ligne.Erreur(Col.Sens, $"Le sens « {ligne.Champ(Col.Sens)} » n’est pas connu.", "Écrivez D ou C, +1 ou -1.");
                return default;
        }
    }
}
