using Recouvrement.Benchmarks;

// dotnet run -c Release --project tests/Recouvrement.Benchmarks [-- NAME…] : every bench, or those named.
var bancs = typeof(IBanc).Assembly.GetTypes()
    .Where(t => t is { IsClass: true, IsAbstract: false } && typeof(IBanc).IsAssignableFrom(t))
    .Select(t => (IBanc)Activator.CreateInstance(t)!)
    .OrderBy(b => b.Nom, StringComparer.Ordinal)
    .ToList();
var inconnus = args.Where(a => !bancs.Exists(b => string.Equals(b.Nom, a, StringComparison.Ordinal))).ToList();
if (inconnus.Count > 0)
{
    await Console.Error.WriteLineAsync($"Unknown bench: {string.Join(", ", inconnus)}. Known: {string.Join(", ", bancs.Select(b => b.Nom))}.");
    return 2;
}

foreach (var banc in bancs.Where(b => args.Length == 0 || args.Contains(b.Nom, StringComparer.Ordinal)))
{
    await Console.Out.WriteLineAsync($"== {banc.Nom}");
    await banc.Executer(Console.Out);
}

return 0;
