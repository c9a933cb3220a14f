using System.Globalization;
using System.Text;

namespace Recouvrement.Actes.Rendu;

/// <summary>The number of a drawing in a loop, made distinct at each repetition.</summary>
internal sealed class IdentifiantUnique(int origine) : Instruction
{
    public override void Executer(Contexte contexte) =>
        contexte.Tampon.Ecrire(Encoding.UTF8.GetBytes(contexte.Identifiant(origine).ToString(CultureInfo.InvariantCulture)));
}
