using Antq.Domain.Data;
using Antq.Domain.Text;

namespace Antq.Domain.Organisation;

/// <summary>The codes of a second kind, from the table <c>unit-codes</c>; it is read when the first is asked for.</summary>
internal static class UnitCodes
{
    private static readonly Lazy<Row[]> Rows = new(() => [.. DataFile.Embedded("unit-codes.txt").Table("unit-codes").Select(Read)]);

    /// <summary>Returns the code of a unit on a day, or its last one without a day; null when there is none.</summary>
    public static string? Of(UnitKey unit, OrganisationUnit.CodeScheme scheme, int? day)
        => Array.FindLast(Rows.Value, row => row.Scheme == scheme && row.Unit == unit && (day is not { } on || row.HoldsOn(on)))?.Code;

    /// <summary>Returns the units that have a code on a day, as far as its own days are known.</summary>
    public static IEnumerable<UnitKey> With(OrganisationUnit.CodeScheme scheme, string code, int day)
        => Rows.Value.Where(row => row.Scheme == scheme && row.Code == code && row.HoldsOn(day)).Select(row => row.Unit);

    private static Row Read(DataRow row)
        => new(
            row.Enum<OrganisationUnit.CodeScheme>("scheme"),
            row.Read("unit", text => UnitKey.Parse(text, null)),
            row["code"],
            row.Day("from") is { } from ? DayText.Order(from) : int.MinValue,
            row.Day("to") is { } to ? DayText.Order(to) : int.MaxValue);

    /// <summary>A code of a unit with the days of the code; without days it is that of the unit's whole life.</summary>
    private sealed record Row(OrganisationUnit.CodeScheme Scheme, UnitKey Unit, string Code, int From, int To)
    {
        public bool HoldsOn(int day) => day >= From && day <= To;
    }
}
