namespace Recouvrement.Infrastructure.Tests.Recherche;

/// <summary>Tests that weigh or time the process: nothing else runs meanwhile.</summary>
[CollectionDefinition(nameof(ToutSeul), DisableParallelization = true)]
public sealed class ToutSeul;
