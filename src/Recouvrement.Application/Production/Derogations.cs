using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Ecriture;
using Recouvrement.Domaine.Dossiers;
using Recouvrement.Domaine.Procedures;

namespace Recouvrement.Application.Production;

/// <summary>
/// An act that an effect of another procedure forbids may still be right (a debt for maintenance, a claim born after the opening): it
/// is then produced for a reason, which the journal keeps beside the act.
/// </summary>
public static class Derogations
{
    /// <summary>A reason shorter than this explains nothing.</summary>
    public const int LongueurMinimale = 15;

    /// <summary>Why that reason will not do; null when it will.</summary>
    public static string? Opposition(Acteur acteur, string? motif, IReadOnlyList<EffetSubi> empechements)
    {
        if (empechements.Count == 0)
        {
            return null;
        }

        var raison = empechements[0].Motif;
        if (string.IsNullOrWhiteSpace(motif))
        {
            return $"{raison} Pour produire l’acte malgré cela, donnez le motif de la dérogation.";
        }

        if (!acteur.PeutDeroger)
        {
            return $"{raison} Votre compte ne permet pas d’y déroger : demandez-le au juriste ou au responsable du dossier.";
        }

        return motif.Trim().Length < LongueurMinimale
            ? $"Le motif de la dérogation est trop court : dites en {LongueurMinimale} caractères au moins pourquoi cet acte échappe à l’interdiction."
            : null;
    }

    /// <summary>The line that keeps it, with the reason.</summary>
    internal static Ajout Ecrire(
        Guid id, string acte, string libelle, Machine machine, IReadOnlyList<EffetSubi> empechements, string motif, DateOnly le)
    {
        var fait = new Fait(id, TypesDeFait.Derogation, le)
        {
            Debiteur = machine.Debiteur,
            Donnees = Donnees.De(
                ("acte", Valeur.De(acte)),
                ("acteDeroge", Valeur.De(libelle)),
                ("effetEcarte", Valeur.De(string.Join(' ', empechements.Select(e => e.Effet.Libelle)))),
                ("article", Valeur.De(string.Join(" ; ", empechements.Select(e => e.Effet.Article).Distinct(StringComparer.Ordinal)))),
                ("source", Valeur.De(string.Join(", ", empechements.Select(e => e.Procedure).Distinct(StringComparer.Ordinal)))),
                ("instances", Valeur.De(string.Join(' ', empechements.Select(e => e.Instance).Distinct(StringComparer.Ordinal)))),
                ("atteinte", Valeur.De(machine.Instance))),
        };
        return new Ajout(NatureEntree.Constat, fait, motif.Trim());
    }
}
