using Recouvrement.Actes.Modeles;
using Recouvrement.Actes.Valeurs;
using Recouvrement.Domaine;

namespace Recouvrement.Application.Production;

/// <summary>The acts that can be produced, their data and their templates.</summary>
public interface ICatalogueActes
{
    /// <summary>Every sheet, in the order of the file.</summary>
    IReadOnlyList<ModeleDActe> Modeles { get; }

    /// <summary>Every datum that a template may name.</summary>
    SchemaActe Schema { get; }

    /// <summary>The sheet of that id, or null.</summary>
    ModeleDActe? Trouver(string id);

    /// <summary>The Word template of a sheet, read once as long as the file does not change; or why it cannot be used.</summary>
    Resultat<ModeleWord> Lire(ModeleDActe modele);

    /// <summary>The file of that template, as it is shipped.</summary>
    Resultat<byte[]> Octets(ModeleDActe modele);
}
