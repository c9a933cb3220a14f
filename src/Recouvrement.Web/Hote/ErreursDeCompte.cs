using Microsoft.AspNetCore.Identity;

namespace Recouvrement.Web.Hote;

/// <summary>What Identity refuses, said in French.</summary>
internal sealed class ErreursDeCompte : IdentityErrorDescriber
{
    public override IdentityError DefaultError() => Dire(nameof(DefaultError), "Le compte n’a pas pu être modifié.");

    public override IdentityError ConcurrencyFailure() => Dire(nameof(ConcurrencyFailure), "Le compte a été modifié ailleurs : rechargez la page.");

    public override IdentityError PasswordMismatch() => Dire(nameof(PasswordMismatch), "Le mot de passe actuel ne convient pas.");

    public override IdentityError PasswordTooShort(int length) =>
        Dire(nameof(PasswordTooShort), $"Le nouveau mot de passe est trop court : {Domaine.TexteFrancais.Accorder(length, "caractère")} au moins.");

    public override IdentityError PasswordRequiresUniqueChars(int uniqueChars) =>
        Dire(nameof(PasswordRequiresUniqueChars), $"Le nouveau mot de passe doit compter au moins {Domaine.TexteFrancais.Accorder(uniqueChars, "caractère différent", "caractères différents")}.");

    public override IdentityError DuplicateEmail(string email) => Dire(nameof(DuplicateEmail), "Cette adresse a déjà un compte.");

    public override IdentityError DuplicateUserName(string userName) => Dire(nameof(DuplicateUserName), "Cette adresse a déjà un compte.");

    public override IdentityError InvalidEmail(string? email) => Dire(nameof(InvalidEmail), "Cette adresse de courriel n’est pas valable.");

    private static IdentityError Dire(string code, string message) => new() { Code = code, Description = message };
}
