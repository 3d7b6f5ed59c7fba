using System.Globalization;
using Antq.Domain.Measures;
using Antq.Domain.Organisation;
using Antq.Domain.Text;

namespace Antq.Domain.Reporting.Rules;

/// <summary>The repairs that rules propose, with their value in the document and a label in both languages.</summary>
internal static class Repairs
{
    /// <summary>Returns the repair to a count; the label contains its bounds, as the wording is that of the document already.</summary>
    public static FindingRepair To(string path, Count count)
        => new(path, count.ToString(), JsonText.Written(writer => CountJsonConverter.Write(writer, count)),
            Change(language => Bounds(count, language)));

    /// <summary>Returns the repair to a number of years.</summary>
    public static FindingRepair ToYears(string path, int years)
    {
        var number = years.ToString(CultureInfo.InvariantCulture);
        return new(path, number, number,
            Change(language => language == Language.Vietnamese ? $"{number} năm" : years == 1 ? "1 year" : $"{number} years"));
    }

    /// <summary>Returns the repair to another life of a unit.</summary>
    public static FindingRepair To(string path, OrganisationUnit unit) => ToText(path, unit.Key.ToString(), language =>
    {
        var days = UnitLabels.Days(unit.ValidFrom, unit.ValidTo, language);
        var label = UnitLabels.Full(unit.LastState, language);
        return days.Length == 0 ? label : $"{label} ({days})";
    });

    /// <summary>Returns the repair to a value whose text in the document is this one.</summary>
    /// <param name="path">The place.</param>
    /// <param name="value">The text.</param>
    /// <param name="words">Returns the value in words.</param>
    public static FindingRepair ToText(string path, string value, Func<Language, string> words)
        => new(path, value, JsonText.Written(writer => UnescapedText.Write(writer, value)), Change(words));

    /// <summary>Returns the bounds of a count in words, whatever its wording.</summary>
    public static string Bounds(Count count, Language language)
    {
        var isVietnamese = language == Language.Vietnamese;
        var lower = Number(count.Lower);
        if (count.IsExact) return lower;
        return count.Upper is { } upper
            ? (isVietnamese ? $"từ {lower} đến {Number(upper)}" : $"{lower} to {Number(upper)}")
            : isVietnamese ? $"từ {lower} trở lên" : $"{lower} or more";

        string Number(long number) => Count.Exactly(number).ToWords(language);
    }

    private static BilingualText Change(Func<Language, string> words)
        => new($"Sửa thành {words(Language.Vietnamese)}", $"Change to {words(Language.English)}");
}
