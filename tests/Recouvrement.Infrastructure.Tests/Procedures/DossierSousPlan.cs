using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Plans;
using Recouvrement.Application.Repli;
using Recouvrement.Domaine.Decomptes.Plans;
using Recouvrement.Domaine.Dossiers;
using Recouvrement.Domaine.Procedures;

namespace Recouvrement.Infrastructure.Tests.Procedures;

/// <summary>
/// A dossier with one plan, folded on the real law. 1 200 € in four instalments of 300 € from 5 July 2026, eight days of grace, the term lost
/// eight days after a formal notice.
/// </summary>
public abstract class DossierSousPlan
{
    private protected static readonly DateOnly Ouverture = new(2026, 1, 12);
    private protected List<Fait> Faits { get; } = [];

    protected DossierSousPlan()
    {
        Faits.Add(FaitsInternes.Ouverture(Guid.NewGuid(), "2026-000001", Guid.NewGuid(), Ouverture));
        Faits.Add(FaitsInternes.Partie(Guid.NewGuid(), RolePartie.Creancier, new IdentitePartie(NaturePersonne.Morale, "Négoce"), Ouverture));
        Faits.Add(FaitsInternes.Partie(Guid.NewGuid(), RolePartie.Debiteur, new IdentitePartie(NaturePersonne.Physique, "Durand"), Ouverture));
    }

    private protected static string Decrire(VueDossier vue) => string.Join(
        " | ",
        vue.Plans[0].Etat.Mensualites.Select(m => FormattableString.Invariant($"{m.Mensualite.Date:yyyy-MM-dd} {m.Recu} {m.Statut}"))
            .Concat(vue.Echeances.Select(e => FormattableString.Invariant($"{e.Id} {e.Echeance.Statut} {e.DateATenir:yyyy-MM-dd}")))
            .Append(vue.Horloges[0].Etat.Etape));

    private protected static Replieur Replieur() => new(new Interprete(), MondeDeTest.Droit, MondeDeTest.Procedures);

    private protected VueDossier Voir(DateOnly jour) => Replieur().Replier(Ecrire(Faits), jour)!;

    private protected static Journal Ecrire(IEnumerable<Fait> aEcrire) => aEcrire.Aggregate(Journal.Vide, (journal, fait) => journal.Avec(
        journal.Ecrire(NatureEntree.Constat, fait, new DateTimeOffset(2026, 1, 12, 9, 0, 0, TimeSpan.Zero), "anne").Valeur));

    private protected Fait Payer(decimal montant, DateOnly le)
    {
        var fait = new Fait(Guid.NewGuid(), TypesDeFait.PaiementRecu, le) { Donnees = Donnees.De(("montant", Valeur.De(montant))) };
        Faits.Add(fait);
        return fait;
    }

    private protected void Accorder(params (string Nom, Valeur Valeur)[] autres)
    {
        var donnees = Donnees.De(
            ("reference", Valeur.De("P1")), ("cadre", Valeur.De("amiable")), ("montant", Valeur.De(1200m)), ("premiere", Valeur.De(new DateOnly(2026, 7, 5))),
            ("rythme", Valeur.De("mensuel")), ("nombre", Valeur.De(4m)), ("interets", Valeur.De("courent")), ("decheance", Valeur.De("mise-en-demeure")), ("delai", Valeur.De(8m)));
        Faits.Add(new Fait(Guid.NewGuid(), FaitsDuPlan.Accorde, new DateOnly(2026, 6, 1))
        {
            Donnees = autres.Aggregate(donnees, (d, a) => d.Avec(a.Nom, a.Valeur)),
        });
    }
}
