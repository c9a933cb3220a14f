using System.Globalization;
using System.Text;
using Recouvrement.Actes.Rendu;
using Recouvrement.Actes.Xml;

namespace Recouvrement.Actes.Modeles;

/// <summary>
/// Instructions being written: text gathers until something dynamic comes, sections and groups nest on one stack.
/// </summary>
internal sealed class SortieCompilee
{
    private readonly Stack<(Marque? Section, List<Instruction> Instructions)> _pile = new([(null, [])]);

    public StringBuilder Texte { get; } = new();

    /// <summary>The section that the next end closes; null inside a group where none was opened.</summary>
    public Marque? SectionOuverte => _pile.Peek().Section;

    public void Empiler(Marque? section)
    {
        Vider();
        _pile.Push((section, []));
    }

    public Instruction[] DepilerSection()
    {
        Vider();
        return [.. _pile.Pop().Instructions];
    }

    public Instruction[] DepilerGroupe()
    {
        Vider();
        // A section left open inside was reported by the pairing and nothing will be rendered: only the balance matters.
        while (_pile.Peek().Section is not null)
        {
            _pile.Pop();
        }

        return [.. _pile.Pop().Instructions];
    }

    public void Ajouter(Instruction instruction)
    {
        Vider();
        _pile.Peek().Instructions.Add(instruction);
    }

    /// <summary>
    /// What is repeated may not repeat its identity: editing marks are dropped, numbers of drawings renewed.
    /// </summary>
    public void OuvrirEnBoucle(Element e, bool vide)
    {
        Texte.Append('<').Append(e.NomQualifie);
        foreach (var a in e.Attributs.Where(a => !EstMarqueDEdition(a)))
        {
            if (a.Nom is "id" && e.Nom is "docPr" && int.TryParse(a.Valeur, NumberStyles.None, CultureInfo.InvariantCulture, out var numero))
            {
                EcrivainXml.NomAttribut(Texte, a);
                Ajouter(new IdentifiantUnique(numero));
                Texte.Append('"');
            }
            else
            {
                EcrivainXml.Attribut(Texte, a, a.Valeur);
            }
        }

        Texte.Append(vide ? "/>" : ">");
    }

    private static bool EstMarqueDEdition(Attribut a) =>
        (a.Espace is Espaces.W14 && a.Nom is "paraId" or "textId") || (a.Espace is Espaces.Wp14 && a.Nom is "anchorId" or "editId");

    private void Vider()
    {
        if (Texte.Length > 0)
        {
            _pile.Peek().Instructions.Add(new Litteral(Encoding.UTF8.GetBytes(Texte.ToString())));
            Texte.Clear();
        }
    }
}
