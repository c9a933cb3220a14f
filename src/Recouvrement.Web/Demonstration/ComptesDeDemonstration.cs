using Microsoft.AspNetCore.Identity;
using Recouvrement.Application.Droits;
using Recouvrement.Infrastructure.Comptes;

namespace Recouvrement.Web.Demonstration;

/// <summary>Four accounts, one password: printed at start-up, never created outside the demonstration.</summary>
internal sealed class ComptesDeDemonstration(UserManager<Compte> comptes, IAnnuaire annuaire)
{
    public const string MotDePasse = "demonstration-2026";

    private static readonly (string Courriel, string Nom, RoleActeur Role, int[]? Portefeuilles)[] Tous =
    [
        ("claire@exemple.invalid", "Claire Aubanel", RoleActeur.Juriste, [0, 1]),
        ("malik@exemple.invalid", "Malik Sauvageot", RoleActeur.Juriste, [2]),
        ("helene@exemple.invalid", "Hélène Castagnier", RoleActeur.Responsable, null),
        ("admin@exemple.invalid", "Administration", RoleActeur.Administrateur, null),
    ];

    /// <summary>What is printed and kept in the folder.</summary>
    public static string Affichage =>
        string.Join(Environment.NewLine, Tous.Select(c => $"  {c.Courriel,-26} {c.Role.ToString().ToLowerInvariant(),-15} {c.Nom}"))
        + Environment.NewLine + $"  Mot de passe de tous : {MotDePasse}";

    /// <summary>Creates them; the actors, in order.</summary>
    public async Task<IReadOnlyList<Acteur>> CreerAsync(IReadOnlyList<Portefeuille> portefeuilles, CancellationToken annulation)
    {
        var acteurs = new List<Acteur>();
        foreach (var (courriel, nom, role, rangs) in Tous)
        {
            var compte = new Compte
            {
                UserName = courriel,
                Email = courriel,
                EmailConfirmed = true,
                NomAffiche = nom,
                Role = role,
                VoitTout = rangs is null,
                LockoutEnabled = true,
            };
            var issue = await comptes.CreateAsync(compte, MotDePasse);
            if (!issue.Succeeded)
            {
                throw new InvalidOperationException($"Compte de démonstration refusé : {string.Join(' ', issue.Errors.Select(e => e.Description))}");
            }

            if (rangs is not null)
            {
                await annuaire.AccorderAsync(Acteur.Systeme, compte.Id, rangs.Select(r => portefeuilles[r].Id).ToHashSet(), annulation);
            }

            acteurs.Add(await annuaire.ActeurAsync(compte.Id, annulation) ?? throw new InvalidOperationException("Compte de démonstration introuvable."));
        }

        return acteurs;
    }
}
