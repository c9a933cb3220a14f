using System.Runtime.CompilerServices;
using Recouvrement.Application.Imports.Banque;
using Recouvrement.Application.Prelevements;
using Col = Recouvrement.Infrastructure.Imports.Banque.ColonnesReleve;

namespace Recouvrement.Infrastructure.Imports.Banque;

/// <summary>A table exported from a bank's site: one line, one entry; no balance. A wrong line refuses the file.</summary>
internal static class LecteurReleveCsv
{
    public static async IAsyncEnumerable<ElementReleve> LireAsync(FluxSurveille flux, [EnumeratorCancellation] CancellationToken annulation)
    {
        var ouverture = await OuvertureTexte.OuvrirAsync(flux, Col.Forme, annulation);
        if (!ouverture.EstObtenu)
        {
            throw new ReleveFautif(0, ouverture.Refus, "Formats lus\u00A0: camt.053, camt.054, CFONB120, MT940, CSV avec une date, un libellé et un montant.");
        }

        var texte = ouverture.Valeur;
        if (texte.Entete.Indice(Col.Montant) is null && (texte.Entete.Indice(Col.Debit) is null || texte.Entete.Indice(Col.Credit) is null))
        {
            throw new ReleveFautif(1, "Le fichier n’a ni colonne «\u00A0montant\u00A0», ni les colonnes «\u00A0débit\u00A0» et «\u00A0crédit\u00A0».", "Ajoutez-les à l’export.");
        }

        ReleveBancaire? releve = null;
        var derniere = 1;
        while (await texte.Enregistrements.LireAsync(annulation) is { } enregistrement)
        {
            flux.NoterProgres();
            var ligne = new LigneEnCours(texte.Entete, enregistrement);
            var ecriture = ligne.EstEntiere() ? Lire(ligne) : null;
            if (ecriture is null)
            {
                var faute = ligne.Anomalies.First(a => a.Gravite == Application.Imports.GraviteAnomalie.Erreur);
                var colonne = faute.Colonne.Length > 0 ? $"Colonne «\u00A0{faute.Colonne}\u00A0»\u00A0: " : string.Empty;
                throw new ReleveFautif(faute.Ligne, colonne + faute.Message, faute.Remede + " Rien n’est importé.");
            }

            derniere = ligne.Ligne;
            var compte = NumeroIban.Normaliser(ligne.Champ(Col.Compte));
            if (releve is null || !string.Equals(releve.Compte, compte, StringComparison.Ordinal))
            {
                if (releve is not null)
                {
                    yield return new ReleveFerme(derniere, []);
                }

                releve = new ReleveBancaire { Format = FormatReleve.Csv, Version = "CSV", Compte = compte, Devise = ecriture.Devise };
                yield return new ReleveOuvert(derniere, releve);
            }

            yield return new EcritureLue(ecriture);
        }

        if (releve is not null)
        {
            yield return new ReleveFerme(derniere, []);
        }
    }

    private static EcritureBancaire? Lire(LigneEnCours ligne)
    {
        var date = ligne.Requis(Col.Date) is { Length: > 0 } jour ? ligne.Valeur(Col.Date, LectureDate.Lire(jour)) : default;
        var valeur = ligne.Facultatif(Col.DateValeur) is { } dite ? ligne.Valeur(Col.DateValeur, LectureDate.Lire(dite)) : (DateOnly?)null;
        var montant = Montant(ligne);
        var devise = ligne.Facultatif(Col.Devise)?.ToUpperInvariant() ?? "EUR";
        if (devise is "€")
        {
            devise = "EUR";
        }

        if (devise.Length != 3 || !devise.All(char.IsAsciiLetterUpper))
        {
            ligne.Erreur(Col.Devise, $"«\u00A0{devise}\u00A0» n’est pas le code d’une devise.", "Écrivez trois lettres\u00A0: EUR.");
        }

        var libelle = ligne.Requis(Col.Libelle);
        var reference = DetailCamt.Fournie(ligne.Facultatif(Col.Reference));
        var iban = ligne.Facultatif(Col.Iban) is { } compte && NumeroIban.Normaliser(compte) is var net && NumeroIban.EstValide(net) ? net : null;
        return ligne.EnErreur ? null : new EcritureBancaire
        {
            Ligne = ligne.Ligne,
            Montant = Math.Abs(montant),
            Devise = devise,
            Sens = montant < 0 ? SensBancaire.Debit : SensBancaire.Credit,
            DateComptable = date,
            DateValeur = valeur,
            Libelle = libelle,
            Details = reference is null && iban is null && ligne.Facultatif(Col.Nom) is null
                ? []
                : [new DetailBancaire { Nom = ligne.Facultatif(Col.Nom), Iban = iban, References = reference is null ? [] : [reference] }],
        };
    }

    private static decimal Montant(LigneEnCours ligne)
    {
        if (ligne.Facultatif(Col.Montant) is { } montant)
        {
            return ligne.Valeur(Col.Montant, LectureMontant.Lire(montant));
        }

        var debit = ligne.Facultatif(Col.Debit) is { } d ? ligne.Valeur(Col.Debit, LectureMontant.Lire(d)) : 0m;
        var credit = ligne.Facultatif(Col.Credit) is { } c ? ligne.Valeur(Col.Credit, LectureMontant.Lire(c)) : 0m;
        if (!ligne.EnErreur && (debit == 0m) == (credit == 0m))
        {
            ligne.Erreur(Col.Debit, "La ligne n’a pas un montant et un seul.", "Donnez-le au débit ou au crédit.");
        }

        // Some banks write debits with their sign, others without.
        return credit - Math.Abs(debit);
    }
}
