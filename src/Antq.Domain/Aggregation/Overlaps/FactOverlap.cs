using Antq.Domain.Text;

namespace Antq.Domain.Aggregation;

/// <summary>Two facts about the same things, in whole or in part: adding them would count these twice.</summary>
public sealed partial record FactOverlap
{
    private readonly string _nameOfOne;
    private readonly string _nameOfOther;

    internal FactOverlap(Fact one, string nameOfOne, Fact other, string nameOfOther, IReadOnlyList<OverlapKind> kinds)
    {
        (One, Other) = (one, other);
        (_nameOfOne, _nameOfOther) = (nameOfOne, nameOfOther);
        Kinds = ValueList<OverlapKind>.Of(kinds);
    }

    /// <summary>The fact that contains the other; if neither or both do, the first by report id and place.</summary>
    public Fact One { get; }

    /// <summary>The other fact.</summary>
    public Fact Other { get; }

    /// <summary>Why they overlap, in the order of the enumeration; at least one kind.</summary>
    public IReadOnlyList<OverlapKind> Kinds { get; }

    /// <summary>
    /// Whether it decides what is added, or bounds it; false for stocks of different days and nothing else, as a later one replaces an
    /// earlier one.
    /// </summary>
    public bool HasConsequence => Kinds is not [OverlapKind.StocksOfDifferentDays];

    /// <summary>Describes both places, their content, and why they overlap.</summary>
    public string Describe(Language language)
    {
        var kinds = string.Join("; ", Kinds.Select(kind => Terms.Name(kind, language)));
        var (one, other) = (Place(One, _nameOfOne, language), Place(Other, _nameOfOther, language));
        return language == Language.Vietnamese ? $"{one} và {other} trùng nhau: {kinds}." : $"{one} and {other} overlap: {kinds}.";
    }

    /// <summary>Returns the same in English.</summary>
    public override string ToString() => Describe(Language.English);

    private static string Place(Fact fact, string unit, Language language)
        => $"{fact} ({unit}, {ReportingPeriod.OfDays(fact.Start, fact.End).ToWords(language)}: {fact.Value!.Value.ToWords(language)})";
}
