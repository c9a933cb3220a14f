using Recouvrement.Actes.Xml;

namespace Recouvrement.Actes.Modeles;

/// <summary>
/// A content control bound to a data part shows that data again when Word opens the file, and one that shows its
/// placeholder forgets what it holds at the first click: both ties are cut where a field stands inside, and only there.
/// </summary>
internal static class ControlesDeContenu
{
    public static void Delier(Element racine)
    {
        foreach (var marque in Structure.Noeuds(racine).OfType<Marque>().ToArray())
        {
            foreach (var sdt in Structure.Ancetres(marque).Where(e => e.Est("sdt")))
            {
                var proprietes = sdt.Enfant("sdtPr");
                foreach (var e in proprietes?.Elements.Where(e => e.Nom is "dataBinding" or "showingPlcHdr").ToArray() ?? [])
                {
                    e.Retirer();
                }
            }
        }
    }
}
