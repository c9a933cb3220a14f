using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Application.Consultation;

/// <summary>A value of a fact, ready to be read.</summary>
/// <param name="Nom">Name in the data.</param>
/// <param name="Libelle">Label on screen.</param>
/// <param name="Texte">French text: amounts in euros, dates, labels of choices.</param>
/// <param name="Valeur">The value itself, to fill a form of rectification.</param>
public sealed record ValeurLue(string Nom, string Libelle, string Texte, Valeur Valeur)
{
    /// <summary>Where the source is read, outside; null for most values.</summary>
    public string? Adresse { get; init; }
}
