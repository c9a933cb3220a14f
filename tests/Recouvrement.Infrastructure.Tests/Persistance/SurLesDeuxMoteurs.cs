using System.Reflection;
using Xunit.Sdk;

namespace Recouvrement.Infrastructure.Tests.Persistance;

/// <summary>Runs a theory on SQLite, then on PostgreSQL.</summary>
internal sealed class SurLesDeuxMoteurs : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[Moteur.Sqlite], [Moteur.Postgresql]];
}
