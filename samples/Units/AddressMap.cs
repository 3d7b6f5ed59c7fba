using Antq.Domain;
using NodaTime;

namespace Antq.Samples;

/// <summary>
/// Addresses with their units of another day: what is certain, what somebody must decide, and what names no unit; together all rows.
/// </summary>
internal sealed record AddressMap(
    string DataVersion,
    string? AsOf,
    string TraceTo,
    int Rows,
    IReadOnlyList<MappedAddress> Mapped,
    IReadOnlyList<AddressToDecide> ToDecide,
    IReadOnlyList<UnreadAddress> Unread) : IUnitsAnswer
{
    /// <exception cref="FormatException">The question has no day to map to.</exception>
    public static AddressMap Of(Gazetteer gazetteer, IReadOnlyList<string> rows, UnitsQuestion question)
    {
        var to = question.TraceTo ?? throw new FormatException("Say the day to map to: --trace-to 2026-11-21.");
        var mapped = new List<MappedAddress>();
        var toDecide = new List<AddressToDecide>();
        var unread = new List<UnreadAddress>();
        for (var row = 1; row <= rows.Count; row++)
        {
            var reading = gazetteer.ReadAddress(rows[row - 1], question.AsOf);
            if (reading.Candidates.Count == 0) unread.Add(new UnreadAddress(row, reading.Text));
            else if (reading.UnitOn(to) is { } unit)
                mapped.Add(new MappedAddress(row, reading.Text, From(reading), unit.Key, Label(gazetteer, unit, to), reading.Rest));
            else toDecide.Add(ToDecideOf(gazetteer, row, reading, to));
        }

        return new AddressMap(gazetteer.Version, Days.Text(question.AsOf), Days.Text(to)!, rows.Count, mapped, toDecide, unread);
    }

    public void Print(TextWriter output)
    {
        foreach (var address in Mapped) output.WriteLine($"{address.Row}: {address}");
        foreach (var address in ToDecide) output.WriteLine($"{address.Row}: {address}");
        foreach (var address in Unread) output.WriteLine($"{address.Row}: no unit: {address.Address}");
        output.WriteLine(
            $"{Rows} rows = {Mapped.Count} mapped + {ToDecide.Count} to decide + {Unread.Count} without a unit "
                + $"({AsOf ?? "unknown days"} to {TraceTo}, data {DataVersion})");
    }

    private static AddressToDecide ToDecideOf(Gazetteer gazetteer, int row, AddressReading reading, LocalDate to)
    {
        var units = reading.UnitsOn(to);
        var reason = units.Count == 0 ? "nothing-known" : reading.Candidates.Count > 1 ? "several-units" : "divided";
        return new AddressToDecide(row, reading.Text, reason, From(reading),
            [.. units.Select(unit => new AddressUnit(unit.Key, Label(gazetteer, unit, to)))], reading.Rest);
    }

    private static UnitKey[] From(AddressReading reading) => [.. reading.Candidates.Select(candidate => candidate.Unit.Key)];

    /// <summary>Returns the unit with those above it, as in an address.</summary>
    private static string Label(Gazetteer gazetteer, OrganisationUnit unit, LocalDate day)
        => string.Join(", ",
            gazetteer.AsOf(day).Tree.Path(unit.Key).Where(entry => entry.Unit.Level >= OrganisationLevel.Province).Reverse()
            .Select(entry => entry.Label(Language.Vietnamese)));
}
