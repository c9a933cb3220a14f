using Recouvrement.Application.Imports;

namespace Recouvrement.Application.Reprise;

/// <summary>Adds up what an import does.</summary>
internal sealed class CompteImport(bool essai)
{
    private int creances;
    private int deja;
    private decimal montant;

    public RegistreAnomalies Anomalies { get; } = new();

    public int Lignes { get; set; }

    public int Ouverts { get; private set; }

    public int Completes { get; private set; }

    public void Noter(Rangement rangement)
    {
        creances += rangement.Creances;
        deja += rangement.DejaConnues;
        montant += rangement.Montant;
        if (rangement.Ouvert)
        {
            Ouverts++;
        }
        else if (rangement.Creances > 0)
        {
            Completes++;
        }
    }

    public void Avertir(int ligne, string colonne, string message, string remede) =>
        Anomalies.Ajouter([new Anomalie(ligne, colonne, GraviteAnomalie.Avertissement, message, remede)]);

    public void Refuser(int ligne, string colonne, string message, string remede) =>
        Anomalies.Ajouter([new Anomalie(ligne, colonne, GraviteAnomalie.Erreur, message, remede)]);

    public BilanImport Conclure() => new()
    {
        Essai = essai,
        Lignes = Lignes,
        DossiersOuverts = Ouverts,
        DossiersCompletes = Completes,
        Creances = creances,
        DejaConnues = deja,
        Montant = montant,
        Anomalies = Anomalies.Gardees,
        AnomaliesTues = Anomalies.Tues,
    };
}
