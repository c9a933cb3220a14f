using Recouvrement.Application.Imports;
using Recouvrement.Domaine;

namespace Recouvrement.Infrastructure.Imports;

/// <summary>A delimited text opened: encoding and separator recognised, header understood, the records still to be read.</summary>
internal sealed class OuvertureTexte
{
    private OuvertureTexte(LecteurDeLignes lignes, char separateur, bool guillemets, EnTete entete)
    {
        Entete = entete;
        Format = new(separateur, entete.Noms);
        Enregistrements = new(lignes, separateur, guillemets, entete.Noms.Length);
        OctetsLus = () => lignes.OctetsLus;
    }

    public EnTete Entete { get; }

    public FormatFichier Format { get; }

    public LecteurDelimite Enregistrements { get; }

    public Func<long> OctetsLus { get; }

    public static async Task<Resultat<OuvertureTexte>> OuvrirAsync(Stream flux, FormeAttendue forme, CancellationToken annulation)
    {
        var sonde = await Sondage.OuvrirAsync(flux, annulation);
        if (!sonde.EstObtenu)
        {
            return Resultat<OuvertureTexte>.Refuse(sonde.Refus);
        }

        var lignes = new LecteurDeLignes(sonde.Valeur, new(forme.Latin9));
        var premiere = await PremiereLigneAsync(lignes, annulation);
        if (premiere is null)
        {
            return Resultat<OuvertureTexte>.Refuse("Le fichier est vide : vérifiez l’export et envoyez-le de nouveau.");
        }

        if (premiere.Defaut != DefautDeLigne.Aucun)
        {
            return Resultat<OuvertureTexte>.Refuse("La première ligne du fichier est illisible : enregistrez-le au format « CSV UTF-8 ».");
        }

        // Software that quotes an accounting file quotes its header too; otherwise a quote there is only a character.
        var guillemets = forme.Guillemets || premiere.Texte.StartsWith('"');
        var (separateur, noms) = forme.Separateurs
            .Select(s => (Separateur: s, Noms: Couper(premiere.Texte, s, guillemets)))
            .MaxBy(c => EnTete.Compter(c.Noms, forme.Colonnes));
        var entete = EnTete.Reconnaitre(noms, premiere.Numero, forme);
        return entete.EstObtenu
            ? Resultat<OuvertureTexte>.Obtenu(new(lignes, separateur, guillemets, entete.Valeur))
            : Resultat<OuvertureTexte>.Refuse(entete.Refus);
    }

    // Blank lines, and the « sep=; » that Excel understands, come before the header in some exports.
    private static async Task<LignePhysique?> PremiereLigneAsync(LecteurDeLignes lignes, CancellationToken annulation)
    {
        while (await lignes.LireAsync(annulation) is { } ligne)
        {
            var texte = ligne.Texte.Trim();
            var annonce = texte.Length <= 5 && texte.StartsWith("sep=", StringComparison.OrdinalIgnoreCase);
            if (ligne.Defaut != DefautDeLigne.Aucun || (texte.Length > 0 && !annonce))
            {
                return ligne;
            }
        }

        return null;
    }

    private static string[] Couper(string ligne, char separateur, bool guillemets)
    {
        var decoupeur = new Decoupeur(separateur, guillemets);
        decoupeur.Ajouter(ligne);
        return decoupeur.Prendre();
    }
}
