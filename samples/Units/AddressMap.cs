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
        gazetteer.AsOf(to);
        if (question.AsOf is { } day) gazetteer.AsOf(day);
        var territories = Task.Run(() => MakeTerritories(gazetteer, question.AsOf, to));
        gazetteer.Search();
        var readings = new AddressReading[rows.Count];
        Parallel.For(0, rows.Count, row => readings[row] = gazetteer.ReadAddress(rows[row], question.AsOf));
        territories.GetAwaiter().GetResult();
        var answers = new object[rows.Count];
        Parallel.For(0, rows.Count, row => answers[row] = Answer(gazetteer, readings[row], row + 1, to));
        MappedAddress[] mapped = [.. answers.OfType<MappedAddress>()];
        AddressToDecide[] toDecide = [.. answers.OfType<AddressToDecide>()];
        UnreadAddress[] unread = [.. answers.OfType<UnreadAddress>()];
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

    /// <summary>Makes the territories that traces to another day need, while the addresses are read and not after it.</summary>
    private static void MakeTerritories(Gazetteer gazetteer, LocalDate? day, LocalDate to)
    {
        if (day == to) return;
        var lowest = gazetteer.Levels[^1];
        var first = gazetteer.KnownFrom(lowest);
        var units = gazetteer.AsOf(day is { } known && known > first ? known : first).Units(lowest);
        gazetteer.TerritoryOf([.. units.Take(1).Select(unit => unit.Key)]);
    }

    /// <summary>Returns a mapped address, one to decide on, or one that names no unit.</summary>
    private static object Answer(Gazetteer gazetteer, AddressReading reading, int row, LocalDate to)
    {
        if (reading.Candidates.Count == 0) return new UnreadAddress(row, reading.Text);
        if (reading.UnitOn(to) is not { } unit) return ToDecideOf(gazetteer, row, reading, to);
        return HasUnitsLeft(gazetteer, reading, unit)
            ? ToDecideOf(gazetteer, row, reading, to, "units-left")
            : new MappedAddress(row, reading.Text, From(reading), unit.Key, Label(gazetteer, unit, to), reading.Rest);
    }

    /// <summary>Returns whether the rest beside a province or district names a unit too, as in <c>Q. Tân Bình, Hà Nội</c>.</summary>
    private static bool HasUnitsLeft(Gazetteer gazetteer, AddressReading reading, OrganisationUnit unit)
        => unit.Level < OrganisationLevel.Commune && reading.Rest.Length > 0 && gazetteer.ReadAddress(reading.Rest).Candidates.Count > 0;

    private static AddressToDecide ToDecideOf(Gazetteer gazetteer, int row, AddressReading reading, LocalDate to, string? reason = null)
    {
        var units = reading.UnitsOn(to);
        reason ??= units.Count == 0 ? "nothing-known" : reading.Candidates.Count > 1 ? "several-units" : "divided";
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
