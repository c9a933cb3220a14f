namespace Recouvrement.Domaine.Procedures;

/// <summary>Which rules and thresholds of the law a procedure names: what a change of one of them may move.</summary>
public static class DroitEmploye
{
    /// <summary>Ids of the delay rules.</summary>
    public static IReadOnlySet<string> Regles(DefinitionProcedure definition)
    {
        var regles = new HashSet<string>(StringComparer.Ordinal);
        foreach (var echeance in definition.Echeances)
        {
            regles.UnionWith(ReglesDe(echeance));
            foreach (var arret in echeance.Arrets)
            {
                regles.UnionWith(((string?[])[arret.Maximum, arret.Reprise]).OfType<string>());
            }
        }

        foreach (var alerte in Alertes(definition))
        {
            if (alerte.Proche?.Avant is { } avant)
            {
                regles.Add(avant);
            }
        }

        return regles;
    }

    /// <summary>Ids of the rules that a deadline of a procedure may be counted by: its own, or those that the context chooses among.</summary>
    public static IEnumerable<string> ReglesDe(DefinitionEcheance echeance) =>
        echeance.RegleSelon is { } choix ? choix.Regles.Values.Distinct(StringComparer.Ordinal) : [echeance.Cle];

    /// <summary>Ids of the thresholds.</summary>
    public static IReadOnlySet<string> Seuils(DefinitionProcedure definition) =>
        Conditions(definition).SelectMany(c => c.Comparaisons).Select(c => c.Seuil).OfType<string>().ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<Condition> Conditions(DefinitionProcedure definition)
    {
        var conditions = Transitions(definition).Select(t => t.Si)
            .Concat(Alertes(definition).Select(a => a.Si))
            .Concat(definition.Etapes.SelectMany(e => e.Actes).Select(a => a.Si))
            .Concat(definition.Echeances.SelectMany(e => e.ClosPar.Concat(e.RecommencePar)).Select(c => c.Si));
        return conditions.OfType<Condition>();
    }

    private static IEnumerable<AlerteDefinie> Alertes(DefinitionProcedure definition) =>
        definition.Etapes.SelectMany(e => e.Alertes).Concat(Transitions(definition).Select(t => t.Alerte).OfType<AlerteDefinie>());

    private static IEnumerable<Transition> Transitions(DefinitionProcedure definition) =>
        definition.Etapes.SelectMany(e => e.Vers).Concat(definition.Partout);
}
