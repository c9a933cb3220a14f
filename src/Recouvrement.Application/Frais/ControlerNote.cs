using Recouvrement.Domaine;
using Recouvrement.Domaine.Tarifs;
using Replis = Recouvrement.Application.Imports.Repli;

namespace Recouvrement.Application.Frais;

/// <summary>Puts each line of a note beside the tariff. Pure: the same note under the same law gives the same gaps.</summary>
public static class ControlerNote
{
    /// <summary>Name of the line of VAT among the checks.</summary>
    internal const string Tva = "tva";

    /// <summary>The lines, in the order of the note.</summary>
    public static IReadOnlyList<LigneJugee> Executer(NoteACharger note, TarifsEnVigueur tarifs)
    {
        ArgumentNullException.ThrowIfNull(note);
        ArgumentNullException.ThrowIfNull(tarifs);
        return [.. note.Lignes.Select(l => Juger(note, l, tarifs.Actes))];
    }

    /// <summary>What the fact keeps of the gap, in one sentence.</summary>
    public static string Dire(LigneJugee jugee)
    {
        ArgumentNullException.ThrowIfNull(jugee);
        if (jugee.Refus is { } refus)
        {
            return refus;
        }

        var dits = jugee.Controles.Select(c => c.Ecart switch
        {
            null => $"{Objet(c)} : {TexteFrancais.Euros(c.Facture)} non contrôlé ({c.Detail})",
            0m => $"{Objet(c)} conforme : {c.Detail}",
            { } ecart => $"{Objet(c)} : facturé {TexteFrancais.Euros(c.Facture)}, tarif {TexteFrancais.Euros(c.Tarif!.Value)}, écart {Signe(ecart)} ({c.Detail})",
        }).Concat(jugee.Controles.Select(c => c.Doute).OfType<string>().Distinct(StringComparer.Ordinal).Select(d => "Doute : " + d));
        return "Note de frais contrôlée. " + string.Join(" ; ", dits);
    }

    /// <summary>« +10,74 € », « −0,50 € ».</summary>
    public static string Signe(decimal ecart) => (ecart > 0m ? "+" : "−") + TexteFrancais.Euros(Math.Abs(ecart));

    /// <summary>What a check bears on, in words.</summary>
    public static string Objet(LigneControlee controle)
    {
        ArgumentNullException.ThrowIfNull(controle);
        return controle.Acte switch
        {
            Tva => "TVA",
            var acte when acte.EndsWith("/deplacement", StringComparison.Ordinal) => "Déplacement",
            _ => "Prix",
        };
    }

    private static LigneJugee Juger(NoteACharger note, LigneDeFrais ligne, TarifDesActes tarif)
    {
        var (id, libelle) = Reconnaitre(ligne.Acte, tarif);
        var controle = ControleDeNote.Controler(
            new NoteDeFrais
            {
                Date = ligne.Date,
                Creance = note.Creance,
                Alimentaire = note.Alimentaire,
                Lignes = [new LigneDeNote(id, ligne.Ht, ligne.Deplacement, ligne.Assiette, ligne.DejaFacture)],
                Tva = ligne.Tva,
            },
            tarif);
        return new LigneJugee(
            ligne, libelle, tarif.Bareme(id)?.Id, controle.EstObtenu ? controle.Valeur : [], controle.EstObtenu ? null : controle.Refus);
    }

    // By id, or by the words of the label: a note never says « commandement-saisie-vente ».
    private static (string Id, string Libelle) Reconnaitre(string acte, TarifDesActes tarif)
    {
        var mots = Replis.ParMots(acte);
        var connus = tarif.Emoluments.Select(e => (e.Id, e.Libelle)).Concat(tarif.Baremes.Select(b => (b.Id, b.Libelle)));
        foreach (var (id, libelle) in connus)
        {
            if (string.Equals(id, acte.Trim(), StringComparison.OrdinalIgnoreCase) || string.Equals(Replis.ParMots(libelle), mots, StringComparison.Ordinal)
                || string.Equals(Replis.ParMots(id), mots, StringComparison.Ordinal))
            {
                return (id, libelle);
            }
        }

        return (acte.Trim(), acte.Trim());
    }
}
