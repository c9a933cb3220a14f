using System.Text;

namespace Recouvrement.Application.Imports;

/// <summary>Cuts lines into fields. A field between quotes may hold the separator, doubled quotes and ends of line.</summary>
internal sealed class Decoupeur(char separateur, bool guillemets)
{
    private readonly List<string> champs = [];
    private readonly StringBuilder champ = new();
    private bool entre;

    /// <summary>Takes a line in; true when the record is complete, false when a quote is still open.</summary>
    public bool Ajouter(string ligne)
    {
        var debut = !entre;
        if (entre)
        {
            champ.Append('\n');
        }

        for (var i = 0; i < ligne.Length; i++)
        {
            var c = ligne[i];
            if (entre)
            {
                if (c != '"')
                {
                    champ.Append(c);
                }
                else if (i + 1 < ligne.Length && ligne[i + 1] == '"')
                {
                    champ.Append('"');
                    i++;
                }
                else if (FinitLeChamp(ligne, i))
                {
                    entre = false;
                }
                else
                {
                    // Not the closing one: taking it for such would glue this record to another line's quote.
                    champ.Append(c);
                }
            }
            else if (c == separateur)
            {
                Clore();
                debut = true;
                continue;
            }
            else if (guillemets && debut && c == '"')
            {
                entre = true;
            }
            else
            {
                // A quote inside a field that does not begin with one is a quote: SARL "Le Printemps".
                champ.Append(c);
            }

            // Blanks before a quote belong to nobody.
            debut = debut && c == ' ';
        }

        if (!entre)
        {
            Clore();
        }

        return !entre;
    }

    /// <summary>The fields of the record, trimmed; ready for the next one.</summary>
    public string[] Prendre()
    {
        string[] pris = [.. champs];
        champs.Clear();
        champ.Clear();
        entre = false;
        return pris;
    }

    private bool FinitLeChamp(string ligne, int guillemet)
    {
        var suite = ligne.AsSpan(guillemet + 1).TrimStart(' ');
        return suite.IsEmpty || suite[0] == separateur;
    }

    private void Clore()
    {
        champs.Add(champ.ToString().Trim());
        champ.Clear();
    }
}
