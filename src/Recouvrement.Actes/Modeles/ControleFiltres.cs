using Recouvrement.Actes.Filtres;
using Recouvrement.Actes.Rendu;
using Recouvrement.Actes.Valeurs;

namespace Recouvrement.Actes.Modeles;

/// <summary>Finds the filters a field names and checks what can be checked without data.</summary>
internal static class ControleFiltres
{
    public static FiltreLie[] Lier(Marque marque, List<Constat> constats)
    {
        var lies = new List<FiltreLie>();
        foreach (var appel in marque.Balise.Filtres)
        {
            if (!FiltresActe.TryGet(appel.Nom, out var filtre))
            {
                var proche = Proximite.Chercher(appel.Nom, FiltresActe.Noms);
                var conseil = proche is null ? "les filtres sont " + string.Join(", ", FiltresActe.Noms) : $"vouliez-vous écrire « {proche} » ?";
                Signaler(CodeConstat.FiltreInconnu, $"Le filtre « {appel.Nom} » n’existe pas : {conseil}", proche);
                continue;
            }

            if (!filtre.ArgumentsValides(appel.Arguments))
            {
                Signaler(CodeConstat.ArgumentInvalide, $"Le filtre « {appel.Nom} » n’accepte pas « {string.Join(' ', appel.Arguments)} » : corrigez ou retirez ce qui le suit.", null);
                continue;
            }

            if (lies.Count > 0 && filtre.Accepte != TypeValeur.Texte)
            {
                Signaler(CodeConstat.FiltreInadapte, $"Le filtre « {appel.Nom} » attend {Nommer(filtre.Accepte)} mais reçoit le texte produit par « {lies[^1].Filtre.Nom} » : placez-le en premier ou retirez l’autre.", null);
            }

            lies.Add(new FiltreLie(filtre, appel.Arguments));
        }

        return [.. lies];

        void Signaler(CodeConstat code, string message, string? proche) =>
            constats.Add(new Constat(code, GraviteConstat.Erreur, message, marque.Position, proche));
    }

    public static string Nommer(TypeValeur type) => type switch
    {
        TypeValeur.Nombre => "un nombre",
        TypeValeur.Jour => "une date",
        TypeValeur.Booleen => "un oui ou non",
        TypeValeur.Liste => "une liste",
        TypeValeur.Objet => "un groupe de données",
        TypeValeur.Riche => "des paragraphes",
        TypeValeur.Image => "une image",
        _ => "un texte",
    };
}
