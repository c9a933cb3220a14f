using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Ecriture;
using Recouvrement.Domaine;
using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Application.Imports.Bodacc.Rapprochement;

/// <summary>
/// From what the journal says to what the notices want: new facts, rectifications, annulments, each with a reason that names the
/// notice. A fact whose notice has not changed is left alone, even if somebody corrected or annulled it meanwhile.
/// </summary>
internal sealed class EcrituresVoulues(JournalBodacc journal, IReadOnlyList<FaitVoulu> voulus, IReadOnlyList<ChaineDAvis> chaines)
{
    // What an annulment by the application itself is signed with, when no notice asked for it.
    private const string Aucun = "aucun";

    public List<Ajout> Composer()
    {
        var ajouts = new List<Ajout>();
        foreach (var voulu in voulus)
        {
            if (Ecrire(voulu) is { } ajout)
            {
                ajouts.Add(ajout);
            }
        }

        var gardes = voulus.Select(v => v.Fait.Id).ToHashSet();
        // Facts before the opening of their procedure: nothing is left pointing to what is gone.
        foreach (var entree in journal.DAvis.Where(e => !gardes.Contains(e.Fait.Id)).OrderBy(e => JournalBodacc.Instance(e.Fait) is null ? 0 : 1))
        {
            if (Retirer(entree) is { } ajout)
            {
                ajouts.Add(ajout);
            }
        }

        return ajouts;
    }

    private Ajout? Ecrire(FaitVoulu voulu)
    {
        var avis = voulu.Source.Avis;
        if (journal.Derniere(voulu.Fait.Id) is not { } derniere)
        {
            return new Ajout(NatureEntree.Constat, voulu.Fait, Designer(avis));
        }

        var parle = OrigineBodacc.Lire(derniere.Fait);
        var deplace = derniere.Nature != NatureEntree.Annulation && !string.Equals(derniere.Fait.Procedure, voulu.Fait.Procedure, StringComparison.Ordinal);
        if (string.Equals(parle, avis.Identifiant, StringComparison.Ordinal) && !deplace)
        {
            return null;
        }

        // What somebody added beside (an administrator, a security) is kept: the notice says nothing of it.
        // Who is named is named whole: the street of the first has nothing to do with the second.
        var donnees = voulu.Fait.Type is TypesDeFait.IntervenantDesigne
            ? voulu.Fait.Donnees
            : voulu.Fait.Donnees.Aggregate(derniere.Fait.Donnees, (d, v) => d.Avec(v.Key, v.Value));
        if (JournalBodacc.Instance(derniere.Fait) is not null)
        {
            donnees = OrigineBodacc.Signer(derniere.Fait.Donnees, avis);
        }

        var motif = parle is null or Aucun || deplace ? $"{Designer(avis)}." : $"{Designer(avis)} : remplace ce que disait l’avis {parle}.";
        return new Ajout(NatureEntree.Rectification, voulu.Fait with { Donnees = donnees }, motif);
    }

    private Ajout? Retirer(EntreeJournal entree)
    {
        if (JournalBodacc.Instance(entree.Fait) is { } instance && journal.EstHabitee(instance))
        {
            return null;
        }

        var parle = OrigineBodacc.Lire(entree.Fait)!;
        var chaine = chaines.FirstOrDefault(c => c.Membres.Any(m => m.Avis.Identifiants.Contains(parle, StringComparer.Ordinal)));
        var remplace = chaine is { } c2 && !c2.Dernier.Avis.Identifiants.Contains(parle, StringComparer.Ordinal) ? c2.Dernier.Avis : null;
        var donnees = remplace is { } avis
            ? OrigineBodacc.Signer(entree.Fait.Donnees, avis)
            : entree.Fait.Donnees.Avec(OrigineBodacc.Avis, Valeur.De(Aucun));
        var motif = remplace is null
            ? $"L’avis {parle} du BODACC ne s’applique plus à ce débiteur."
            : $"{Designer(remplace)} : {(remplace.Type == TypeAvis.Annulation ? "annule" : "rectifie")} l’avis {parle}.";
        return new Ajout(NatureEntree.Annulation, entree.Fait with { Donnees = donnees }, motif);
    }

    private static string Designer(AvisBodacc avis) => $"Avis {avis.Identifiant} du BODACC, paru le {TexteFrancais.DateCourte(avis.Parution)}";
}
