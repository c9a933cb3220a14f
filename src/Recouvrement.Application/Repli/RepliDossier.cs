using Recouvrement.Application.Banque;
using Recouvrement.Application.Banque.Partenaires;
using Recouvrement.Application.Comptes;
using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Plans;
using Recouvrement.Domaine.Dossiers;
using Recouvrement.Domaine.Droit;
using Recouvrement.Domaine.Procedures;

namespace Recouvrement.Application.Repli;

/// <summary>Folds the facts of the dossier itself. Pure; takes facts in the order of the journal.</summary>
internal sealed class RepliDossier
{
    public const string PrefixeContexte = "contexte.";
    public const string PrefixeDebiteur = "debiteur.";

    private readonly Dictionary<Guid, int> rangs = [];
    private readonly List<Partie> parties = [];
    private readonly List<Creance> creances = [];
    private readonly List<Paiement> paiements = [];
    private readonly List<(Fait Fait, string Instance)> procedures = [];
    private readonly List<Piece> pieces = [];
    private readonly List<Fait> descriptions = [];
    private readonly List<Fait> identites = [];
    private readonly List<Fait> intervenants = [];
    private readonly List<Fait> desPlans = [];
    private Fait? ouverture;
    private Fait? cloture;
    private Fait? juriste;

    /// <summary>Null when the journal has no standing opening with a creditor: it is not that of a dossier.</summary>
    public static EtatDossier? Replier(Journal journal, IReadOnlyList<Fait> faits)
    {
        var repli = new RepliDossier();
        Dictionary<Guid, EntreeJournal>? premieres = null;
        foreach (var fait in faits)
        {
            if (fait.Procedure is null)
            {
                if (TypesDeFait.EstUnePiece(fait.Type))
                {
                    premieres ??= Premieres(journal);
                    repli.AjouterPiece(fait, premieres[fait.Id].EnregistreLe);
                }
                else
                {
                    repli.Prendre(fait);
                }
            }
            else if (string.Equals(fait.Type, TypesDeFait.PaiementRecu, StringComparison.Ordinal))
            {
                // A payment recorded in a procedure, where it may end it, is a payment of the dossier too.
                repli.Prendre(fait);
            }
        }

        return repli.Conclure(FaitsBancaires.Replier(journal), journal);
    }

    private static Dictionary<Guid, EntreeJournal> Premieres(Journal journal)
    {
        var premieres = new Dictionary<Guid, EntreeJournal>();
        foreach (var entree in journal.Entrees)
        {
            premieres.TryAdd(entree.Fait.Id, entree);
        }

        return premieres;
    }

    private void Prendre(Fait fait)
    {
        var d = fait.Donnees;
        switch (fait.Type)
        {
            case TypesDeFait.DossierOuvert:
                ouverture = fait;
                break;
            case TypesDeFait.DossierClos:
                cloture = fait;
                break;
            case TypesDeFait.JuristeDesigne:
                juriste = fait;
                break;
            case TypesDeFait.PartieAjoutee:
                rangs[fait.Id] = parties.Count;
                parties.Add(new Partie(fait.Id, DonneesParties.LireRole(d), DonneesParties.Lire(d)));
                break;
            case TypesDeFait.IntervenantDesigne:
                intervenants.Add(fait);
                break;
            case TypesDeFait.PartieModifiee:
                identites.Add(fait);
                break;
            case TypesDeFait.PieceQualifiee or TypesDeFait.PieceRemise:
                descriptions.Add(fait);
                break;
            case TypesDeFait.CreanceDeclaree:
                creances.Add(new Creance(
                    fait.Id, d["reference"]?.Texte ?? string.Empty, d["libelle"]?.Texte, d["nature"]?.Texte,
                    d["dateFacture"]?.Jour ?? fait.DateEffet, d["exigibilite"]?.Jour ?? fait.DateEffet, d["montant"]?.Nombre ?? 0m)
                {
                    Solidaire = d["solidaire"]?.OuiNon == true,
                });
                break;
            case TypesDeFait.PaiementRecu:
                paiements.Add(new Paiement(fait.Id, fait.DateEffet, d["montant"]?.Nombre ?? 0m, d["mode"]?.Texte, fait.Debiteur)
                {
                    Source = FaitsBancaires.LireSource(d),
                    Partenaire = FaitsPartenaires.Lire(d),
                    Libelle = d["libelle"]?.Texte,
                    Choix = d[ImputationEcrite.ChampChoix]?.Texte,
                    Imputation = d[ImputationEcrite.Champ]?.Texte,
                    MotifDImputation = d[ImputationEcrite.ChampMotif]?.Texte,
                });
                break;
            case var _ when FaitsDuPlan.EstDuPlan(fait.Type):
                desPlans.Add(fait);
                break;
            case TypesDeFait.ProcedureOuverte:
                procedures.Add((fait, d["instance"]?.Texte ?? string.Empty));
                break;
        }
    }

    private void AjouterPiece(Fait fait, DateTimeOffset le)
    {
        var d = fait.Donnees;
        pieces.Add(new Piece(
            fait.Id, d["intitule"]?.Texte ?? string.Empty, d["fichier"]?.Texte ?? string.Empty, d["media"]?.Texte ?? string.Empty,
            DonneesParties.Entier(d, "taille"), d["empreinte"]?.Texte ?? string.Empty, fait.DateEffet, le, d["acte"]?.Texte)
        {
            Nature = d["nature"]?.Texte,
            Origine = DonneesDePiece.LireOrigine(fait),
            AConfirmer = d["aConfirmer"]?.OuiNon == true,
            EstConfidentielle = d["confidentielle"]?.OuiNon == true,
            Remplace = DonneesParties.Id(d, "remplace"),
        });
    }

    // The day a payment was undone: the bank's own movement is not in the journal.
    private static Dictionary<Guid, DateOnly> Retours(Journal journal, IReadOnlyList<AffectationBancaire> affectations)
    {
        var retours = new Dictionary<Guid, DateOnly>();
        foreach (var entree in journal.Entrees)
        {
            if (entree.Nature == NatureEntree.Annulation && affectations.Any(a => a.Rejete && a.Fait == entree.Fait.Id))
            {
                retours[entree.Fait.Id] = Horloge.JourDe(entree.EnregistreLe);
            }
        }

        return retours;
    }

    private EtatDossier? Conclure(IReadOnlyList<AffectationBancaire> affectations, Journal journal)
    {
        // A move recorded late does not hide a later one: identities follow their legal dates.
        foreach (var fait in identites.OrderBy(f => f.DateEffet))
        {
            if (DonneesParties.Id(fait.Donnees, "partie") is { } id && rangs.TryGetValue(id, out var rang))
            {
                parties[rang] = parties[rang] with { Identite = DonneesParties.Lire(fait.Donnees) };
            }
        }

        foreach (var fait in descriptions)
        {
            if (pieces.FindIndex(p => p.Id == DonneesParties.Id(fait.Donnees, "piece")) is >= 0 and var rang)
            {
                pieces[rang] = DonneesDePiece.Appliquer(pieces[rang], fait);
            }
        }

        var creancier = parties.Find(p => p.Role == RolePartie.Creancier);
        if (ouverture is null || creancier is null)
        {
            return null;
        }

        List<Partie> debiteurs = [.. parties.Where(p => p.Role != RolePartie.Creancier)];
        return new EtatDossier
        {
            Id = ouverture.Id,
            Reference = ouverture.Donnees["reference"]?.Texte ?? string.Empty,
            Portefeuille = DonneesParties.Id(ouverture.Donnees, "portefeuille") ?? Guid.Empty,
            Juriste = juriste?.Donnees["compte"]?.Texte,
            OuvertLe = ouverture.DateEffet,
            ClosLe = cloture?.DateEffet,
            Creancier = creancier,
            Debiteurs = debiteurs,
            Intervenants = FaitsIntervenants.Lire(intervenants),
            Creances = creances,
            Paiements = [.. paiements.OrderBy(p => p.Date)],
            Affectations = affectations,
            Plans = RepliDesPlans.Plans(desPlans),
            Mandats = RepliDesPlans.Mandats(desPlans),
            Presentations = RepliDesPlans.Presentations(desPlans, affectations, desPlans.Count == 0 ? [] : Retours(journal, affectations)),
            Procedures = [.. procedures.Select(p => Lire(p.Fait, p.Instance, debiteurs))],
            Pieces = pieces,
        };
    }

    private static ProcedureOuverte Lire(Fait fait, string instance, List<Partie> debiteurs)
    {
        var contexte = new List<KeyValuePair<string, Valeur>>();
        var concernes = new List<Guid>();
        foreach (var (nom, valeur) in fait.Donnees)
        {
            if (nom.StartsWith(PrefixeContexte, StringComparison.Ordinal))
            {
                contexte.Add(KeyValuePair.Create(nom[PrefixeContexte.Length..], valeur));
            }
            else if (nom.StartsWith(PrefixeDebiteur, StringComparison.Ordinal) && Guid.TryParse(valeur.Texte, out var debiteur))
            {
                concernes.Add(debiteur);
            }
        }

        return new ProcedureOuverte(
            instance,
            fait.Donnees["procedure"]?.Texte ?? string.Empty,
            fait.DateEffet,
            new Contexte(fait.Donnees["territoire"]?.Texte ?? Territoires.Metropole, new Donnees(contexte)),
            concernes.Count > 0 ? concernes : [.. debiteurs.Select(p => p.Id)]);
    }
}
