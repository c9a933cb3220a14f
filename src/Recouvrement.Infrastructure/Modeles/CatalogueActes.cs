using System.Collections.Concurrent;
using Recouvrement.Actes.Modeles;
using Recouvrement.Actes.Valeurs;
using Recouvrement.Application.Production;
using Recouvrement.Domaine;

namespace Recouvrement.Infrastructure.Modeles;

/// <summary>The catalogue of acts and its Word files.</summary>
internal sealed class CatalogueActes(string dossier, IReadOnlyList<ModeleDActe> modeles, SchemaActe schema) : ICatalogueActes
{
    // A template edited in Word is taken up without restarting anything.
    private readonly ConcurrentDictionary<string, (DateTime Ecrit, ModeleWord Modele)> lus = new(StringComparer.Ordinal);

    public IReadOnlyList<ModeleDActe> Modeles => modeles;

    public SchemaActe Schema => schema;

    public ModeleDActe? Trouver(string id) => modeles.FirstOrDefault(m => string.Equals(m.Id, id, StringComparison.Ordinal));

    public Resultat<ModeleWord> Lire(ModeleDActe modele)
    {
        var chemin = Path.Combine(dossier, modele.Fichier);
        if (!File.Exists(chemin))
        {
            return Resultat<ModeleWord>.Refuse($"Le modèle « {modele.Fichier} » n’est plus dans le dossier des modèles.");
        }

        var ecrit = File.GetLastWriteTimeUtc(chemin);
        if (lus.TryGetValue(modele.Fichier, out var lu) && lu.Ecrit == ecrit)
        {
            return Resultat<ModeleWord>.Obtenu(lu.Modele);
        }

        var lecture = ModeleWord.Lire(File.ReadAllBytes(chemin));
        if (lecture.Modele is null)
        {
            return Resultat<ModeleWord>.Refuse($"Le modèle « {modele.Fichier} » ne se lit pas : {lecture.Refus}");
        }

        lus[modele.Fichier] = (ecrit, lecture.Modele);
        return Resultat<ModeleWord>.Obtenu(lecture.Modele);
    }

    public Resultat<byte[]> Octets(ModeleDActe modele)
    {
        try
        {
            return Resultat<byte[]>.Obtenu(File.ReadAllBytes(Path.Combine(dossier, modele.Fichier)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Resultat<byte[]>.Refuse($"Le modèle « {modele.Fichier} » ne se lit plus dans le dossier des modèles.");
        }
    }
}
