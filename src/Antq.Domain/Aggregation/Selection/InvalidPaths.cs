namespace Antq.Domain.Aggregation;

/// <summary>The places of a report that have errors, or that errors contradict, and the facts that these exclude.</summary>
internal sealed class InvalidPaths
{
    private readonly Dictionary<string, Finding> _errors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Finding> _above = new(StringComparer.Ordinal);

    /// <summary>The places of a report without findings.</summary>
    public static InvalidPaths None { get; } = new([]);

    public InvalidPaths(IEnumerable<Finding> findings)
    {
        foreach (var error in findings.Where(finding => finding is { Severity: FindingSeverity.Error, Path: not null }))
        {
            foreach (var place in new[] { error.Path, error.Against }.OfType<string>())
            {
                _errors.TryAdd(place, error);
                foreach (var above in AndAbove(place).Skip(1)) _above.TryAdd(above, error);
            }
        }
    }

    /// <summary>Returns the error at, above or below a place that the fact depends on; null when there is none.</summary>
    public Finding? ErrorOf(Fact fact)
    {
        if (_errors.Count == 0) return null;
        foreach (var place in fact.Grounds)
        {
            if ((_above.GetValueOrDefault(place) ?? ErrorAtOrAbove(place)) is { } error) return error;
        }

        return null;
    }

    private Finding? ErrorAtOrAbove(ReadOnlySpan<char> place)
    {
        var errors = _errors.GetAlternateLookup<ReadOnlySpan<char>>();
        while (true)
        {
            if (errors.TryGetValue(place, out var error)) return error;
            var slash = place.LastIndexOf('/');
            if (slash < 0) return null;
            place = place[..slash];
        }
    }

    /// <summary>Returns a place and every place above it.</summary>
    private static IEnumerable<string> AndAbove(string place)
    {
        yield return place;
        for (var slash = place.LastIndexOf('/'); slash >= 0; slash = place.LastIndexOf('/'))
        {
            place = place[..slash];
            yield return place;
        }
    }
}
