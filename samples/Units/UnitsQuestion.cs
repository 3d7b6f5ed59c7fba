using Antq.Domain;
using Antq.Domain.Lineage;
using Antq.Domain.Organisation;
using NodaTime;
using NodaTime.Text;

namespace Antq.Samples;

/// <summary>What is asked: one question, the day it is about, and what else is wanted of each unit.</summary>
internal sealed record UnitsQuestion
{
    private static readonly string[] OfEachUnit = ["--as-of", "--level", "--trace-to", "--comparable-with", "--graph", "--gazetteer"];

    /// <summary>The questions, each with the options that mean something beside it.</summary>
    private static readonly Dictionary<string, string[]> Questions = new(StringComparer.Ordinal)
    {
        ["--code"] = OfEachUnit,
        ["--name"] = [.. OfEachUnit, "--within"],
        ["--suggest"] = [.. OfEachUnit, "--within"],
        ["--territory"] = OfEachUnit,
        ["--date-codes"] = ["--gazetteer"],
        ["--map-codes"] = ["--as-of", "--trace-to", "--graph", "--gazetteer"],
        ["--addresses"] = ["--as-of", "--trace-to", "--gazetteer"],
        ["--changes-to"] = ["--gazetteer"],
    };

    public LocalDate? AsOf { get; private init; }

    public OrganisationLevel Level { get; private init; }

    public string? Code { get; private init; }

    public string? Name { get; private init; }

    public string? Suggest { get; private init; }

    public UnitKey? Within { get; private init; }

    public UnitKey? Territory { get; private init; }

    public LocalDate? TraceTo { get; private init; }

    public LocalDate? ComparableWith { get; private init; }

    public LineageGraph Graph { get; private init; }

    public IReadOnlyList<CodeDating.NamedCode>? CodesToDate { get; private init; }

    public IReadOnlyList<CodeDating.NamedCode>? CodesToMap { get; private init; }

    /// <summary>The rows of a file of addresses; <see cref="AsOf"/> is their day, absent when it is not known.</summary>
    public IReadOnlyList<string>? Addresses { get; private init; }

    /// <summary>A file with the gazetteer that is asked; absent for that of the library.</summary>
    public string? Gazetteer { get; private init; }

    /// <summary>A file with a gazetteer that is compared with the one asked.</summary>
    public string? ChangesTo { get; private init; }

    public bool Json { get; private init; }

    /// <exception cref="FormatException">The arguments ask nothing that can be answered.</exception>
    public static UnitsQuestion Read(string[] args)
    {
        string[] withValues = [.. Questions.Keys.Concat(Questions["--name"])];
        var options = new Arguments(args, withValues, ["--json"]);
        var asked = Questions.Keys.Where(options.Has).ToArray();
        if (asked.Length > 1) throw new FormatException($"One question at a time, not {string.Join(" and ", asked)}.");
        var beside = asked is [var only] ? Questions[only] : Questions["--name"];
        if (Array.Find(withValues, option => options.Has(option) && !beside.Contains(option) && !asked.Contains(option)) is { } idle)
            throw new FormatException($"'{idle}' means nothing beside '{asked[0]}'.");
        return new UnitsQuestion
        {
            AsOf = Day(options.One("--as-of")),
            Level = options.One("--level", OrganisationLevel.Province),
            Code = options.One("--code"),
            Name = options.One("--name"),
            Suggest = options.One("--suggest"),
            Within = Key(options.One("--within")),
            Territory = Key(options.One("--territory")),
            TraceTo = Day(options.One("--trace-to")),
            ComparableWith = Day(options.One("--comparable-with")),
            Graph = options.One("--graph", LineageGraph.All),
            CodesToDate = options.One("--date-codes") is { } undated ? CodeRows.Read(undated) : null,
            CodesToMap = options.One("--map-codes") is { } old ? CodeRows.Read(old) : null,
            Addresses = options.One("--addresses") is { } addresses ? AddressRows.Read(addresses) : null,
            Gazetteer = options.One("--gazetteer"),
            ChangesTo = options.One("--changes-to"),
            Json = options.Has("--json"),
        };
    }

    private static LocalDate? Day(string? text)
        => text is null
            ? null
            : LocalDatePattern.Iso.Parse(text) is { Success: true } day
                ? day.Value
                : throw new FormatException($"'{text}' is not a day such as 2025-07-01.");

    private static UnitKey? Key(string? text) => text is null ? null : UnitKey.Parse(text);
}
