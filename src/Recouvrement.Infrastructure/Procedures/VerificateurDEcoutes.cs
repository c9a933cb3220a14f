using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Repli;
using Recouvrement.Domaine;
using Recouvrement.Domaine.Procedures;
using Recouvrement.Infrastructure.Yaml;

namespace Recouvrement.Infrastructure.Procedures;

/// <summary>Checks what standing clocks listen to, once every file is read: a name misspelt here would be a clock that hears nothing.</summary>
internal sealed class VerificateurDEcoutes(IReadOnlyDictionary<string, (DefinitionProcedure Definition, NoeudYaml Racine)> lues)
{
    public void Verifier()
    {
        foreach (var (definition, racine) in lues.Values)
        {
            Horloges(definition, racine);
            foreach (var fait in definition.Faits)
            {
                Ecoutes(definition, fait, racine.Champ("faits")?.Champ(fait.Id)?.Champ("aussi"));
            }
        }
    }

    private void Horloges(DefinitionProcedure definition, NoeudYaml racine)
    {
        var connues = lues.Values.Where(l => l.Definition.Horloge is not null).Select(l => l.Definition.Id).ToList();
        foreach (var echeance in definition.Echeances.Where(e => e.Horloge is not null))
        {
            var noeud = racine.Champ("delais")?.Champ(echeance.Cle)?.Champ("horloge") ?? racine;
            NomsConnus.Verifier(noeud, echeance.Horloge, "horloge", connues);
        }

        if (definition.Horloge is not null)
        {
            foreach (var champ in definition.Contexte)
            {
                NomsConnus.Verifier(racine.Champ("contexte")?.Champ(champ.Nom) ?? racine, champ.Nom, "donnée que le dossier donne à une horloge", ContexteDHorloge.Noms);
            }
        }
    }

    private void Ecoutes(DefinitionProcedure definition, DefinitionFait fait, NoeudYaml? aussi)
    {
        if (aussi is null)
        {
            return;
        }

        if (definition.Horloge is null)
        {
            aussi.Erreur("seule une horloge («\u00A0instance: par-creance\u00A0» ou «\u00A0par-titre\u00A0») écoute les autres procédures.");
            return;
        }

        var deja = new HashSet<(string, string, string)>();
        foreach (var element in aussi.Elements())
        {
            foreach (var procedure in element.Textes("procedure"))
            {
                foreach (var cle in (string[])["fait", "etape", "delai"])
                {
                    foreach (var nom in element.Textes(cle))
                    {
                        Ecoute(element, procedure, cle, nom);
                        if (element.Champ("si") is null && !deja.Add((procedure, cle, nom)))
                        {
                            element.Erreur($"«\u00A0{nom}\u00A0» de «\u00A0{procedure}\u00A0» est déjà écouté par «\u00A0{fait.Id}\u00A0»\u00A0: il compterait deux fois.");
                        }
                    }
                }
            }
        }
    }

    private void Ecoute(NoeudYaml noeud, string procedure, string cle, string nom)
    {
        if (string.Equals(procedure, Entente.Dossier, StringComparison.Ordinal))
        {
            NomsConnus.Verifier(noeud, nom, "fait du dossier", [.. FaitsDuDossier.Saisissables.Select(f => f.Id)]);
            return;
        }

        if (!lues.TryGetValue(procedure, out var autre))
        {
            NomsConnus.Verifier(noeud, procedure, "procédure", [.. lues.Keys]);
            return;
        }

        if (autre.Definition.Horloge is not null)
        {
            noeud.Erreur($"«\u00A0{procedure}\u00A0» est une horloge\u00A0: une horloge n’en écoute pas une autre, elles s’attendraient l’une l’autre.");
            return;
        }

        var definition = autre.Definition;
        switch (cle)
        {
            case "etape":
                NomsConnus.Verifier(noeud, nom, $"étape de «\u00A0{procedure}\u00A0»", [.. definition.Etapes.Select(e => e.Id)]);
                break;
            case "delai":
                NomsConnus.Verifier(noeud, nom, $"délai de «\u00A0{procedure}\u00A0»", [.. definition.Echeances.Select(e => e.Cle)]);
                break;
            case var _ when NomsConnus.Verifier(noeud, nom, $"fait de «\u00A0{procedure}\u00A0»", [.. definition.Faits.Select(f => f.Id)]) is not null:
                Champs(noeud.Champ("si"), definition.Fait(nom)!);
                break;
        }
    }

    private static void Champs(NoeudYaml? si, DefinitionFait fait)
    {
        foreach (var (nom, valeur) in si?.Entrees() ?? [])
        {
            if (NomsConnus.Verifier(valeur, nom, $"champ de «\u00A0{fait.Id}\u00A0»", [.. fait.Champs.Select(c => c.Nom)]) is null)
            {
                continue;
            }

            var champ = fait.Champs.First(c => string.Equals(c.Nom, nom, StringComparison.Ordinal));
            string[] admis = champ.Type switch
            {
                TypeChamp.Choix => [.. champ.Choix.Select(c => c.Valeur)],
                TypeChamp.OuiNon => ["oui", "non"],
                _ => [],
            };
            var mots = valeur.EstTable ? valeur.Champ("sauf") : valeur;
            foreach (var mot in admis.Length == 0 ? [] : mots?.UnOuPlusieurs() ?? [])
            {
                NomsConnus.Verifier(mot, mot.EnTexte(), "mot", admis);
            }
        }
    }
}
