using Antq.Domain;
using NodaTime;

namespace Antq.Samples.Storage;

/// <summary>One fact of a stored report, to look reports up by; facts are added by a roll-up, never by the database.</summary>
public sealed class StoredFact
{
    /// <summary>The place among the facts of the report: several may come from one place in the document.</summary>
    public required int Number { get; init; }

    public required string Path { get; init; }

    public required UnitKey Unit { get; init; }

    public required MeasureId Measure { get; init; }

    public required KindId<AwardForm>? Form { get; init; }

    public required Population? Population { get; init; }

    public required LocalDate? Start { get; init; }

    public required LocalDate End { get; init; }

    /// <summary>The count as it was stated, with its wording; its bounds stand beside it as numbers.</summary>
    public required Count? Value { get; init; }

    public required long? Lower { get; init; }

    public required long? Upper { get; init; }

    internal static StoredFact Of(Fact fact, int number) => new()
    {
        Number = number,
        Path = fact.Path,
        Unit = fact.Unit,
        Measure = fact.Measure,
        Form = fact.Category.Form.Only,
        Population = fact.Category.Population,
        Start = fact.Start,
        End = fact.End,
        Value = fact.Value,
        Lower = fact.Value?.Lower,
        Upper = fact.Value?.Upper,
    };
}
