using System.Reflection;
using Recouvrement.Application.Echanges;
using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Web.Tests.Maison;

/// <summary>Dependencies point inwards, and the core depends on nothing.</summary>
public sealed class DependancesTests
{
    private static readonly string[] Framework = ["System.", "netstandard", "mscorlib", "System"];

    [Theory]
    [InlineData("Recouvrement.Domaine")]
    [InlineData("Recouvrement.Recherche")]
    [InlineData("Recouvrement.Actes", "DocumentFormat.OpenXml")]
    [InlineData("Recouvrement.Application", "Recouvrement.Domaine", "Recouvrement.Actes", "Recouvrement.Recherche")]
    public void Bibliotheque_References_NeVontQueVersLInterieur(string nom, params string[] permises)
    {
        var intruses = Assembly.Load(nom).GetReferencedAssemblies()
            .Select(a => a.Name!)
            .Where(a => !Framework.Any(f => a.StartsWith(f, StringComparison.Ordinal)) && !permises.Contains(a, StringComparer.Ordinal))
            .ToList();

        intruses.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("System.Text.Json")]
    [InlineData("System.IO.FileSystem")]
    [InlineData("System.Net.Http")]
    [InlineData("System.Data.Common")]
    public void Domaine_NiJsonNiFichierNiReseauNiBase(string interdite) =>
        typeof(Fait).Assembly.GetReferencedAssemblies().ShouldNotContain(a => a.Name == interdite);

    [Fact]
    public void Application_NeConnaitNiBaseNiWeb() =>
        typeof(EcritureJson).Assembly.GetReferencedAssemblies()
            .ShouldNotContain(a => a.Name!.Contains("EntityFramework", StringComparison.Ordinal) || a.Name!.Contains("AspNetCore", StringComparison.Ordinal));
}
