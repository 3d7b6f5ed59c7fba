namespace Antq.Domain.Tests.Measures;

/// <summary>Generated counts of every shape: exact, with one bound or two, with a nominal value.</summary>
internal static class AnyCounts
{
    public static Count Next(Random random)
    {
        var (one, other) = (Number(random), Number(random));
        var (least, most) = (Math.Min(one, other), Math.Max(one, other));
        switch (random.Next(8))
        {
            case 0: return Count.Exactly(one);
            case 1: return Count.AtLeast(one);
            case 2: return Count.AtMost(one);
            case 3: return Count.Between(least, most);
            case 4: return Count.About(one);
        }

        var nominal = least + random.NextInt64(most - least + 1);
        return Count.TryParse($"{least}..~{nominal}{(random.Next(2) == 0 || least == most ? "" : $"..{most}")}", null, out var count)
            ? count : Count.Exactly(least);
    }

    private static long Number(Random random) => random.Next(5) switch
    {
        0 => random.Next(10),
        1 => random.Next(100),
        2 => random.Next(10_000),
        3 => random.Next(1, 1_000) * (long)Math.Pow(10, random.Next(15)),
        _ => random.NextInt64(long.MaxValue),
    };
}
