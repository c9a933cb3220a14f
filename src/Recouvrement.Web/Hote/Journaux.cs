using System.Globalization;
using Serilog;
using Serilog.Core;
using Serilog.Events;

namespace Recouvrement.Web.Hote;

/// <summary>
/// Console and one file a day for a month. The lines carry ids, durations and the correlation id, never a name, an
/// address, a search or the content of a form: logs are copied and kept by people who have no right to the dossiers.
/// </summary>
internal static class Journaux
{
    private const string Gabarit =
        "{Timestamp:yyyy-MM-dd HH:mm:ss.fff zzz} {Level:u3} [{Correlation}] {Message:lj} <{SourceContext}>{NewLine}{Exception}";

    public static Logger Creer(string dossier) => new LoggerConfiguration()
        .MinimumLevel.Information()
        .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
        .MinimumLevel.Override("Microsoft.Hosting.Lifetime", LogEventLevel.Information)
        // The framework logs the exception that the error page already logs, once with the correlation id is enough.
        .MinimumLevel.Override("Microsoft.AspNetCore.Diagnostics.ExceptionHandlerMiddleware", LogEventLevel.Fatal)
        .Enrich.FromLogContext()
        .WriteTo.Console(outputTemplate: "{Timestamp:HH:mm:ss} {Level:u3} [{Correlation}] {Message:lj}{NewLine}{Exception}",
            formatProvider: CultureInfo.InvariantCulture)
        .WriteTo.Async(a => a.File(
            Path.Combine(dossier, "recouvrement-.log"),
            outputTemplate: Gabarit,
            rollingInterval: RollingInterval.Day,
            retainedFileCountLimit: 31,
            formatProvider: CultureInfo.InvariantCulture))
        .CreateLogger();
}
