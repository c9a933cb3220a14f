namespace Recouvrement.Infrastructure.Recherche;

/// <summary>One row of the table of documents.</summary>
internal sealed record LigneDIndex(
    long Id, long Version, long Dossier, int Jour, float Longueur, long EmpreinteDuTexte, int[] Attributs)
{
    /// <summary>What the document weighs in the fingerprint of the index; nothing in it depends on the order of arrival.</summary>
    public ulong Empreinte(IReadOnlyList<string> valeurs)
    {
        var h = new EmpreinteStable();
        h.Ajouter(Id);
        h.Ajouter(Version);
        h.Ajouter(Dossier);
        h.Ajouter(Jour);
        h.Ajouter(EmpreinteDuTexte);
        foreach (var v in valeurs) h.Ajouter(v);
        return h.Valeur;
    }
}
