using System.Text;
using Recouvrement.Application.Banque.Partenaires;
using Recouvrement.Application.Comptabilite;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Ecriture;
using Recouvrement.Application.Imports;
using Recouvrement.Application.Pieces;
using Recouvrement.Domaine.Dossiers;
using Recouvrement.Infrastructure.Tests.Persistance;

namespace Recouvrement.Infrastructure.Tests.Banque;

/// <summary>A dossier told from its first payment to its loss, and short ways to record and to read the entries of 2026.</summary>
internal static class MondeComptable
{
    public static readonly DateOnly Debut = new(2026, 1, 1);
    public static readonly DateOnly Fin = new(2026, 12, 31);

    public static async Task<List<EcritureComptable>> EcrituresAsync(Banc banc, Acteur acteur) =>
        await banc.Service<ITenirComptes>().EcrituresAsync(acteur, new(null, Debut, Fin)).ToListAsync();

    public static async Task<(Acteur Anne, Guid Dossier)> RacontrerAsync(Banc banc)
    {
        var nord = await banc.PortefeuilleAsync("NORD");
        var anne = (await banc.JuristeAsync("Anne", nord)) with { Role = RoleActeur.Responsable };
        var dossier = await banc.DossierAsync(anne, nord);
        var premier = await FaitAsync(banc, anne, dossier.Id, "paiement-recu", ("montant", Valeur.De(234.56m)));
        await FaitAsync(banc, anne, dossier.Id, "creance-douteuse", ("motif", Valeur.De("Redressement judiciaire.")));
        await FaitAsync(banc, anne, dossier.Id, "depreciation-constatee", ("montantHt", Valeur.De(500m)), ("motif", Valeur.De("Redressement judiciaire.")));
        await using (var csv = new MemoryStream(Encoding.UTF8.GetBytes($"dossier;date encaissement;encaissé;retenu;reversé;date reversement\n{dossier.Reference};01/09/2026;100,00;10,00;50,00;02/09/2026\n")))
        {
            (await banc.Service<IImporterReglements>().ExecuterAsync(anne, csv, new OptionsReglements("r.csv", "SCP Vauquelin", false))).Valeur.Enregistres.ShouldBe(1);
        }

        var piece = await banc.Service<IAjouterPiece>().ExecuterAsync(anne, new DemandePiece(dossier.Id, "certificat.txt"), new MemoryStream("Certificat d’irrécouvrabilité"u8.ToArray()));
        await FaitAsync(
            banc, anne, dossier.Id, "perte-constatee", piece.Fait, ("montantHt", Valeur.De(600m)), ("tva", Valeur.De(120m)), ("preuve", Valeur.De("certificat-irrecouvrabilite")),
            ("duplicata", Valeur.De(true)));
        await FaitAsync(banc, anne, dossier.Id, "paiement-recu", ("montant", Valeur.De(200m)));
        var version = (await banc.FicheAsync(anne, dossier.Id)).Version;
        (await banc.Service<IAnnulerFait>().ExecuterAsync(anne, new DemandeAnnulation(dossier.Id, version, premier.Fait!.Value, "Chèque rejeté."))).EstFaite.ShouldBeTrue();
        return (anne, dossier.Id);
    }

    public static string Texte(EcritureComptable e) => e.Libelle + e.PieceRef + string.Join('|', e.Lignes);

    public static Task<IssueEcriture> FaitAsync(Banc banc, Acteur acteur, Guid dossier, string type, params (string Nom, Valeur Valeur)[] donnees) =>
        FaitAsync(banc, acteur, dossier, type, null, donnees);

    public static async Task<IssueEcriture> FaitAsync(Banc banc, Acteur acteur, Guid dossier, string type, Guid? piece, params (string Nom, Valeur Valeur)[] donnees) =>
        await banc.Service<IEnregistrerFait>().ExecuterAsync(acteur, new DemandeFait
        {
            Dossier = dossier,
            VersionAttendue = (await banc.FicheAsync(acteur, dossier)).Version,
            Type = type,
            DateEffet = new DateOnly(2026, 9, 1),
            Donnees = Donnees.De(donnees),
            Piece = piece,
        });
}
