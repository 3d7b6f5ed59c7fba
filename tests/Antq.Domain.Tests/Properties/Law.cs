using FsCheck;

namespace Antq.Domain.Tests.Properties;

/// <summary>Checks a property on the same generated values every time.</summary>
internal static class Law
{
    public static void Holds(Property property)
        => Check.One(Config.QuickThrowOnFailure.WithReplay(20250701UL, 20251121UL).WithMaxTest(500).WithQuietOnSuccess(true), property);
}
