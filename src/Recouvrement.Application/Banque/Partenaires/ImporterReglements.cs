using System.Globalization;
using Recouvrement.Application.Consultation;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Ecriture;
using Recouvrement.Application.Imports;
using Recouvrement.Application.Imports.Banque;
using Recouvrement.Application.Reprise;
using Recouvrement.Domaine;
using Recouvrement.Domaine.Dossiers;
using Recouvrement.Domaine.Droit;

namespace Recouvrement.Application.Banque.Partenaires;

internal sealed class ImporterReglements(
    ILecteurReglements lecteur, IConsulterDossiers dossiers, IDepotDossiers depot, EcritureDossier ecriture, IDroit droit, Horloge horloge) : IImporterReglements
{
    private const int LignesParAnnonce = 50;
    private const string Inconnu = "Ce dossier n’existe pas, ou il n’est dans aucun de vos portefeuilles.";

    public async Task<Resultat<BilanReglements>> ExecuterAsync(
        Acteur acteur, Stream fichier, OptionsReglements options, IProgress<AvancementImport>? progres = null, CancellationToken annulation = default)
    {
        using var suivi = Suivi.Commencer(nameof(ImporterReglements), acteur);
        var lecture = await lecteur.OuvrirAsync(fichier, annulation);
        if (!lecture.EstObtenu)
        {
            return Resultat<BilanReglements>.Refuse(lecture.Refus);
        }

        var compte = new BilanReglements { Essai = options.Essai };
        var anomalies = new RegistreAnomalies();
        var retards = new List<ReversementEnRetard>();
        var vues = new Dictionary<string, int>(StringComparer.Ordinal);
        anomalies.Ajouter(lecture.Valeur.AnomaliesEntete);
        await foreach (var element in lecture.Valeur.Elements.WithCancellation(annulation))
        {
            anomalies.Ajouter(element.Anomalies);
            compte = compte with { Lignes = compte.Lignes + 1 };
            if (compte.Lignes % LignesParAnnonce == 0)
            {
                progres?.Report(new AvancementImport(compte.Lignes, lecture.Valeur.OctetsLus, compte.Enregistres + compte.Completes));
            }

            if (element.Valeur is not { } ligne)
            {
                compte = compte with { Erreurs = compte.Erreurs + 1 };
                continue;
            }

            ligne = ligne with { Partenaire = ligne.Partenaire ?? options.Partenaire };
            var sort = await RangerAsync(acteur, ligne, options, vues, annulation);
            if (sort.Refus is { } refus)
            {
                anomalies.Ajouter([new(ligne.Ligne, string.Empty, GraviteAnomalie.Erreur, refus, "Corrigez la ligne et renvoyez le fichier\u00A0: rien ne sera enregistré deux fois.")]);
                compte = compte with { Erreurs = compte.Erreurs + 1 };
                continue;
            }

            compte = compte with
            {
                Enregistres = compte.Enregistres + (sort.Nouveau ? 1 : 0),
                Completes = compte.Completes + (sort.Complete ? 1 : 0),
                DejaConnus = compte.DejaConnus + (sort is { Nouveau: false, Complete: false } ? 1 : 0),
                Encaisse = compte.Encaisse + ligne.Encaisse,
                Retenu = compte.Retenu + ligne.Retenu,
                Reverse = compte.Reverse + ligne.Reverse,
            };
            retards.AddRange(Retard(ligne));
        }

        return Resultat<BilanReglements>.Obtenu(compte with { EnRetard = retards, Anomalies = anomalies.Gardees });
    }

    private async Task<(bool Nouveau, bool Complete, string? Refus)> RangerAsync(
        Acteur acteur, LigneReglement ligne, OptionsReglements options, Dictionary<string, int> vues, CancellationToken annulation)
    {
        if (ligne.Date > horloge.Aujourdhui || ligne.ReverseLe > horloge.Aujourdhui)
        {
            return (false, false, "Un encaissement ou un reversement a une date après aujourd’hui.");
        }

        if (await dossiers.TrouverAsync(acteur, ligne.Dossier, annulation) is not { } dossier)
        {
            return (false, false, $"Dossier «\u00A0{ligne.Dossier}\u00A0»\u00A0: {Inconnu}");
        }

        // Two like payments of one file are two payments; the same two in another file are these.
        var racine = FaitsPartenaires.CleDe(ligne, ligne.Dossier, 0);
        var rang = vues[racine] = vues.GetValueOrDefault(racine) + 1;
        var cle = FaitsPartenaires.CleDe(ligne, ligne.Dossier, rang);
        var connue = (await depot.ClesConnuesAsync([cle], annulation)).ContainsKey(cle);
        if (!connue && options.Essai)
        {
            return (true, false, null);
        }

        if (connue)
        {
            var charge = await depot.ChargerAsync(acteur, dossier, annulation);
            var fait = charge?.Journal.FaitsDebout().FirstOrDefault(f => string.Equals(f.Donnees[FaitsPartenaires.Cle]?.Texte, cle, StringComparison.Ordinal));
            var complete = fait is not null && !FaitsPartenaires.Completer(fait.Donnees, ligne).Equals(fait.Donnees);
            if (!complete || options.Essai)
            {
                return (false, complete, null);
            }

            var rectifie = fait! with { Donnees = FaitsPartenaires.Completer(fait.Donnees, ligne) };
            var rectification = new Ajout(NatureEntree.Rectification, rectifie, $"Reversement dit par le partenaire ({options.Nom}).");
            var rectifiee = await ecriture.EcrireAsync(acteur, dossier, charge!.Version, _ => Preparation.Ecrire(rectification), annulation);
            return (false, rectifiee.EstFaite, rectifiee.EstFaite ? null : rectifiee.Refus);
        }

        var source = string.Create(CultureInfo.InvariantCulture, $"{options.Nom}, ligne {ligne.Ligne}");
        var constat = new Ajout(NatureEntree.Constat, FaitsPartenaires.Ecrire(ligne, Guid.CreateVersion7(horloge.Maintenant), cle, source));
        var issue = await ecriture.EcrireAsync(acteur, dossier, null, _ => Preparation.Ecrire(constat) with { Cles = [cle] }, annulation);
        return (issue.EstFaite, false, issue.EstFaite ? null : issue.Refus);
    }

    private IEnumerable<ReversementEnRetard> Retard(LigneReglement ligne)
    {
        var encaissement = new EncaissementPartenaire(ligne.Partenaire, ligne.Commissaire, ligne.Especes, ligne.Retenu, ligne.Reverse, ligne.ReverseLe, string.Empty);
        if (encaissement.AReverser(ligne.Encaisse) is > 0m and var reste
            && Reversements.Attendu(droit, encaissement, ligne.Date) is { } calcul && calcul.DateATenir < horloge.Aujourdhui)
        {
            yield return new(ligne.Dossier, ligne.Partenaire, ligne.Date, calcul.DateATenir, reste, calcul.Doute is { } doute ? $"{calcul.Article}\u00A0; {doute}" : calcul.Article);
        }
    }
}
