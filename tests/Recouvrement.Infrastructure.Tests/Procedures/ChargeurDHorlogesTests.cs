using Recouvrement.Infrastructure.Procedures;
using Recouvrement.Infrastructure.Yaml;

namespace Recouvrement.Infrastructure.Tests.Procedures;

/// <summary>What stops a delay and what a clock listens to: whatever is wrong is refused on its line, a clock must never be deaf in silence.</summary>
public sealed class ChargeurDHorlogesTests : IDisposable
{
    private const string Instance = """
        procedure: instance
        libelle: Instance
        textes: CPC, art. 54
        instance: par-debiteur
        etape-initiale: debut
        faits:
          assignation: { libelle: Assignation, acteur: creancier, date: Date }
          jugement:
            libelle: Jugement
            acteur: juge
            date: Date
            champs:
              issue: { libelle: Issue, choix: { condamnation: Condamnation, rejet: Rejet }, requis: oui }
        delais:
          prescription:
            horloge: horloge
            regle-selon: { champ: nature, regles: { civile: pre.droit-commun } }
            depuis-contexte: exigibilite
            clos-par: [assignation]
        contexte:
          nature: { libelle: Nature, choix: { civile: Civile } }
          exigibilite: { libelle: Exigible, type: jour }
        etapes:
          debut:
            libelle: Début
            description: Rien.
            vers: [{ sur: assignation, etape: assigne }]
          assigne:
            libelle: Assigné
            description: En cours.
            vers: [{ sur: jugement, etape: fin }]
          fin: { libelle: Fin, description: Fini., terminal: oui }
        """;

    private const string Horloge = """
        procedure: horloge
        libelle: Créance
        textes: CC, art. 2219
        instance: par-creance
        etape-initiale: court
        a-suivre-avant: 6 mois
        contexte:
          nature: { libelle: Nature, choix: { civile: Civile } }
          exigibilite: { libelle: Exigible, type: jour }
        faits:
          demande:
            libelle: Demande
            acteur: creancier
            date: Date
            aussi:
              - { procedure: instance, fait: assignation, atteint: [solidaires] }
          fin-d-instance:
            libelle: Fin
            acteur: juge
            date: Date
            aussi:
              - { procedure: instance, fait: jugement, si: { issue: condamnation } }
          effacement:
            libelle: Effacement
            acteur: juge
            date: Date
            aussi:
              - { procedure: instance, etape: fin }
        delais:
          prescription:
            regle-selon: { champ: nature, regles: { civile: pre.droit-commun } }
            depuis-contexte: exigibilite
            interrompu-par:
              - { du: demande, au: fin-d-instance, efface-par: effacement, article: CC 2241 }
            suspendu-par:
              - { du: demande, au: fin-d-instance, maximum: sur.verrou, reprise: pre.reprise-apres-suspension, article: CC 2238 }
            survit: oui
        etapes:
          court:
            libelle: Suivie
            description: Court.
            vers:
              - { sur: demande }
              - { sur: fin-d-instance }
              - { sur: effacement }
              - { echu: prescription, etape: prescrite }
          prescrite: { libelle: Prescrite, description: Finie., terminal: oui }
        """;

    private readonly string dossier = Directory.CreateTempSubdirectory("horloges").FullName;

    [Fact]
    public void Charger_HorlogeJuste_EstAdmise() => Charger(Horloge).ShouldBeEmpty();

    [Theory]
    [InlineData("procedure: instance, fait: assignation", "procedure: instances, fait: assignation", 16, "instance")]
    [InlineData("fait: assignation", "fait: assignations", 16, "assignation")]
    [InlineData("etape: fin }", "etape: fim }", 28, "fin")]
    [InlineData("si: { issue: condamnation }", "si: { issues: condamnation }", 22, "issue")]
    [InlineData("si: { issue: condamnation }", "si: { issue: condamnations }", 22, "condamnation")]
    [InlineData("atteint: [solidaires]", "atteint: [solidaire]", 16, "solidaires")]
    [InlineData("  exigibilite: { libelle: Exigible, type: jour }\nfaits:", "  exigibilites: { libelle: Exigible, type: jour }\nfaits:", 9, "exigibilite")]
    [InlineData("maximum: sur.verrou", "maximum: sur.verou", 36, "sur.verrou")]
    public void Charger_NomMalEcrit_DonneLaLigneEtLeNomLePlusProche(string juste, string faux, int ligne, string proche)
    {
        var texte = Horloge.Replace(juste, faux, StringComparison.Ordinal).Replace("depuis-contexte: exigibilite", faux.Contains("exigibilites:", StringComparison.Ordinal) ? "depuis-contexte: exigibilites" : "depuis-contexte: exigibilite", StringComparison.Ordinal);

        Charger(texte).ShouldContain(
            e => e.Fichier == "procedures/horloge.yaml" && e.Ligne == ligne && e.Message.Contains($"«\u00A0{proche}\u00A0»", StringComparison.Ordinal),
            string.Join('\n', Charger(texte)));
    }

    [Theory]
    [InlineData("procedure: instance, fait: assignation", "procedure: horloge, fait: demande", "s’attendraient l’une l’autre")]
    [InlineData("- { procedure: instance, fait: assignation, atteint: [solidaires] }", "- { procedure: instance, fait: [assignation, assignation] }", "il compterait deux fois")]
    [InlineData("procedure: instance, fait: assignation", "fait: assignation", "il manque « procedure »")]
    [InlineData("procedure: instance, etape: fin", "procedure: instance, etape: fin, fait: jugement", "l’un des trois")]
    [InlineData("procedure: instance, etape: fin", "procedure: instance, etape: fin, si: { issue: rejet }", "n’en a pas")]
    [InlineData("procedure: instance, fait: jugement", "procedure: dossier, fait: jugement", "fait du dossier inconnu")]
    [InlineData("au: fin-d-instance, maximum: sur.verrou, ", "", "une suspension a une fin")]
    [InlineData("efface-par: effacement, ", "reprise: pre.reprise-apres-suspension, ", "ne vaut que pour une suspension")]
    [InlineData("au: fin-d-instance, efface", "au: demande, efface", "commence et finit la même chose")]
    [InlineData("pre.droit-commun } }\n    depuis", "assignation.placement-tj } }\n    depuis", "rien ne peut la suspendre")]
    [InlineData("a-suivre-avant: 6 mois", "a-suivre-avant: six mois", "n’est pas une durée")]
    public void Charger_HorlogeIncoherente_EstRefusee(string juste, string faux, string dit)
    {
        var erreurs = Charger(Horloge.Replace(juste, faux, StringComparison.Ordinal));

        erreurs.ShouldContain(e => e.Ligne > 0 && e.Message.Replace('\u00A0', ' ').Contains(dit, StringComparison.Ordinal), string.Join('\n', erreurs));
    }

    [Theory]
    [InlineData("horloge: horloge", "horloge: horlge", "« horloge »")]
    [InlineData("  assignation: { libelle: Assignation,", "  assignation: { aussi: [{ procedure: horloge, fait: demande }], libelle: Assignation,", "seule une horloge")]
    [InlineData("etape-initiale: debut", "etape-initiale: debut\na-suivre-avant: 6 mois", "ne vaut que pour une horloge")]
    public void Charger_ProcedureQuiSeDitHorloge_EstRefusee(string juste, string faux, string dit)
    {
        var erreurs = Charger(Horloge, Instance.Replace(juste, faux, StringComparison.Ordinal));

        erreurs.ShouldContain(
            e => e.Fichier == "procedures/instance.yaml" && e.Message.Replace('\u00A0', ' ').Contains(dit, StringComparison.Ordinal), string.Join('\n', erreurs));
    }

    public void Dispose() => Directory.Delete(dossier, recursive: true);

    private IReadOnlyList<ErreurDeFichier> Charger(string horloge, string instance = Instance)
    {
        var procedures = Directory.CreateDirectory(Path.Combine(dossier, "procedures")).FullName;
        File.WriteAllText(Path.Combine(procedures, "horloge.yaml"), horloge);
        File.WriteAllText(Path.Combine(procedures, "instance.yaml"), instance);
        return ChargeurProcedures.Charger(dossier, MondeDeTest.Droit, null).Erreurs;
    }
}
