namespace Recouvrement.Application.Exemples;

/// <summary>Worked cases of the law, each citing its source, run again with the law in force at the moment they are read.</summary>
public interface IExemples
{
    /// <summary>The cases of a procedure, in the order of their file; empty when there is none.</summary>
    IReadOnlyList<ExempleDeProcedure> DeLaProcedure(string procedure);

    /// <summary>The cases of a delay rule, in the order of their file; empty when there is none.</summary>
    IReadOnlyList<ExempleDeDelai> DeLaRegle(string regle);
}
