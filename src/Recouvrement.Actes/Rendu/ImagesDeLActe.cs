using System.Globalization;
using Recouvrement.Actes.Valeurs;

namespace Recouvrement.Actes.Rendu;

/// <summary>The picture files added to an act: the same picture shown ten times is one file.</summary>
internal sealed class ImagesDeLActe
{
    private readonly List<(ImageActe Image, string Nom)> _fichiers = [];

    public IReadOnlyList<(ImageActe Image, string Nom)> Fichiers => _fichiers;

    public string Fichier(ImageActe image)
    {
        var connu = _fichiers.Find(f => f.Image.Octets.Span.SequenceEqual(image.Octets.Span));
        if (connu.Nom is not null)
        {
            return connu.Nom;
        }

        var extension = image.Format == FormatImage.Png ? "png" : "jpeg";
        var nom = string.Create(CultureInfo.InvariantCulture, $"media/acte{_fichiers.Count + 1}.{extension}");
        _fichiers.Add((image, nom));
        return nom;
    }
}
