namespace Recouvrement.Infrastructure.Persistance.Lignes;

/// <summary>
/// A number that only grows (references of a year, changes). Not a sequence of the database: the row stays locked until the
/// commit, so that numbers follow the order of commits and none is lost by a rollback.
/// </summary>
internal sealed class LigneCompteur
{
    public required string Nom { get; set; }

    public long Valeur { get; set; }
}
