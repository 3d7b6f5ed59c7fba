using System.Globalization;

namespace Antq.Domain.Tests;

/// <summary>
/// How many rounds a test of random cases goes: as many as it says in a release build, and a third of them in a debug build, which is
/// slower; or as many times fewer as the environment variable ANTQ_FEWER says, for a run that asks the tests again and again.
/// </summary>
internal static class Rounds
{
    private static readonly int Fewer = Environment.GetEnvironmentVariable("ANTQ_FEWER") is { Length: > 0 } times
        ? int.Parse(times, CultureInfo.InvariantCulture)
        : FewerInThisBuild;

    private static int FewerInThisBuild
#if DEBUG
        => 3;
#else
        => 1;
#endif

    /// <summary>
    /// Whether the case at a place of a very long list is taken: every one in a release build, each twelfth in a debug build.
    /// </summary>
    public static bool Take(int place) => place % (Fewer == 1 ? 1 : 4 * Fewer) == 0;

    /// <summary>The rounds, one at least.</summary>
    public static int Of(int all) => Math.Max(1, all / Fewer);
}
