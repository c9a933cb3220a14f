using System.Text.Json;
using Recouvrement.Application.Comptabilite;

namespace Recouvrement.Infrastructure.Banque;

/// <summary>Entries in a temporary file that goes away by itself; the memory holds where each one is, not what it says.</summary>
internal sealed class ReserveSurDisque : IReserveDEcritures
{
    private readonly FileStream fichier = new(
        Path.Combine(Path.GetTempPath(), "ecritures-" + Path.GetRandomFileName()),
        new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Options = FileOptions.DeleteOnClose, BufferSize = 1 << 16 });

    private readonly List<Place> places = [];

    public void Ajouter(EcritureComptable ecriture)
    {
        var debut = fichier.Position;
        JsonSerializer.Serialize(fichier, ecriture);
        // One string a dossier: its entries follow one another.
        var dossier = places is [.., var derniere] && string.Equals(derniere.Dossier, ecriture.Dossier, StringComparison.Ordinal) ? derniere.Dossier : ecriture.Dossier;
        places.Add(new Place(ecriture.ValideLe, dossier, ecriture.NumeroDeJournal, debut, (int)(fichier.Position - debut)));
    }

    public IEnumerable<EcritureComptable> Relire()
    {
        places.Sort(Comparer);
        var tampon = Array.Empty<byte>();
        foreach (var place in places)
        {
            if (tampon.Length < place.Longueur)
            {
                tampon = new byte[place.Longueur * 2];
            }

            fichier.Position = place.Debut;
            fichier.ReadExactly(tampon, 0, place.Longueur);
            yield return JsonSerializer.Deserialize<EcritureComptable>(tampon.AsSpan(0, place.Longueur))!;
        }
    }

    public ValueTask DisposeAsync() => fichier.DisposeAsync();

    private static int Comparer(Place une, Place autre)
    {
        var par = une.ValideLe.CompareTo(autre.ValideLe);
        par = par != 0 ? par : string.CompareOrdinal(une.Dossier, autre.Dossier);
        par = par != 0 ? par : une.Numero.CompareTo(autre.Numero);
        return par != 0 ? par : une.Debut.CompareTo(autre.Debut);
    }

    private readonly record struct Place(DateOnly ValideLe, string Dossier, int Numero, long Debut, int Longueur);
}
