using Recouvrement.Application.Comptabilite;
using Recouvrement.Application.Ecriture;
using Recouvrement.Application.Imports;

namespace Recouvrement.Web.Hote;

/// <summary>What the page and the downloads of the accounts are asked for, read from the address.</summary>
public sealed class DemandeComptable
{
    private DemandeComptable(IQueryCollection adresse, DateOnly aujourdhui)
    {
        Creancier = adresse["creancier"].ToString().Trim();
        Du = Lire("du", adresse["du"].ToString(), new DateOnly(aujourdhui.Year, 1, 1));
        Au = Lire("au", adresse["au"].ToString(), aujourdhui);
        TauxTva = adresse["tva"].ToString() is { Length: > 0 } tva
            ? LectureChamps.LireNombre(tva) is { } lu and >= 0m and <= 100m ? lu : Refuser("tva", $"« {tva} » n’est pas un taux ; écrivez par exemple 20.")
            : 0m;
        if (Erreurs.Count == 0 && Au < Du)
        {
            Erreurs.Add(("au", "Le dernier jour précède le premier."));
        }
    }

    /// <summary>SIREN or name of the creditor; empty for all.</summary>
    public string Creancier { get; }

    /// <summary>First day.</summary>
    public DateOnly Du { get; }

    /// <summary>Last day.</summary>
    public DateOnly Au { get; }

    /// <summary>VAT of the claims, in per cent.</summary>
    public decimal TauxTva { get; }

    /// <summary>What is wrong, field by field.</summary>
    public List<(string Champ, string Message)> Erreurs { get; } = [];

    /// <summary>The period.</summary>
    public PeriodeComptable Periode => new(Creancier.Length == 0 ? null : Creancier, Du, Au);

    /// <summary>True when the creditor is named by a SIREN, as the name of a FEC wants.</summary>
    public bool ADunSiren => NumeroSiren.EstValide(Creancier);

    /// <summary>Reads the address.</summary>
    public static DemandeComptable De(IQueryCollection adresse, DateOnly aujourdhui) => new(adresse, aujourdhui);

    private DateOnly Lire(string champ, string texte, DateOnly sinon)
    {
        if (texte.Length == 0)
        {
            return sinon;
        }

        if (LectureChamps.LireJour(texte) is { } jour)
        {
            return jour;
        }

        Erreurs.Add((champ, $"« {texte} » n’est pas une date ; écrivez par exemple 31/12/2026."));
        return sinon;
    }

    private decimal Refuser(string champ, string message)
    {
        Erreurs.Add((champ, message));
        return 0m;
    }
}
