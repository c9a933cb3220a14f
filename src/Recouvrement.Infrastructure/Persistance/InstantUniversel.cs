using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Recouvrement.Infrastructure.Persistance;

/// <summary>Instants are universal on both engines; SQLite forgets to say so when it reads them back.</summary>
internal sealed class InstantUniversel() : ValueConverter<DateTime, DateTime>(
    instant => instant, instant => DateTime.SpecifyKind(instant, DateTimeKind.Utc));
