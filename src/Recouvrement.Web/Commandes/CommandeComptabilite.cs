using System.CommandLine;
using Recouvrement.Application.Comptabilite;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Imports;
using Recouvrement.Domaine;

namespace Recouvrement.Web.Commandes;

/// <summary><c>comptabilite {exporter,balance,depreciations,tva}</c>: entries for the accountant, from the facts of the dossiers.</summary>
internal static class CommandeComptabilite
{
    private static readonly Option<string?> Creancier = new("--creancier") { Description = "SIREN ou nom du créancier\u00A0; tous, à défaut (le FEC demande un SIREN)." };
    private static readonly Option<string> Du = new("--du") { Description = "Premier jour comptable.", Required = true };
    private static readonly Option<string> Au = new("--au") { Description = "Dernier jour comptable, ou jour de clôture.", Required = true };
    private static readonly Option<string> Destination = new("--sortie") { Description = "Dossier où écrire le fichier.", DefaultValueFactory = _ => "." };
    private static readonly Option<bool> Csv = new("--csv") { Description = "Un CSV pour tableur au lieu d’un FEC." };
    private static readonly Option<bool> Barre = new("--barre") { Description = "Sépare les colonnes du FEC par « | » au lieu de tabulations." };
    private static readonly Option<EncodageFec> Encodage = new("--encodage") { Description = "utf8, latin9 ou ascii.", DefaultValueFactory = _ => EncodageFec.Utf8 };
    private static readonly Option<decimal> Tva = new("--tva") { Description = "Taux de TVA des créances, en pour cent\u00A0; 0 à défaut." };

    public static Command Creer()
    {
        var exporter = new Command("exporter", "FEC (LPF A47 A-1) ou CSV des écritures d’une période.") { Creancier, Du, Au, Destination, Csv, Barre, Encodage, OptionDonnees.Donnees };
        exporter.SetAction(ExporterAsync);
        var balance = new Command("balance", "Balance des écritures d’une période.") { Creancier, Du, Au, OptionDonnees.Donnees, OptionsCommunes.Json };
        balance.SetAction(BalanceAsync);
        var depreciations = new Command("depreciations", "Dépréciations que donne la politique de comptabilite.yaml.") { Creancier, Au, Tva, OptionDonnees.Donnees, OptionsCommunes.Json };
        depreciations.SetAction(DepreciationsAsync);
        var tva = new Command("tva", "Pertes d’une période dont la TVA se récupère (CGI 272-1).") { Creancier, Du, Au, OptionDonnees.Donnees, OptionsCommunes.Json };
        tva.SetAction(TvaAsync);
        return new Command("comptabilite", "Écritures tirées des dossiers.") { exporter, balance, depreciations, tva };
    }

    private static async Task<int> ExporterAsync(ParseResult lecture, CancellationToken annulation)
    {
        var (creancier, csv) = (lecture.GetValue(Creancier), lecture.GetValue(Csv));
        if (!csv && (creancier is null || !NumeroSiren.EstValide(creancier)))
        {
            return Sortie.Refuser("Un FEC porte le SIREN de l’entreprise\u00A0: donnez-le par --creancier, ou demandez un --csv.");
        }

        return await SurAsync(lecture, async (services, du, au) =>
        {
            var ecritures = services.GetRequiredService<ITenirComptes>().EcrituresAsync(Acteur.Systeme, new PeriodeComptable(creancier, du, au), annulation);
            var ecrivain = services.GetRequiredService<EcritureFec>();
            var chemin = Path.Combine(Directory.CreateDirectory(lecture.GetValue(Destination)!).FullName, csv ? "ecritures.csv" : EcritureFec.Nommer(creancier!, au));
            TotalFec total;
            await using (var fichier = File.Create(chemin))
            {
                total = csv
                    ? await ecrivain.EcrireCsvAsync(ecritures, fichier, annulation)
                    : await ecrivain.EcrireAsync(ecritures, fichier, new FormatFec(lecture.GetValue(Barre) ? '|' : '\t', lecture.GetValue(Encodage)), annulation);
            }

            return Sortie.Ecrire($"{chemin}\u00A0: {TexteFrancais.Accorder(total.Ecritures, "écriture")}, {TexteFrancais.Euros(total.Debit)} au débit comme au crédit.");
        }, annulation);
    }

    private static Task<int> BalanceAsync(ParseResult lecture, CancellationToken annulation) => SurAsync(lecture, async (services, du, au) =>
    {
        var bilan = await services.GetRequiredService<ITenirComptes>().BilanAsync(Acteur.Systeme, new PeriodeComptable(lecture.GetValue(Creancier), du, au), annulation: annulation);
        return lecture.GetValue(OptionsCommunes.Json)
            ? Rendre(bilan.Balance.Select(b => new { compte = b.Numero, libelle = b.Libelle, debit = b.Debit, credit = b.Credit, solde = b.Solde }))
            : Ecrire(bilan.Balance.Select(b => $"{b.Numero}  {b.Libelle}\u00A0: débit {TexteFrancais.Euros(b.Debit)}, crédit {TexteFrancais.Euros(b.Credit)}, solde {TexteFrancais.Euros(b.Solde)}")
                .Concat(bilan.Exceptions.Select(e => $"À voir, {e.Dossier}\u00A0: {e.Motif}{(e.Montant is { } m ? " " + TexteFrancais.Euros(m) : string.Empty)}")));
    }, annulation);

    private static Task<int> DepreciationsAsync(ParseResult lecture, CancellationToken annulation) => SurAsync(lecture, async (services, _, au) =>
    {
        var lignes = await services.GetRequiredService<ITenirComptes>().DepreciationsAsync(
            Acteur.Systeme, lecture.GetValue(Creancier), au, lecture.GetValue(Tva), annulation).ToListAsync(annulation);
        if (lecture.GetValue(OptionsCommunes.Json))
        {
            return Rendre(lignes.Select(l => new
            {
                dossier = l.Dossier, debiteur = l.Debiteur, resteDu = l.ResteDu, retard = l.Retard, taux = l.Taux, baseHt = l.BaseHt, dejaDeprecie = l.DejaDeprecie, ajustement = l.Ajustement,
            }));
        }

        Sortie.Ecrire("Aucun taux n’est légal (CGI 39-1-5°)\u00A0: justifiez chaque dépréciation par les pièces de son dossier.");
        return Ecrire(lignes.Select(l =>
            $"{l.Dossier}  {l.Debiteur}\u00A0: {TexteFrancais.Accorder(l.Retard, "jour")} de retard, {TexteFrancais.Nombre(l.Taux, 0)} % de {TexteFrancais.Euros(l.BaseHt)}, ajustement {TexteFrancais.Euros(l.Ajustement)}"));
    }, annulation);

    private static Task<int> TvaAsync(ParseResult lecture, CancellationToken annulation) => SurAsync(lecture, async (services, du, au) =>
    {
        var pertes = await services.GetRequiredService<ITenirComptes>().PertesAsync(
            Acteur.Systeme, new PeriodeComptable(lecture.GetValue(Creancier), du, au), annulation).ToListAsync(annulation);
        return lecture.GetValue(OptionsCommunes.Json)
            ? Rendre(pertes.Select(p => new
            {
                dossier = p.Dossier, debiteur = p.Debiteur, siren = p.Siren, factures = p.Factures, date = p.Date, montantHt = p.MontantHt, tva = p.Tva, preuve = p.Preuve, duplicata = p.Duplicata,
            }))
            : Ecrire(pertes.Select(p =>
                $"{p.Dossier}  {p.Debiteur}, factures {p.Factures}\u00A0: HT {TexteFrancais.Euros(p.MontantHt)}, TVA {TexteFrancais.Euros(p.Tva)}, {p.Preuve} du {TexteFrancais.DateCourte(p.Date)}, duplicata {(p.Duplicata ? "envoyé" : "à envoyer")}"));
    }, annulation);

    private static async Task<int> SurAsync(
        ParseResult lecture, Func<IServiceProvider, DateOnly, DateOnly, Task<int>> travail, CancellationToken annulation)
    {
        var (du, au) = (lecture.GetValue(Du), lecture.GetValue(Au)!);
        foreach (var texte in new[] { du, au }.OfType<string>())
        {
            if (Application.Ecriture.LectureChamps.LireJour(texte) is null)
            {
                return Sortie.Refuser($"«\u00A0{texte}\u00A0» n’est pas une date\u00A0: écrivez-la 2026-12-31.");
            }
        }

        await using var services = await Installation.OuvrirAsync(lecture.GetValue(OptionDonnees.Donnees)!, annulation);
        var fin = Application.Ecriture.LectureChamps.LireJour(au)!.Value;
        return await travail(services, du is null ? fin : Application.Ecriture.LectureChamps.LireJour(du)!.Value, fin);
    }

    private static int Rendre(object valeur) => Sortie.Ecrire(System.Text.Json.JsonSerializer.Serialize(valeur));

    private static int Ecrire(IEnumerable<string> lignes) => Sortie.Ecrire(string.Join(Environment.NewLine, lignes));
}
