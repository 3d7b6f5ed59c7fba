using Antq.Domain;
using NodaTime.Text;

namespace Antq.Samples.Csv;

/// <summary>Finds the unit of a row by its code, also one that lost its leading zeros, or by its name.</summary>
internal sealed class SheetUnits(Gazetteer gazetteer, SheetLayout layout)
{
    private readonly GazetteerSnapshot _units = gazetteer.AsOf(layout.AsOf);

    /// <summary>Returns the unit that a text means; otherwise, or where something was put back, a finding.</summary>
    public OrganisationUnit? Find(string text, out Finding? finding)
    {
        finding = null;
        if (text.Length > 0 && text.All(char.IsAsciiDigit)) return OfCode(text, out finding);
        var matches = gazetteer.Search(layout.Level).Find(text, layout.AsOf, layout.Within);
        if (matches.Count == 0) matches = gazetteer.Search(layout.Level).Find(WithoutNumber(text), layout.AsOf, layout.Within);
        var units = matches.Select(match => match.Unit).Distinct().ToArray();
        if (units is [var only]) return only;
        finding = units.Length == 0
            ? Unknown(text)
            : new Finding(SheetFindings.UnitAmbiguous, null, null, [new("text", text), new("units", string.Join("; ", matches))]);
        return null;
    }

    /// <summary>Returns a name without its running number: <c>1. Hà Nội</c>.</summary>
    private static string WithoutNumber(string text)
    {
        var digits = text.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return digits > 0 && text[digits] is '.' or ')' ? text[(digits + 1)..].TrimStart() : text;
    }

    private OrganisationUnit? OfCode(string text, out Finding? finding)
    {
        finding = null;
        var code = text.PadLeft(WidthOf(layout.Level), '0');
        if (!_units.TryGetUnit(code, out var unit) || unit.Level != layout.Level)
        {
            finding = Unknown(text);
            return null;
        }

        if (code != text)
            finding = new Finding(SheetFindings.ZeroPutBack, null, null, [new("text", text), new("code", $"{code} ({unit})")]);
        return unit;
    }

    private Finding Unknown(string text)
        => new(SheetFindings.UnitUnknown, null, null, [new("text", text), new("day", LocalDatePattern.Iso.Format(layout.AsOf))]);

    private static int WidthOf(OrganisationLevel level) => level switch
    {
        OrganisationLevel.Province => 2,
        OrganisationLevel.District => 3,
        _ => 5,
    };
}
