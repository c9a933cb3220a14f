using Recouvrement.Application.Comptes;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Ecriture;
using Recouvrement.Application.Repli;
using Recouvrement.Domaine;
using Recouvrement.Domaine.Dossiers;
using Recouvrement.Domaine.Tarifs;

namespace Recouvrement.Application.Frais;

internal sealed class AccepterNote(EcritureDossier ecriture) : IAccepterNote
{
    public async Task<IssueEcriture> ExecuterAsync(
        Acteur acteur, Guid dossier, int versionAttendue, NoteACharger note, Guid? piece, CancellationToken annulation = default)
    {
        using var suivi = Suivi.Commencer(nameof(AccepterNote), acteur, dossier);
        var jugees = ControlerNote.Executer(note, ecriture.Replieur.Droit.Tarifs);
        return suivi.Terminer(await ecriture.EcrireAsync(acteur, dossier, versionAttendue, vue => Preparer(vue, note, jugees, piece), annulation));
    }

    private Preparation Preparer(VueDossier vue, NoteACharger note, IReadOnlyList<LigneJugee> jugees, Guid? piece)
    {
        if (jugees.Count == 0)
        {
            return Preparation.Refuser("Choisissez au moins une ligne de la note.");
        }

        var deja = vue.Journal.FaitsDebout().Where(f => string.Equals(f.Type, FaitsDuCompte.FraisEngages, StringComparison.Ordinal)).ToList();
        var ajouts = new List<Ajout>();
        foreach (var jugee in jugees)
        {
            var fait = Fait(note, jugee);
            if (deja.Exists(f => f.DateEffet == fait.DateEffet && f.Donnees.Equals(fait.Donnees)))
            {
                return Preparation.Refuser(
                    $"« {jugee.Libelle} » du {TexteFrancais.DateCourte(fait.DateEffet)} ({TexteFrancais.Euros(jugee.Ligne.Total)}) est déjà au dossier : décochez cette ligne.");
            }

            var motif = ControlerNote.Dire(jugee);
            if (ControleDuFait.Controler(vue, fait, motif, piece, ecriture.Horloge.Aujourdhui) is { } obstacle)
            {
                return obstacle;
            }

            ajouts.Add(new Ajout(NatureEntree.Constat, fait, motif, piece));
        }

        return Preparation.Ecrire(ajouts);
    }

    private Fait Fait(NoteACharger note, LigneJugee jugee)
    {
        var ligne = jugee.Ligne;
        var donnees = Donnees.De(
            ("acte", Valeur.De(jugee.Libelle)),
            ("nature", Valeur.De(Nature(note, jugee))),
            ("ht", Valeur.De(ligne.Ht + ligne.Deplacement)));
        donnees = ligne.Tva is { } tva ? donnees.Avec("tva", Valeur.De(tva)) : donnees;
        donnees = ligne.Debours > 0m ? donnees.Avec("debours", Valeur.De(ligne.Debours)) : donnees;
        return new Fait(Guid.CreateVersion7(ecriture.Horloge.Maintenant), FaitsDuCompte.FraisEngages, ligne.Date) { Donnees = donnees };
    }

    // The article of a proportional right says who bears it; for an act, whoever records it does.
    private string Nature(NoteACharger note, LigneJugee jugee) =>
        jugee.Bareme is { } id && ecriture.Replieur.Droit.Tarifs.Actes.Bareme(id) is { } bareme && !string.Equals(id, TarifDesActes.EngagementDePoursuites, StringComparison.Ordinal)
            ? bareme.AuDebiteur ? "droit-debiteur" : "droit-creancier"
            : note.Nature;
}
