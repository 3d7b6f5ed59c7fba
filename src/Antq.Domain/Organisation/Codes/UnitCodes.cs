using Antq.Domain.Data;
using Antq.Domain.Text;

namespace Antq.Domain.Organisation;

/// <summary>The codes of a second kind, from the table <c>unit-codes</c>; it is read when the first is asked for.</summary>
internal static class UnitCodes
{
    private static readonly Lazy<Row[]> Rows = new(() => [.. DataFile.Embedded("unit-codes.txt").Table("unit-codes").Select(Read)]);

    private static readonly Lazy<ILookup<UnitKey, Row>> ByUnit = new(() => Rows.Value.ToLookup(row => row.Unit));

    /// <summary>Returns the code of a unit on a day, or its last one without a day, of several the shortest; null for none.</summary>
    public static string? Of(UnitKey unit, OrganisationUnit.CodeScheme scheme, int? day)
        => ByUnit.Value[unit].Where(row => row.Scheme == scheme && (day is not { } on || row.HoldsOn(on)))
            .OrderByDescending(row => row.To).ThenBy(row => row.Code.Length).FirstOrDefault()?.Code;

    /// <summary>Returns the units that have a code on a day, as far as its own days are known.</summary>
    public static IEnumerable<UnitKey> With(OrganisationUnit.CodeScheme scheme, string code, int day)
        => Rows.Value.Where(row => row.Scheme == scheme && row.HoldsOn(day) && row.IsWritten(code)).Select(row => row.Unit);

    /// <summary>Returns the units that have a code in any scheme, on a day or on any; one that has it in two is returned twice.</summary>
    public static IEnumerable<UnitKey> With(string code, int? day)
        => Rows.Value.Where(row => (day is not { } on || row.HoldsOn(on)) && row.IsWritten(code)).Select(row => row.Unit);

    /// <summary>Returns the codes of a unit in a scheme, of any day.</summary>
    public static IEnumerable<string> AllOf(UnitKey unit, OrganisationUnit.CodeScheme scheme)
        => ByUnit.Value[unit].Where(row => row.Scheme == scheme).Select(row => row.Code);

    private static Row Read(DataRow row)
        => new(
            row.Enum<OrganisationUnit.CodeScheme>("scheme"),
            row.Read("unit", text => UnitKey.Parse(text, null)),
            row["code"],
            row.Day("from") is { } from ? DayText.Order(from) : int.MinValue,
            row.Day("to") is { } to ? DayText.Order(to) : int.MaxValue);

    /// <summary>The longest text that may be an abbreviation, with its signs.</summary>
    private const int Longest = 32;

    /// <summary>A code of a unit with the days of the code; without days it is that of the unit's whole life.</summary>
    private sealed record Row(OrganisationUnit.CodeScheme Scheme, UnitKey Unit, string Code, int From, int To)
    {
        public bool HoldsOn(int day) => day >= From && day <= To;

        public bool IsWritten(string typed)
            => Scheme == OrganisationUnit.CodeScheme.Abbreviation ? typed.Length <= Longest && IsAbbreviation(typed) : typed == Code;

        /// <summary>Compares the letters only, ignoring case; a typed D may be a Đ, but not the reverse.</summary>
        private bool IsAbbreviation(string typed)
        {
            var at = 0;
            foreach (var sign in typed)
            {
                if (!char.IsLetter(sign)) continue;
                if (at == Code.Length) return false;
                var (letter, right) = (char.ToUpperInvariant(sign), Code[at++]);
                if (letter != right && !(letter == 'D' && right == 'Đ')) return false;
            }

            return at == Code.Length;
        }
    }
}
