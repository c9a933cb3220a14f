using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Domaine.Procedures;

/// <summary>
/// Translates what happened in the other procedures of a dossier into the facts of a clock. Only what they retained is heard: an act
/// that came too late over there interrupts nothing here. Pure; the order in which machines and facts are given plays no part.
/// </summary>
public static class Entente
{
    /// <summary>Name of the dossier itself among the procedures listened to.</summary>
    public const string Dossier = "dossier";

    /// <summary>The facts heard by a clock of that definition. Each keeps the identity of what it was, so that it can be traced.</summary>
    /// <param name="horloge">Definition of the clock.</param>
    /// <param name="oreille">For whom it listens.</param>
    /// <param name="machines">The machines of the dossier, clocks left out.</param>
    /// <param name="duDossier">The facts of the dossier itself.</param>
    public static IReadOnlyList<Fait> Entendre(
        DefinitionProcedure horloge, Oreille oreille, IReadOnlyList<MachineEntendue> machines, IReadOnlyList<Fait> duDossier)
    {
        var recueil = new Recueil(horloge, oreille);
        foreach (var machine in machines)
        {
            recueil.Entendre(machine);
        }

        foreach (var fait in duDossier)
        {
            recueil.Entendre(fait);
        }

        return recueil.Faits;
    }

    /// <summary>True when that machine gives what the clock of a title opens on.</summary>
    public static bool DonneUnTitre(DefinitionProcedure horloge, MachineEntendue machine) =>
        machine.Etat.Echeances.Any(e => horloge.Ecoutes(SourceEcoutee.Delai, e.Cle).Any(x => x.Ecoute.Procedures.Contains(machine.Definition.Id, StringComparer.Ordinal)));

    private sealed class Recueil(DefinitionProcedure horloge, Oreille oreille)
    {
        private readonly HashSet<(string Type, Guid Fait)> connus = [];

        public List<Fait> Faits { get; } = [];

        public void Entendre(MachineEntendue machine)
        {
            foreach (var fait in machine.Faits)
            {
                foreach (var (type, ecoute) in horloge.Ecoutes(SourceEcoutee.Fait, fait.Type))
                {
                    if (Retient(machine, ecoute) && Concerne(machine, fait) && ecoute.Si?.Tient(fait.Donnees) != false)
                    {
                        Ajouter(machine, type, ecoute, fait.Id, fait.DateEffet, fait);
                    }
                }
            }

            foreach (var passage in machine.Etat.Parcours)
            {
                if (string.Equals(passage.De, passage.Vers, StringComparison.Ordinal))
                {
                    continue;
                }

                foreach (var (type, ecoute) in horloge.Ecoutes(SourceEcoutee.Etape, passage.Vers))
                {
                    if (Retient(machine, ecoute))
                    {
                        Ajouter(machine, type, ecoute, passage.Fait ?? Identite(machine, passage.Vers, passage.Date), passage.Date, null);
                    }
                }
            }

            foreach (var echeance in machine.Etat.Echeances)
            {
                foreach (var (type, ecoute) in horloge.Ecoutes(SourceEcoutee.Delai, echeance.Cle))
                {
                    if (Retient(machine, ecoute))
                    {
                        Ajouter(machine, type, ecoute, echeance.OuvertePar ?? Identite(machine, echeance.Cle, echeance.Depart), echeance.Depart, null);
                    }
                }
            }
        }

        public void Entendre(Fait fait)
        {
            foreach (var (type, ecoute) in horloge.Ecoutes(SourceEcoutee.Fait, fait.Type))
            {
                if (ecoute.Procedures.Contains(Dossier, StringComparer.Ordinal)
                    && (fait.Debiteur is null || oreille.Debiteur is null || fait.Debiteur == oreille.Debiteur)
                    && ecoute.Si?.Tient(fait.Donnees) != false
                    && connus.Add((type.Id, fait.Id)))
                {
                    Faits.Add(fait with { Type = type.Id, Procedure = Dossier, Debiteur = oreille.Debiteur });
                }
            }
        }

        private bool Retient(MachineEntendue machine, Ecoute ecoute) =>
            ecoute.Procedures.Contains(machine.Definition.Id, StringComparer.Ordinal) && oreille.Entend(machine, ecoute);

        private static bool Concerne(MachineEntendue machine, Fait fait)
        {
            if (fait.Debiteur is { } debiteur && machine.Debiteur is { } sien && debiteur != sien)
            {
                return false;
            }

            foreach (var ecart in machine.Etat.Ecartes)
            {
                if (ecart.Fait == fait.Id)
                {
                    return false;
                }
            }

            return fait.DateEffet <= machine.Etat.Au;
        }

        private void Ajouter(MachineEntendue machine, DefinitionFait type, Ecoute ecoute, Guid id, DateOnly date, Fait? source)
        {
            var sienne = oreille.Titre is null || string.Equals(oreille.Titre, machine.Instance, StringComparison.Ordinal);
            if (!sienne && ecoute.DuTitre)
            {
                return;
            }

            // An act that does not say which of several titles it executes interrupts none: the juriste is told to say it.
            var local = ecoute.SiPlusieurs is { } plusieurs && oreille.Plusieurs && !sienne ? plusieurs : type.Id;
            if (!connus.Add((local, id)))
            {
                return;
            }

            Faits.Add(new Fait(id, local, date)
            {
                Heure = source?.Heure,
                Procedure = machine.Debiteur is null || machine.Debiteur == oreille.Debiteur
                    ? machine.Instance
                    : $"{machine.Instance}/{machine.Debiteur:N}",
                Debiteur = oreille.Debiteur,
                Donnees = source?.Donnees ?? Donnees.Aucune,
            });
        }

        // What no fact brought has no identity of its own: the place and the day make one, the same at every fold.
        private static Guid Identite(MachineEntendue machine, string nom, DateOnly date)
        {
            var texte = string.Create(CultureInfo.InvariantCulture, $"{machine.Instance}/{machine.Debiteur:N}/{nom}/{date:yyyy-MM-dd}");
            return new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(texte)).AsSpan(0, 16));
        }
    }
}
