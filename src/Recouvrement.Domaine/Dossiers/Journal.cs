namespace Recouvrement.Domaine.Dossiers;

/// <summary>The append-only journal of a dossier. Immutable: writing gives another journal.</summary>
public sealed class Journal
{
    /// <summary>What the first line of every journal is chained to.</summary>
    public static readonly string EmpreinteInitiale = new('0', 64);

    private readonly List<EntreeJournal> entrees;

    // A journal never changes: what stands in it is asked for by everybody, and found once.
    private IReadOnlyList<Fait>? faitsDebout;

    /// <summary>Takes lines already written, in order of number.</summary>
    public Journal(IEnumerable<EntreeJournal> entrees) => this.entrees = [.. entrees];

    /// <summary>A journal without a line.</summary>
    public static Journal Vide => new([]);

    /// <summary>Every line, oldest first.</summary>
    public IReadOnlyList<EntreeJournal> Entrees => entrees;

    /// <summary>
    /// Fingerprint of the law that folds this journal as long as what a newer one changes in it is not confirmed; null for the law in
    /// force. It travels with the journal, so that no reading of the dossier can forget it.
    /// </summary>
    public string? Loi { get; private init; }

    /// <summary>Hash of the last line.</summary>
    public string Empreinte => entrees.Count == 0 ? EmpreinteInitiale : entrees[^1].Empreinte;

    /// <summary>
    /// Chains a new line. Refused when a rectification or an annulment has no reason, or aims at a fact that is not
    /// standing; a fact already standing cannot be stated twice.
    /// </summary>
    public Resultat<EntreeJournal> Ecrire(
        NatureEntree nature, Fait fait, DateTimeOffset enregistreLe, string auteur, string? motif = null, Guid? piece = null)
    {
        var debout = EstDebout(fait.Id);
        switch (nature)
        {
            case NatureEntree.Constat when debout:
                return Resultat<EntreeJournal>.Refuse("Ce fait est déjà au journal\u00A0: rectifiez-le au lieu de l’enregistrer une seconde fois.");
            case NatureEntree.Rectification or NatureEntree.Annulation when string.IsNullOrWhiteSpace(motif):
                return Resultat<EntreeJournal>.Refuse("Un motif est nécessaire pour rectifier ou annuler un fait\u00A0: dites pourquoi.");
            case NatureEntree.Annulation when !debout:
                return Resultat<EntreeJournal>.Refuse("Ce fait n’est pas au journal ou a déjà été annulé\u00A0: il n’y a rien à annuler.");
            case NatureEntree.Rectification when !entrees.Exists(e => e.Fait.Id == fait.Id):
                return Resultat<EntreeJournal>.Refuse("Ce fait n’est pas au journal\u00A0: il n’y a rien à rectifier.");
        }

        // To the second: what the database keeps and what the hash covers must be the same instant.
        var instant = new DateTimeOffset(enregistreLe.UtcTicks / TimeSpan.TicksPerSecond * TimeSpan.TicksPerSecond, TimeSpan.Zero);
        var entree = new EntreeJournal(entrees.Count + 1, nature, fait, instant, auteur)
        {
            Motif = string.IsNullOrWhiteSpace(motif) ? null : motif.Trim(),
            Piece = piece,
            EmpreintePrecedente = Empreinte,
        };
        entree = entree with { Empreinte = EmpreinteEntree.Calculer(entree) };
        return Resultat<EntreeJournal>.Obtenu(entree);
    }

    /// <summary>The journal with that line at its end.</summary>
    public Journal Avec(EntreeJournal entree) => new(entrees.Append(entree)) { Loi = Loi };

    /// <summary>The same lines, folded by that law; by the law in force when it is null.</summary>
    public Journal Sous(string? loi) => string.Equals(loi, Loi, StringComparison.Ordinal) ? this : new(entrees) { Loi = loi };

    /// <summary>
    /// The facts that stand: rectified ones in their last version, annulled ones left out. In order of first statement.
    /// A rectification of an annulled fact restores it: that is how an annulment is undone.
    /// </summary>
    /// <param name="connuLe">What was known at that instant; null for everything written.</param>
    public IReadOnlyList<Fait> FaitsDebout(DateTimeOffset? connuLe = null) => connuLe is null ? faitsDebout ??= Chercher(null) : Chercher(connuLe);

    private Fait[] Chercher(DateTimeOffset? connuLe)
    {
        var ordre = new List<Guid>();
        var derniers = new Dictionary<Guid, Fait?>();
        foreach (var entree in entrees)
        {
            if (connuLe is { } limite && entree.EnregistreLe > limite)
            {
                break;
            }

            if (!derniers.ContainsKey(entree.Fait.Id))
            {
                ordre.Add(entree.Fait.Id);
            }

            derniers[entree.Fait.Id] = entree.Nature == NatureEntree.Annulation ? null : entree.Fait;
        }

        return [.. ordre.Select(id => derniers[id]).OfType<Fait>()];
    }

    /// <summary>Number of the first line whose hash, chaining or rank is wrong; null when the journal is whole.</summary>
    public int? PremiereRupture()
    {
        var precedente = EmpreinteInitiale;
        for (var i = 0; i < entrees.Count; i++)
        {
            var entree = entrees[i];
            if (entree.Numero != i + 1
                || !string.Equals(entree.EmpreintePrecedente, precedente, StringComparison.Ordinal)
                || !string.Equals(entree.Empreinte, EmpreinteEntree.Calculer(entree), StringComparison.Ordinal))
            {
                return i + 1;
            }

            precedente = entree.Empreinte;
        }

        return null;
    }

    private bool EstDebout(Guid fait)
    {
        for (var i = entrees.Count - 1; i >= 0; i--)
        {
            if (entrees[i].Fait.Id == fait)
            {
                return entrees[i].Nature != NatureEntree.Annulation;
            }
        }

        return false;
    }
}
