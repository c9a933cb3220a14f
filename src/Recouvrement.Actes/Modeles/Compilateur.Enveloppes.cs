using System.Text;
using Recouvrement.Actes.Rendu;
using Recouvrement.Actes.Xml;

namespace Recouvrement.Actes.Modeles;

/// <content>Tables and content controls, which go with their last content.</content>
internal sealed partial class Compilateur
{
    private void Enveloppe(Element e)
    {
        var contenu = e.Est("sdt") ? e.Enfant("sdtContent") : e;
        if (contenu is null)
        {
            Entier(e);
            return;
        }

        var table = e.Est("tbl");
        var proprietes = contenu.Enfants.TakeWhile(n => !table || n is not Marque && n is not Element { Nom: "tr" or "sdt" or "customXml" }).ToHashSet();
        var debut = Groupe(() =>
        {
            Ouvrir(e);
            foreach (var n in table ? proprietes : e.Enfants.TakeWhile(n => n != contenu))
            {
                Visiter(n);
            }

            if (!table)
            {
                Ouvrir(contenu);
            }
        });
        var corps = Groupe(() =>
        {
            foreach (var n in contenu.Enfants.Where(n => !table || !proprietes.Contains(n)))
            {
                Visiter(n);
            }
        });
        var fin = Groupe(() =>
        {
            if (!table)
            {
                EcrivainXml.Fermer(_sortie.Texte, contenu);
                foreach (var n in e.Enfants.SkipWhile(n => n != contenu).Skip(1))
                {
                    Visiter(n);
                }
            }

            EcrivainXml.Fermer(_sortie.Texte, e);
        });
        var p = e.Prefixe.Length == 0 ? "p" : e.Prefixe + ":p";
        _sortie.Ajouter(new EnveloppeEffacable(debut, corps, fin, table && !Fragilite.SuitUnTableau(e) ? Encoding.UTF8.GetBytes($"<{p}/>") : null));
    }
}
