using Recouvrement.Application.Changements;
using Recouvrement.Application.Comptes;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Ecriture;
using Recouvrement.Application.Pieces;
using Recouvrement.Application.Repli;
using Recouvrement.Domaine.Dossiers;
using Recouvrement.Domaine.Droit;
using Recouvrement.Domaine.Procedures;

namespace Recouvrement.Application.Consultation;

/// <summary>
/// One dossier, folded from its journal at the moment of the reading: a fold costs microseconds and is never stale, whereas
/// a read table would be as old as the last writing.
/// </summary>
internal sealed class ConsulterDossier(
    IDepotDossiers depot, Replieur replieur, IAnnuaire annuaire, ITextesPieces textes, Horloge horloge) : IConsulterDossier
{
    public async Task<FicheDossier?> FicheAsync(Acteur acteur, Guid dossier, CancellationToken annulation = default)
    {
        if (await VoirAsync(acteur, dossier, annulation) is not { } vue)
        {
            return null;
        }

        var contraint = vue.Machines.Any(LectureDesBandeaux.Contraint);
        IEnumerable<string> auteurs = contraint ? LectureDuFil.Auteurs(vue.Journal) : [];
        var noms = await annuaire.NomsAsync(
            [.. LectureDesEcheances.Comptes(vue).Concat(auteurs).Distinct(StringComparer.Ordinal)], annulation);
        var echeances = new LectureDesEcheances(vue, noms, replieur.Droit);
        var portefeuilles = await annuaire.PortefeuillesAsync(acteur, annulation);
        return new FicheDossier
        {
            Dossier = vue.Dossier,
            Version = vue.Version,
            Au = vue.Au,
            Portefeuille = portefeuilles.FirstOrDefault(p => p.Id == vue.Dossier.Portefeuille)?.Libelle ?? string.Empty,
            Juriste = vue.Dossier.Juriste is { } compte ? noms.GetValueOrDefault(compte, compte) : null,
            Machines = vue.Machines,
            Horloges = vue.Horloges,
            Titres = TitresDuDossier.Connus(vue),
            Plans = vue.Plans,
            Bandeaux = contraint ? new LectureDesBandeaux(vue, new LectureDuFil(vue, noms), echeances).Lire() : [],
            ProchaineEcheance = vue.Prochaine is { } prochaine ? echeances.Lire(prochaine) : null,
            Compte = ResumeDuCompte.De(vue),
            DroitAConfirmer = AConfirmer(vue),
            SansProchaineEtape = vue.SansProchaineEtape,
        };
    }

    public async Task<FilDesFaits?> FilAsync(Acteur acteur, Guid dossier, FiltreFil filtre, CancellationToken annulation = default)
    {
        if (await VoirAsync(acteur, dossier, annulation) is not { } vue)
        {
            return null;
        }

        var noms = await annuaire.NomsAsync(LectureDuFil.Auteurs(vue.Journal), annulation);
        var lecture = new LectureDuFil(vue, noms);
        var lignes = lecture.Lire().Where(l => !filtre.Debout || l.Sort == SortFait.Debout);
        List<LigneFil> ordonnees = filtre.ParDateLegale
            ? [.. lignes.OrderByDescending(l => l.DateEffet).ThenByDescending(l => l.Numero)]
            : [.. lignes.OrderByDescending(l => l.Numero)];
        var page = filtre.Page;
        return new FilDesFaits(
            new Page<LigneFil>([.. ordonnees.Skip(page.Saut).Take(page.TailleBornee)], ordonnees.Count, page.NumeroBorne, page.TailleBornee),
            vue.Version,
            vue.Journal.PremiereRupture());
    }

    public async Task<EcheancesDuDossier?> EcheancesAsync(Acteur acteur, Guid dossier, CancellationToken annulation = default)
    {
        if (await VoirAsync(acteur, dossier, annulation) is not { } vue)
        {
            return null;
        }

        var noms = await annuaire.NomsAsync([.. LectureDesEcheances.Comptes(vue).Distinct(StringComparer.Ordinal)], annulation);
        var lecture = new LectureDesEcheances(vue, noms, replieur.Droit);
        var attendus = AConfirmer(vue).Where(m => m.Echeance is not null).ToLookup(m => m.Echeance!.Value);
        var lignes = vue.Echeances.Select(e => lecture.Lire(e) with { DroitNouveau = attendus[e.Id].FirstOrDefault() }).ToList();
        return new EcheancesDuDossier(
            [.. lignes.Where(EstVive).OrderBy(l => l.DateATenir ?? DateOnly.MinValue).ThenByDescending(l => l.Severite)],
            [.. lignes.Where(l => !EstVive(l)).OrderByDescending(l => l.CloseLe)]);
    }

    public async Task<PourquoiCetteDate?> PourquoiAsync(
        Acteur acteur, Guid dossier, Guid echeance, CancellationToken annulation = default)
    {
        if (await VoirAsync(acteur, dossier, annulation) is not { } vue || vue.Echeances.FirstOrDefault(e => e.Id == echeance) is not { } suivie)
        {
            return null;
        }

        var comptes = LectureDuFil.Auteurs(vue.Journal).Concat(LectureDesEcheances.Comptes(vue)).ToHashSet(StringComparer.Ordinal);
        var noms = await annuaire.NomsAsync(comptes, annulation);
        var ligne = new LectureDesEcheances(vue, noms, replieur.Droit).Lire(suivie);
        var fait = suivie.Echeance.OuvertePar is { } id ? new LectureDuFil(vue, noms).Derniere(id) : null;
        return Expliquer(vue, suivie.Echeance, ligne, fait);
    }

    public async Task<IReadOnlyList<LignePiece>?> PiecesAsync(Acteur acteur, Guid dossier, CancellationToken annulation = default)
    {
        if (await VoirAsync(acteur, dossier, annulation) is not { } vue)
        {
            return null;
        }

        var etats = await textes.EtatsAsync([.. vue.Dossier.Pieces.Select(p => p.Empreinte).Distinct(StringComparer.Ordinal)], annulation);
        var noms = await annuaire.NomsAsync(LectureDuFil.Auteurs(vue.Journal), annulation);
        var auteurs = new Dictionary<Guid, string>();
        foreach (var entree in vue.Journal.Entrees)
        {
            auteurs.TryAdd(entree.Fait.Id, entree.Auteur);
        }

        return
        [
            .. vue.Dossier.Pieces.Select(p =>
            {
                var etat = etats.GetValueOrDefault(p.Empreinte);
                return new LignePiece(p, noms.GetValueOrDefault(auteurs[p.Id], auteurs[p.Id]), etat?.Etat ?? EtatTexte.EnAttente, etat?.Raison);
            }),
        ];
    }

    private static bool EstVive(LigneEcheance ligne) => ligne.Statut is StatutEcheance.Ouverte or StatutEcheance.Indeterminee or StatutEcheance.Suspendue;

    private static PourquoiCetteDate Expliquer(VueDossier vue, EcheanceProcedure echeance, LigneEcheance ligne, LigneFil? fait)
    {
        var calcul = echeance.Calcul;
        IReadOnlyList<string> etapes = calcul?.Explication ?? [echeance.Refus ?? echeance.Raison];
        var passeport = vue.Par.Droit.Delai(echeance.Regle)?.Versions
            .FirstOrDefault(v => string.Equals(v.Id, calcul?.Version, StringComparison.Ordinal))?.Passeport;
        var texte = new List<string> { $"{ligne.Libelle} — dossier {ligne.Reference}" };
        texte.AddRange(etapes);
        if (calcul?.Doute is { } doute)
        {
            texte.Add(doute);
        }

        texte.Add(echeance.Raison);
        return new PourquoiCetteDate(
            ligne, fait, etapes, passeport, calcul?.DateBrute, calcul?.DateAutre, string.Join(Environment.NewLine, texte.Distinct(StringComparer.Ordinal)));
    }

    // Folded at the moment of the reading too: a fact recorded a second ago counts.
    private IReadOnlyList<MouvementDuDroit> AConfirmer(VueDossier vue) =>
        vue.Journal.Loi is not null && replieur.Replier(vue.Journal.Sous(null), vue.Au) is { } apres ? ComparaisonDuDroit.Comparer(vue, apres) : [];

    private async Task<VueDossier?> VoirAsync(Acteur acteur, Guid dossier, CancellationToken annulation) =>
        await depot.ChargerAsync(acteur, dossier, annulation) is { } charge ? replieur.Replier(charge.Journal, horloge.Aujourdhui) : null;
}
