namespace Recouvrement.Benchmarks;

/// <summary>One bench: it measures, prints a line per figure with its target, and asserts nothing by a clock.</summary>
internal interface IBanc
{
    /// <summary>Name typed on the command line.</summary>
    string Nom { get; }

    /// <summary>Runs and prints.</summary>
    Task Executer(TextWriter sortie);
}
