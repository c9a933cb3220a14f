using System.CommandLine;
using Recouvrement.Application.Echanges;
using Recouvrement.Domaine;
using Recouvrement.Domaine.Droit;
using Recouvrement.Infrastructure.Droit;

namespace Recouvrement.Web.Commandes;

/// <summary><c>delai --regle ID --depart DATE …</c>: one deadline with its explanation, no dossier, no database.</summary>
internal static class CommandeDelai
{
    private static readonly Option<string?> Regle = new("--regle") { Description = "Règle («\u00A0ip.signification\u00A0»)." };
    private static readonly Option<string?> Duree = new("--duree") { Description = "Durée libre, au lieu d’une règle («\u00A01 mois 10 jours\u00A0»)." };
    private static readonly Option<bool> Rebours = new("--rebours") { Description = "Compte la durée à rebours («\u00A0au moins n jours avant\u00A0»)." };
    private static readonly Option<string?> Depart = new("--depart") { Description = "Date de départ (2026-09-02)." };
    private static readonly Option<string[]> Faits = new("--fait") { Description = "Date d’un fait qui choisit la version (ordonnance-rendue=2026-09-02)." };
    private static readonly Option<string> Territoire = new("--territoire")
    {
        Description = "Territoire de la juridiction.",
        DefaultValueFactory = _ => Territoires.Metropole,
    };

    private static readonly Option<string?> Demeure = new("--demeure") { Description = "Lieu où demeure celui qui doit agir." };

    public static Command Creer()
    {
        var commande = new Command("delai", "Calcule un délai et l’explique.")
        {
            Regle, Duree, Rebours, Depart, Faits, Territoire, Demeure, OptionsCommunes.Workflows, OptionsCommunes.Json,
        };
        commande.SetAction(Executer);
        return commande;
    }

    private static int Executer(ParseResult lecture)
    {
        if (lecture.GetValue(Depart) is null)
        {
            Sortie.Refuser("Il manque la date de départ\u00A0: --depart 2026-09-02.");
            return LigneDeCommande.Usage;
        }

        var chargement = ChargeurDroit.Charger(lecture.GetValue(OptionsCommunes.Workflows)!);
        if (chargement.Valeur is not { } droit)
        {
            return Sortie.Refuser(chargement.Erreurs);
        }

        var demande = LireDemande(lecture);
        if (!demande.EstObtenu)
        {
            return Sortie.Refuser(demande.Refus);
        }

        var lieu = LieuInconnu(droit, demande.Valeur);
        if (lieu is not null)
        {
            return Sortie.Refuser(lieu);
        }

        var calcul = Calculer(lecture, droit, demande.Valeur);
        if (!calcul.EstObtenu)
        {
            return Sortie.Refuser(calcul.Refus);
        }

        return Sortie.Ecrire(lecture.GetValue(OptionsCommunes.Json)
            ? EcritureJson.Echeance(calcul.Valeur)
            : string.Join(Environment.NewLine, calcul.Valeur.Explication));
    }

    private static Resultat<EcheanceCalculee> Calculer(ParseResult lecture, IDroit droit, DemandeDelai demande)
    {
        if (lecture.GetValue(Duree) is not { } texte)
        {
            return droit.Calculer(demande);
        }

        if (!TexteDuree.Lire(texte, out var duree))
        {
            return Resultat<EcheanceCalculee>.Refuse(
                $"--duree\u00A0: «\u00A0{texte}\u00A0» n’est pas une durée\u00A0; écrivez «\u00A03 mois\u00A0», «\u00A01 mois 10 jours\u00A0», «\u00A015 jours\u00A0» ou «\u00A02 ans\u00A0».");
        }

        var rebours = lecture.GetValue(Rebours);
        return droit.Calculer(duree with { Rebours = rebours }, rebours ? Prorogation.Avance : Prorogation.Article642, demande);
    }

    private static Resultat<DemandeDelai> LireDemande(ParseResult lecture)
    {
        var regle = lecture.GetValue(Regle);
        if (regle is null == lecture.GetValue(Duree) is null)
        {
            return Resultat<DemandeDelai>.Refuse("Donnez une règle (--regle) ou une durée (--duree), l’une ou l’autre.");
        }

        var depart = lecture.GetValue(Depart)!;
        if (!LectureDate.Lire(depart, out var date))
        {
            return Resultat<DemandeDelai>.Refuse(LectureDate.Refus("--depart", depart));
        }

        var criteres = new Dictionary<string, DateOnly>(StringComparer.Ordinal);
        foreach (var fait in lecture.GetValue(Faits) ?? [])
        {
            var egal = fait.IndexOf('=', StringComparison.Ordinal);
            if (egal <= 0)
            {
                return Resultat<DemandeDelai>.Refuse($"--fait\u00A0: «\u00A0{fait}\u00A0» n’est pas de la forme NOM=DATE (ordonnance-rendue=2026-09-02).");
            }

            if (!LectureDate.Lire(fait[(egal + 1)..], out var jour))
            {
                return Resultat<DemandeDelai>.Refuse(LectureDate.Refus("--fait " + fait[..egal], fait[(egal + 1)..]));
            }

            criteres[fait[..egal]] = jour;
        }

        return Resultat<DemandeDelai>.Obtenu(new DemandeDelai(regle ?? string.Empty, date)
        {
            Criteres = criteres,
            Territoire = lecture.GetValue(Territoire)!,
            Demeure = lecture.GetValue(Demeure),
        });
    }

    private static string? LieuInconnu(DroitEnVigueur droit, DemandeDelai demande)
    {
        var connus = droit.Territoires.Select(t => t.Code).ToList();
        foreach (var (option, lieu) in new[] { ("--territoire", demande.Territoire), ("--demeure", demande.Demeure) })
        {
            if (lieu is not null && !connus.Contains(lieu, StringComparer.Ordinal))
            {
                return $"{option}\u00A0: lieu inconnu «\u00A0{lieu}\u00A0»{ComparateurDeNoms.Suggestion(lieu, connus)}. Lieux connus\u00A0: {string.Join(", ", connus)}.";
            }
        }

        return null;
    }
}
