using System.Globalization;
using Antq.Domain.Data;
using Antq.Domain.Periods;
using Antq.Domain.Text;

namespace Antq.Domain.Reporting;

/// <summary>Reads the templates of the library in the reference data.</summary>
internal static class TemplateTable
{
    public static IEnumerable<ReportTemplate> Read()
    {
        var file = DataFile.Embedded("templates.txt");
        var levels = file.Table("template-levels").ToLookup(row => row["template"], StringComparer.Ordinal);
        var cells = file.Table("template-cells").ToLookup(row => row["template"], ReadCell, StringComparer.Ordinal);
        return file.Table("report-templates").Select(row => new ReportTemplate(
            row["id"],
            new BilingualText(row["name"], row["name_en"]),
            row.Read("calendar", CalendarOf),
            row.Enum<PeriodKind>("kind"),
            levels[row["id"]].ToDictionary(level => level.Enum<OrganisationLevel>("level"), ReadDay),
            [.. cells[row["id"]]])
        {
            Basis = row.Optional("basis"),
            Confidence = row.Enum<Confidence>("confidence"),
        });
    }

    private static ReportTemplate.Cell ReadCell(DataRow row) => new(
        row.Read("measure", MeasureOf),
        row.Enums<OrganisationLevel>("levels"))
    {
        IsRequired = row.Read("required", text => EnumName<Answer>.Parse(text) == Answer.Yes),
        Calendar = row.Optional("calendar") is null ? null : row.Read("calendar", CalendarOf),
        Due = row.Optional("deadline") is null ? null : row.Read("deadline", text => DayOf(row, text)),
        Basis = row.Optional("basis"),
        Confidence = row.Enum<Confidence>("confidence"),
    };

    /// <summary>Reads the day of the month in which a period ends; null where none is set.</summary>
    private static ReportTemplate.DueDay? ReadDay(DataRow row)
        => row.Optional("deadline_day") is null ? null
            : new ReportTemplate.DueDay(
                null,
                row.Read("deadline_day", text => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture)),
                row["deadline_basis"],
                row.Enum<Confidence>("deadline_confidence"));

    /// <summary>Reads a month and a day such as <c>11-15</c>.</summary>
    private static ReportTemplate.DueDay DayOf(DataRow row, string text)
        => DayText.TryParse("2000-" + text, out var day)
            ? new ReportTemplate.DueDay(day.Month, day.Day, row["deadline_basis"], row.Enum<Confidence>("deadline_confidence"))
            : throw new FormatException($"'{text}' is not a day of the year such as '11-15'.");

    private static ReportingCalendar CalendarOf(string id)
        => ReportingCalendars.Standard.TryGet(id, out var calendar) ? calendar : throw new FormatException($"'{id}' is not a calendar.");

    private static Measure MeasureOf(string id)
        => StandardMeasures.All.TryGet(MeasureId.Parse(id, null), out var measure)
            ? measure
            : throw new FormatException($"'{id}' is not a measure.");
}
