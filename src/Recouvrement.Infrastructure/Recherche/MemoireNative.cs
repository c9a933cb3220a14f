using System.Runtime.InteropServices;

namespace Recouvrement.Infrastructure.Recherche;

/// <summary>
/// Gives back to the system what SQLite freed: after a bulk load the allocator of the C library keeps hundreds of megabytes for itself.
/// </summary>
internal static partial class MemoireNative
{
    public static void Rendre()
    {
        if (!OperatingSystem.IsLinux()) return;
        try
        {
            _ = MallocTrim(0);
        }
        catch (EntryPointNotFoundException)
        {
            // Another C library, which does it by itself.
        }
        catch (DllNotFoundException)
        {
            // The same.
        }
    }

    [LibraryImport("libc", EntryPoint = "malloc_trim")]
    private static partial int MallocTrim(nuint reste);
}
