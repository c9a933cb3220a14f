namespace Recouvrement.Domaine.Procedures;

/// <summary>The effects that hold at the end of a fold, and since when the procedure has taken something away.</summary>
internal sealed class EffetsDuRejeu(DefinitionProcedure definition, Rejeu rejeu)
{
    /// <summary>Effects of the stage whose conditions hold, in the order of the file.</summary>
    public IReadOnlyList<Effet> Tenus()
    {
        var effets = Etape?.Effets ?? [];
        for (var i = 0; i < effets.Count; i++)
        {
            if (effets[i].Si is not null)
            {
                return [.. effets.Where(e => rejeu.Evaluation.EstVraie(e.Si, null))];
            }
        }

        return effets;
    }

    /// <summary>The first step of the unbroken run of stages that take something away; null when the last one takes nothing.</summary>
    public Passage? Origine()
    {
        if (Etape is not { Contraint: true })
        {
            return null;
        }

        Passage? origine = null;
        for (var i = rejeu.Parcours.Count - 1; i >= 0; i--)
        {
            var passage = rejeu.Parcours[i];
            if (!Contraint(passage.Vers))
            {
                break;
            }

            origine = passage;
            if (!Contraint(passage.De))
            {
                break;
            }
        }

        return origine;
    }

    // Outside the model nobody knows what the procedure has become: what it took stays taken until a fact says otherwise.
    private DefinitionEtape? Etape
    {
        get
        {
            if (!rejeu.EstHorsModele)
            {
                return rejeu.EtapeDefinie;
            }

            for (var i = rejeu.Parcours.Count - 1; i >= 0; i--)
            {
                if (definition.Etape(rejeu.Parcours[i].De) is { } quittee)
                {
                    return quittee;
                }
            }

            return null;
        }
    }

    private bool Contraint(string etape) =>
        string.Equals(etape, EtatProcedure.HorsModele, StringComparison.Ordinal) || definition.Etape(etape) is { Contraint: true };
}
