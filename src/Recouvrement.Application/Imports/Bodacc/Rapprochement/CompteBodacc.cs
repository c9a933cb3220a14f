using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Ecriture;
using Recouvrement.Application.Repli;
using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Application.Imports.Bodacc.Rapprochement;

/// <summary>Adds up what an import of notices does.</summary>
internal sealed class CompteBodacc
{
    private const int OuverturesGardees = 500;

    private readonly Dictionary<RaisonAvis, int> aDecider = [];
    private readonly List<OuvertureParAvis> ouvertures = [];
    private int ouvertes;
    private int faits;
    private int rectifications;
    private int annulations;

    public RegistreAnomalies Anomalies { get; } = new();

    public int Lus { get; set; }

    public int Nouveaux { get; set; }

    public int DejaConnus { get; set; }

    public int HorsProcedure { get; set; }

    public int SansDebiteur { get; set; }

    public int Erreurs { get; set; }

    public int Dossiers { get; private set; }

    /// <summary>Journal lines written.</summary>
    public int Lignes => faits + rectifications + annulations;

    public void Noter(ICatalogueProcedures procedures, VueDossier vue, IReadOnlyList<Ajout> ajouts)
    {
        Dossiers++;
        foreach (var ajout in ajouts)
        {
            _ = ajout.Nature switch
            {
                NatureEntree.Constat => faits++,
                NatureEntree.Rectification => rectifications++,
                _ => annulations++,
            };
            if (ajout.Nature == NatureEntree.Constat && JournalBodacc.Instance(ajout.Fait) is not null)
            {
                ouvertes++;
                if (ouvertures.Count < OuverturesGardees)
                {
                    ouvertures.Add(Lire(procedures, vue.Dossier, ajout.Fait));
                }
            }
        }
    }

    public void Noter(IEnumerable<LienAvis> liens)
    {
        foreach (var raison in liens.Select(l => l.Raison).OfType<RaisonAvis>())
        {
            aDecider[raison] = aDecider.GetValueOrDefault(raison) + 1;
        }
    }

    public BilanBodacc Conclure(bool essai) => new()
    {
        Essai = essai,
        Avis = Lus,
        Nouveaux = Nouveaux,
        DejaConnus = DejaConnus,
        HorsProcedure = HorsProcedure,
        SansDebiteur = SansDebiteur,
        Dossiers = Dossiers,
        ProceduresOuvertes = ouvertes,
        Faits = faits,
        Rectifications = rectifications,
        Annulations = annulations,
        ADecider = aDecider,
        Ouvertures = ouvertures,
        Anomalies = Anomalies.Gardees,
        AnomaliesTues = Anomalies.Tues,
        Erreurs = Erreurs,
    };

    private static OuvertureParAvis Lire(ICatalogueProcedures procedures, EtatDossier dossier, Fait fait)
    {
        var debiteur = DonneesParties.Id(fait.Donnees, RepliDossier.PrefixeDebiteur + "01") is { } id ? dossier.Partie(id)?.Identite.Affichage : null;
        var procedure = fait.Donnees["procedure"]?.Texte ?? string.Empty;
        return new OuvertureParAvis(
            dossier.Reference,
            debiteur ?? string.Empty,
            procedures.Trouver(procedure)?.Libelle ?? procedure,
            fait.DateEffet,
            OrigineBodacc.Lire(fait) ?? string.Empty,
            fait.Donnees[OrigineBodacc.Adresse]?.Texte);
    }
}
