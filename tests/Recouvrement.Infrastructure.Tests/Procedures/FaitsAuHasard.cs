using Recouvrement.Domaine.Dossiers;
using Recouvrement.Domaine.Procedures;

namespace Recouvrement.Infrastructure.Tests.Procedures;

/// <summary>Journeys nobody would write by hand: any fact of the definition, at any date, in any order. Reproducible by its seed.</summary>
internal static class FaitsAuHasard
{
    private static readonly DateOnly Origine = new(2021, 1, 4);

    public static List<Fait> Tirer(DefinitionProcedure definition, int graine)
    {
        var hasard = new Random(graine);
        var jour = Origine.AddDays(hasard.Next(0, 2_200));
        var faits = new List<Fait>();
        var nombre = hasard.Next(1, 25);
        for (var i = 0; i < nombre; i++)
        {
            jour = jour.AddDays(hasard.Next(0, 60));
            faits.Add(Tirer(definition, hasard, jour, i));
        }

        return faits;
    }

    /// <summary>Follows what the stage expects, so that deep stages are reached too.</summary>
    public static List<Fait> Suivre(DefinitionProcedure definition, Contexte contexte, int graine)
    {
        var hasard = new Random(graine);
        var jour = Origine.AddDays(hasard.Next(0, 2_200));
        var faits = new List<Fait>();
        for (var i = 0; i < 14; i++)
        {
            jour = jour.AddDays(hasard.Next(0, 45));
            var etat = new Interprete().Rejouer(definition, faits, contexte, MondeDeTest.Droit, jour);
            if (etat.Terminal || etat.EvenementsPossibles.Count == 0)
            {
                break;
            }

            var type = etat.EvenementsPossibles[hasard.Next(etat.EvenementsPossibles.Count)];
            faits.Add(new Fait(Identite(i), type, jour) { Donnees = Donnees(definition.Fait(type)!, hasard, jour) });
        }

        return faits;
    }

    private static Fait Tirer(DefinitionProcedure definition, Random hasard, DateOnly jour, int rang)
    {
        var type = definition.Faits[hasard.Next(definition.Faits.Count)];
        return new Fait(Identite(rang), type.Id, jour)
        {
            Heure = hasard.Next(4) == 0 ? new TimeOnly(hasard.Next(24), 0) : null,
            Donnees = Donnees(type, hasard, jour),
        };
    }

    private static Donnees Donnees(DefinitionFait type, Random hasard, DateOnly jour) => new(type.Champs
        .Where(c => c.Requis || hasard.Next(2) == 0)
        .Select(c => KeyValuePair.Create(c.Nom, Valeur(c, hasard, jour)))
        .ToList());

    private static Valeur Valeur(ChampDefini champ, Random hasard, DateOnly jour) => champ.Type switch
    {
        TypeChamp.Choix => Domaine.Dossiers.Valeur.De(champ.Choix[hasard.Next(champ.Choix.Count)].Valeur),
        TypeChamp.Jour => Domaine.Dossiers.Valeur.De(jour.AddDays(hasard.Next(-20, 5))),
        TypeChamp.OuiNon => Domaine.Dossiers.Valeur.De(hasard.Next(3) == 0),
        TypeChamp.Montant or TypeChamp.Nombre => Domaine.Dossiers.Valeur.De((decimal)hasard.Next(1, 1_000_000) / 100),
        _ => Domaine.Dossiers.Valeur.De("texte"),
    };

    private static Guid Identite(int rang) => new(rang + 1, 0, 0, new byte[8]);
}
