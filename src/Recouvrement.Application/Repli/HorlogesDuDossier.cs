using Recouvrement.Application.Dossiers;
using Recouvrement.Domaine.Dossiers;
using Recouvrement.Domaine.Droit;
using Recouvrement.Domaine.Procedures;

namespace Recouvrement.Application.Repli;

/// <summary>
/// The clocks that nobody opens: one for each claim and each title, and each debtor. They are derived, like everything: a dossier
/// opened years ago has them the day their definition exists.
/// </summary>
internal sealed class HorlogesDuDossier(IInterprete interprete, IDroit droit, EtatDossier dossier, IReadOnlyList<Fait> faits, DateOnly auJour)
{
    private const int LongueurDuNom = 8;

    private readonly List<Fait> duDossier = [.. faits.Where(f => f.Procedure is null)];
    private readonly string? natureParDefaut = ContexteDHorloge.NatureDesProcedures(dossier);
    private readonly string territoire = dossier.Procedures.Count > 0 ? dossier.Procedures[0].Contexte.Territoire : Territoires.Metropole;

    /// <summary>The clocks of that definition, debtor by debtor, once every procedure is folded.</summary>
    public IEnumerable<Machine> Replier(DefinitionProcedure definition, IReadOnlyList<MachineEntendue> machines)
    {
        foreach (var debiteur in dossier.Debiteurs)
        {
            var horloges = definition.Horloge == NatureHorloge.Creance
                ? DesCreances(definition, debiteur, machines)
                : DesTitres(definition, debiteur, machines);
            foreach (var horloge in horloges)
            {
                yield return horloge;
            }
        }
    }

    private IEnumerable<Machine> DesCreances(DefinitionProcedure definition, Partie debiteur, IReadOnlyList<MachineEntendue> machines)
    {
        // What is entendu is the same for every claim, and claims alike live the same life: a hundred invoices cost a few folds.
        Dictionary<bool, IReadOnlyList<Fait>> entendus = [];
        Dictionary<(bool, Donnees), EtatProcedure> etats = [];
        foreach (var creance in dossier.Creances)
        {
            if (!entendus.TryGetValue(creance.Solidaire, out var entendu))
            {
                entendu = Entente.Entendre(definition, Oreille(debiteur, creance.Solidaire), machines, duDossier);
                entendus[creance.Solidaire] = entendu;
            }

            var instance = $"{definition.Id}#{creance.Id.ToString("N")[^LongueurDuNom..]}";
            var siens = Siens(definition, instance);
            var valeurs = ContexteDHorloge.De(creance, debiteur, natureParDefaut);
            if (siens.Count > 0 || !etats.TryGetValue((creance.Solidaire, valeurs), out var etat))
            {
                etat = Rejouer(definition, debiteur, valeurs, siens, entendu);
                if (siens.Count == 0)
                {
                    etats[(creance.Solidaire, valeurs)] = etat;
                }
            }

            yield return new Machine(instance, definition, debiteur.Id, debiteur.Identite.Affichage, etat) { Objet = creance.Reference };
        }
    }

    private IEnumerable<Machine> DesTitres(DefinitionProcedure definition, Partie debiteur, IReadOnlyList<MachineEntendue> machines)
    {
        List<MachineEntendue> titres =
            [.. machines.Where(m => (m.Debiteur is null || m.Debiteur == debiteur.Id) && Entente.DonneUnTitre(definition, m))];
        foreach (var titre in titres)
        {
            var oreille = Oreille(debiteur, solidaire: false) with { Titre = titre.Instance, Plusieurs = titres.Count > 1 };
            var instance = $"{definition.Id}#{titre.Instance}";
            var etat = Rejouer(
                definition,
                debiteur,
                ContexteDHorloge.De(dossier, debiteur, natureParDefaut),
                Siens(definition, instance),
                Entente.Entendre(definition, oreille, machines, duDossier));
            yield return new Machine(instance, definition, debiteur.Id, debiteur.Identite.Affichage, etat) { Objet = titre.Definition.Libelle };
        }
    }

    private EtatProcedure Rejouer(DefinitionProcedure definition, Partie debiteur, Donnees valeurs, List<Fait> siens, IReadOnlyList<Fait> entendus)
    {
        var contexte = new Contexte(territoire, valeurs) { Debiteur = debiteur.Id };
        var etat = interprete.Rejouer(definition, [.. siens, .. entendus], contexte, droit, auJour);

        // What was recorded elsewhere was judged elsewhere: here it either counts or does not, nobody has to be told.
        return etat.Ecartes.Count == 0 ? etat : etat with { Ecartes = [.. etat.Ecartes.Where(e => siens.Exists(f => f.Id == e.Fait))] };
    }

    // A fact recorded under the bare id of the clock concerns every claim at once.
    private List<Fait> Siens(DefinitionProcedure definition, string instance) =>
        [.. faits.Where(f => f.Procedure is { } nom && (string.Equals(nom, instance, StringComparison.Ordinal) || string.Equals(nom, definition.Id, StringComparison.Ordinal)))];

    private Oreille Oreille(Partie debiteur, bool solidaire) => new(debiteur.Id)
    {
        Solidaires = solidaire && debiteur.Role == RolePartie.Debiteur ? Autres(debiteur) : [],
        Cautionnes = debiteur.Role == RolePartie.Caution ? Autres(debiteur) : [],
    };

    private HashSet<Guid> Autres(Partie debiteur) =>
        [.. dossier.Debiteurs.Where(d => d.Role == RolePartie.Debiteur && d.Id != debiteur.Id).Select(d => d.Id)];
}
