namespace Recouvrement.Application.Imports.Bodacc;

/// <summary>An address as a notice writes it. Each part is empty when the notice does not say it.</summary>
/// <param name="Voie">Number, kind and name of the street, or the whole address abroad.</param>
/// <param name="Complement">Building, place, locality.</param>
/// <param name="CodePostal">Post code.</param>
/// <param name="Ville">Town.</param>
/// <param name="Pays">Country; empty for France.</param>
public sealed record AdresseAvis(string Voie, string Complement, string CodePostal, string Ville, string Pays)
{
    /// <summary>True when the notice gives no address.</summary>
    public bool EstVide => Voie.Length + Complement.Length + CodePostal.Length + Ville.Length + Pays.Length == 0;
}
