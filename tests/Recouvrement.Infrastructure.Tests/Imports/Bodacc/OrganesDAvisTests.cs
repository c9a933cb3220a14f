using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Imports.Bodacc;
using Xunit.Abstractions;

namespace Recouvrement.Infrastructure.Tests.Imports.Bodacc;

/// <summary>The wordings are those of published notices; names and addresses are invented.</summary>
public sealed class OrganesDAvisTests(ITestOutputHelper sortie)
{
    private const RoleIntervenant Mandataire = RoleIntervenant.MandataireJudiciaire;
    private const RoleIntervenant Administrateur = RoleIntervenant.Administrateur;

    public static TheoryData<string, RoleIntervenant, string, string, string, string, string> Lisibles() => new()
    {
        {
            "Jugement prononçant la liquidation judiciaire, date de cessation des paiements le 16 janvier 2026, désignant liquidateur Selarl Inventée en la Personne de Maître Ève Essai 7 rue des Lilas Résidence Saint Amand 66000 Perpignan. Les déclarations des créances sont à adresser au liquidateur judiciaire ou sur le portail électronique.",
            Mandataire, "Selarl Inventée en la Personne de Maître Ève Essai", "liquidateur", "7 rue des Lilas Résidence Saint Amand", "66000", "Perpignan"
        },
        {
            "désignant administrateur la Selarl Aj Essai Représentée par Maître Paul Un Ou Maître Luc Deux 128 rue Pierre Corneille 69003 Lyon, avec les pouvoirs : assister le débiteur dans tous les actes, mandataire judiciaire la Selarl Marie Trois Membre du Gie Adn 32 rue Molière 69006 Lyon. Les déclarations des créances sont à adresser au mandataire judiciaire.",
            Administrateur, "Selarl Aj Essai Représentée par Maître Paul Un Ou Maître Luc Deux", "administrateur judiciaire", "128 rue Pierre Corneille", "69003", "Lyon"
        },
        {
            "désignant administrateur la Selarl Aj Essai 128 rue Pierre Corneille 69003 Lyon, avec les pouvoirs : assister, mandataire judiciaire la Selarl Marie Trois 32 rue Molière 69006 Lyon. Les déclarations",
            Mandataire, "Selarl Marie Trois", "mandataire judiciaire", "32 rue Molière", "69006", "Lyon"
        },
        {
            "désignant liquidateur la Selarl Essai 136 cours Lafayette Cs 33434 69441 Lyon CEDEX 03. Les déclarations des créances",
            Mandataire, "Selarl Essai", "liquidateur", "136 cours Lafayette Cs 33434", "69441", "Lyon CEDEX 03"
        },
        {
            "Date de cessation des paiements : 08 Janvier 2026 - Liquidateur : ESSAI Simon, 23 rue Peiresc, 83000 TOULON - Ouverture d'une procédure de liquidation judicaire.",
            Mandataire, "ESSAI Simon", "liquidateur", "23 rue Peiresc", "83000", "TOULON"
        },
        {
            "Mandataire judiciaire à la liquidation des entreprises : la SELARL ESSAI EST, mandataire judiciaire, prise en la personne de Me Nicolas UN, en qualité de liquidateur et demeurant 36 rue Paul Cezanne - Le Trident - 68200 Mulhouse. Les déclarations",
            Mandataire, "SELARL ESSAI EST, prise en la personne de Me Nicolas UN", "liquidateur", "36 rue Paul Cezanne - Le Trident", "68200", "Mulhouse"
        },
        {
            "ouverture d'une procédure de sauvegarde et désignant mandataire judiciaire Selarl Essai & Associés - Mandataires Judiciaires Prise en la Personne de Me Un 16 rue Général Mangin 38100 Grenoble. Les déclarations",
            Mandataire, "Selarl Essai & Associés - Mandataires Judiciaires Prise en la Personne de Me Un", "mandataire judiciaire", "16 rue Général Mangin", "38100", "Grenoble"
        },
        {
            "la liquidation judiciaire simplifiée désignant liquidateur Selarl Essai 49 Rue Sainte Marie Cs 11012 - 97404 saint denis cedex.",
            Mandataire, "Selarl Essai", "liquidateur", "49 Rue Sainte Marie Cs 11012", "97404", "saint denis cedex"
        },
        {
            "liquidateur désigné Selarl Essai, Représentée par Maître Un 23 rue Rouget de Lisle 39000 Lons-le-Saunier.",
            Mandataire, "Selarl Essai, Représentée par Maître Un", "liquidateur", "23 rue Rouget de Lisle", "39000", "Lons-le-Saunier"
        },
        {
            "Jugement nommant en qualité d'administrateur SELARL Essai prise en la personne de Maître UN Nicolas 4 rue Gombert 59000 LILLE lequel aura pour mission : d'assister.",
            Administrateur, "SELARL Essai prise en la personne de Maître UN Nicolas", "administrateur judiciaire", "4 rue Gombert", "59000", "LILLE"
        },
    };

    public static TheoryData<string> Douteux() => new()
    {
        "Liquidateurs judiciaires : la SELARL UN 136 cours Lafayette 69441 Lyon CEDEX 03,la SELARL DEUX 62 rue de Bonnel 69003 Lyon",
        "désignant liquidateur : SCP UN 34 rue du Triez 59290 Wasquehal, SELARL DEUX 2 place des Campions 02100 SAINT QUENTIN",
        "désignant liquidateur Maître Sans Adresse. Les déclarations des créances sont à adresser au liquidateur.",
        "met fin a la mission de l'administrateur : SELAS UN 34 rue du Triez 59290 Wasquehal",
        "Les déclarations des créances sont à adresser au mandataire judiciaire ou sur le portail électronique prévu par les articles L. 814-2 et L. 814-13 du code de commerce.",
        "L'état des créances est déposé au greffe où tout intéressé peut présenter réclamation devant le juge-commissaire.",
        "nomme Commissaire à l'exécution du plan SELARL Essai 55 Rue Jean Baptiste Champeval 94000 Créteil.",
        string.Empty,
    };

    [Theory]
    [MemberData(nameof(Lisibles))]
    public void Texte_QuiNommeUnOrganeEtSonAdresse_EstLu(string texte, RoleIntervenant role, string nom, string qualite, string adresse, string codePostal, string ville) =>
        OrganesDAvis.Lire(texte).Single(o => o.Role == role).ShouldBe(new OrganeDAvis(role, nom, qualite, adresse, codePostal, ville));

    [Theory]
    [MemberData(nameof(Douteux))]
    public void Texte_Douteux_NeNommePersonne(string texte) => OrganesDAvis.Lire(texte).ShouldBeEmpty();

    // RV-02: in a liquidation, a claim of ownership goes to the liquidateur.
    [Fact]
    public void Liquidateur_SansAdministrateur_RecoitCeQuiVaALAdministrateur()
    {
        const string texte = "désignant liquidateur Selarl Essai 1 rue du Palais 59000 Lille.";

        OrganesDAvis.Lire(texte).Select(o => (o.Role, o.Nom, o.Qualite)).ShouldBe([(Mandataire, "Selarl Essai", "liquidateur"), (Administrateur, "Selarl Essai", "liquidateur")]);
        OrganesDAvis.Lire(texte + " désigne administrateur Maître Deux 2 place du Palais 59000 Lille.").Select(o => (o.Role, o.Nom))
            .ShouldBe([(Mandataire, "Selarl Essai"), (Administrateur, "Maître Deux")]);
    }

    [Fact]
    public async Task AvisPublies_SontLusSansFauteVisible()
    {
        if (await AvisDEssai.LireReel("ods-v21-collective-2026-02.json", sortie) is not { } elements)
        {
            return;
        }

        var lus = 0;
        foreach (var texte in elements.Select(e => e.Valeur?.Complement).OfType<string>())
        {
            var organes = OrganesDAvis.Lire(texte);
            lus += organes.Count > 0 ? 1 : 0;
            foreach (var organe in organes)
            {
                sortie.WriteLine($"{organe.Role} | {organe.Nom} | {organe.Adresse} | {organe.CodePostal} | {organe.Ville}");
                texte.ShouldContain(organe.CodePostal);
                organe.Nom.ShouldNotContain("déclaration");
                organe.Ville.Length.ShouldBeLessThan(40);
            }

            if (organes.Count == 0 && (texte.Contains("désignant", StringComparison.Ordinal) || texte.Contains("iquidateur :", StringComparison.Ordinal)))
            {
                sortie.WriteLine("— " + texte);
            }
        }

        lus.ShouldBeGreaterThanOrEqualTo(35);
    }
}
