using System.CommandLine;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Recouvrement.Application.Droits;
using Recouvrement.Domaine;
using Recouvrement.Infrastructure.Comptes;

namespace Recouvrement.Web.Commandes;

/// <summary>
/// <c>compte creer</c>: opens an account, the first one included. The password is drawn here and shown once: it never travels on a
/// command line, which other users of the machine can read.
/// </summary>
internal static class CommandeCompte
{
    // No letter that may be taken for another: it will be copied from a screen.
    private const string Alphabet = "abcdefghjkmnpqrstuvwxyz23456789";
    private const int Longueur = 20;

    private static readonly Option<string?> Courriel = new("--courriel") { Description = "Adresse, qui sert d’identifiant." };
    private static readonly Option<string?> Nom = new("--nom") { Description = "Nom affiché." };
    private static readonly Option<string> Role = new("--role")
    {
        Description = "juriste, responsable ou administrateur.",
        DefaultValueFactory = _ => "juriste",
    };

    private static readonly Option<string[]> Portefeuilles = new("--portefeuille")
    {
        Description = "Code d’un portefeuille vu par un juriste, créé s’il n’existe pas ; les autres rôles voient tout.",
    };

    public static Command Creer()
    {
        var creer = new Command("creer", "Crée un compte et affiche son mot de passe, une seule fois.")
        {
            Courriel, Nom, Role, Portefeuilles, OptionDonnees.Donnees,
        };
        creer.SetAction(ExecuterAsync);
        return new Command("compte", "Comptes des utilisateurs.") { creer };
    }

    private static async Task<int> ExecuterAsync(ParseResult lecture, CancellationToken annulation)
    {
        var courriel = lecture.GetValue(Courriel);
        var nom = lecture.GetValue(Nom);
        if (string.IsNullOrWhiteSpace(courriel) || string.IsNullOrWhiteSpace(nom))
        {
            Sortie.Refuser("Il manque l’adresse ou le nom\u00A0: compte creer --courriel anne@exemple.fr --nom \"Anne Roche\" --role juriste.");
            return LigneDeCommande.Usage;
        }

        if (!Enum.TryParse<RoleActeur>(lecture.GetValue(Role), ignoreCase: true, out var role) || !Enum.IsDefined(role))
        {
            return Sortie.Refuser($"--role\u00A0: «\u00A0{lecture.GetValue(Role)}\u00A0» n’est pas un rôle\u00A0; rôles\u00A0: juriste, responsable, administrateur.");
        }

        await using var services = await Installation.OuvrirAsync(lecture.GetValue(OptionDonnees.Donnees)!, annulation);
        await using var portee = services.CreateAsyncScope();
        var compte = new Compte
        {
            UserName = courriel.Trim(),
            Email = courriel.Trim(),
            NomAffiche = nom.Trim(),
            Role = role,
            VoitTout = role != RoleActeur.Juriste,
            LockoutEnabled = true,
        };
        var motDePasse = RandomNumberGenerator.GetString(Alphabet, Longueur);
        var issue = await portee.ServiceProvider.GetRequiredService<UserManager<Compte>>().CreateAsync(compte, motDePasse);
        if (!issue.Succeeded)
        {
            var pris = issue.Errors.Any(e => e.Code.StartsWith("Duplicate", StringComparison.Ordinal));
            return Sortie.Refuser(pris
                ? $"Un compte existe déjà pour «\u00A0{courriel}\u00A0»."
                : $"--courriel\u00A0: «\u00A0{courriel}\u00A0» n’est pas une adresse valable.");
        }

        if (role == RoleActeur.Juriste)
        {
            var accordes = await AccorderAsync(services.GetRequiredService<IAnnuaire>(), compte.Id, lecture.GetValue(Portefeuilles) ?? [], annulation);
            if (!accordes.EstObtenu)
            {
                return Sortie.Refuser(accordes.Refus);
            }
        }

        return Sortie.Ecrire($"Compte créé\u00A0: {courriel} ({lecture.GetValue(Role)}). Mot de passe, affiché cette seule fois\u00A0: {motDePasse}");
    }

    private static async Task<Resultat<CompteConnu>> AccorderAsync(
        IAnnuaire annuaire, string compte, string[] codes, CancellationToken annulation)
    {
        var connus = await annuaire.PortefeuillesAsync(Acteur.Systeme, annulation);
        var vus = new HashSet<Guid>();
        foreach (var code in codes.Length == 0 ? [CommandeImporter.General] : codes)
        {
            var portefeuille = connus.FirstOrDefault(p => string.Equals(p.Code, code, StringComparison.OrdinalIgnoreCase));
            if (portefeuille is null)
            {
                var cree = await annuaire.CreerPortefeuilleAsync(Acteur.Systeme, code, $"Portefeuille {code}", annulation);
                if (!cree.EstObtenu)
                {
                    return Resultat<CompteConnu>.Refuse(cree.Refus);
                }

                portefeuille = cree.Valeur;
            }

            vus.Add(portefeuille.Id);
        }

        return await annuaire.AccorderAsync(Acteur.Systeme, compte, vus, annulation);
    }
}
