using System.Globalization;
using Antq.Domain.Text;

namespace Antq.Domain.Reporting;

/// <summary>The faults of a report's shape, in the order of the checks. Nothing is made for a report that has none.</summary>
internal struct ShapeFaults
{
    /// <summary>The most faults that are kept.</summary>
    public const int Most = 1000;

    private List<ShapeFault>? _all;

    /// <summary>The faults.</summary>
    public readonly IReadOnlyList<ShapeFault> All => _all ?? [];

    /// <summary>How many there are.</summary>
    public readonly int Count => _all?.Count ?? 0;

    /// <summary>Adds a fault.</summary>
    /// <param name="path">Its place below the element that is checked.</param>
    /// <param name="reason">What is wrong.</param>
    /// <param name="between">The places of the members that contradict each other there, below the same element.</param>
    public void Add(string path, RefusalReason reason, params string[]? between)
    {
        _all ??= [];
        if (_all.Count < Most) _all.Add(new ShapeFault(path, reason, between is { Length: > 0 } ? between : null));
    }

    /// <summary>Puts the place of an element before those of the faults that were found in it.</summary>
    /// <param name="list">The place of its list.</param>
    /// <param name="index">Its place in the list.</param>
    /// <param name="before">How many faults there were before it was checked.</param>
    public readonly void Below(string list, int index, int before)
    {
        if (Count == before) return;
        var element = string.Create(CultureInfo.InvariantCulture, $"{list}/{index}");
        for (var place = before; place < _all!.Count; place++) _all[place] = _all[place].Below(element);
    }
}
