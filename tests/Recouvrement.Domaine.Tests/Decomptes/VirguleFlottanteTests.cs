using System.Reflection;
using System.Text.RegularExpressions;
using Recouvrement.Domaine.Decomptes;

namespace Recouvrement.Domaine.Tests.Decomptes;

/// <summary>Amounts never pass through binary floating point: 0.1 + 0.2 is not 0.3 there.</summary>
public sealed partial class VirguleFlottanteTests
{
    private const BindingFlags Tout = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    [Fact]
    public void Decomptes_AucunTypeCompile_NePorteDeFlottant()
    {
        var types = typeof(MoteurDecompte).Assembly.GetTypes()
            .Where(t => t.Namespace?.StartsWith("Recouvrement.Domaine.Decomptes", StringComparison.Ordinal) == true).ToList();

        types.Count.ShouldBeGreaterThan(40);
        types.SelectMany(Flottants).ShouldBeEmpty();
    }

    [Fact]
    public void Decomptes_AucuneSource_NEcritDeFlottant()
    {
        var fichiers = Directory.GetFiles(Path.Combine(Depot.Racine, "src", "Recouvrement.Domaine", "Decomptes"), "*.cs", SearchOption.AllDirectories);

        fichiers.Length.ShouldBeGreaterThan(40);
        fichiers.Where(f => Flottant().IsMatch(File.ReadAllText(f))).Select(Path.GetFileName).ShouldBeEmpty();
    }

    private static IEnumerable<string> Flottants(Type type) =>
        type.GetFields(Tout).Where(f => EstFlottant(f.FieldType)).Select(f => $"{type.Name}.{f.Name}")
            .Concat(type.GetMethods(Tout).Cast<MethodBase>().Concat(type.GetConstructors(Tout)).Where(PasseParUnFlottant).Select(m => $"{type.Name}.{m.Name}()"));

    private static bool PasseParUnFlottant(MethodBase methode) =>
        methode.GetParameters().Any(p => EstFlottant(p.ParameterType))
        || (methode is MethodInfo { ReturnType: var retour } && EstFlottant(retour))
        || (methode.GetMethodBody()?.LocalVariables.Any(v => EstFlottant(v.LocalType)) ?? false);

    private static bool EstFlottant(Type type) =>
        type == typeof(double) || type == typeof(float) || type == typeof(Half)
        || (type.IsGenericType && type.GetGenericArguments().Any(EstFlottant)) || (type.HasElementType && EstFlottant(type.GetElementType()!));

    [GeneratedRegex(@"\b(double|float|Half|Math\.Pow|Math\.Sqrt)\b|[0-9][dDfF]\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Flottant();
}
