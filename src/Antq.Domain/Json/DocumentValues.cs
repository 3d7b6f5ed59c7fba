using Antq.Domain.Measures;
using Antq.Domain.Movements;
using Antq.Domain.Periods;
using Antq.Domain.Reporting;
using Antq.Domain.Reporting.Rules;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Json;

/// <summary>What a report document has at a place: its name in both languages, and what a text there was probably meant to be.</summary>
internal static class DocumentValues
{
    private static readonly Dictionary<Type, Value> Known = new()
    {
        [typeof(object)] = new("một đối tượng", "an object"),
        [typeof(Array)] = new("một danh sách", "an array") { Repair = (path, text, _) => text == "null" ? Literal(path, "[]") : null },
        [typeof(string)] = new("một văn bản", "a text") { Repair = OfText },
        [typeof(bool)] = new("true hoặc false", "true or false") { Repair = OfFlag },
        [typeof(int)] = new("một số nguyên", "a whole number") { Repair = OfNumber },
        [typeof(long)] = new("một số nguyên", "a whole number") { Repair = OfNumber },
        [typeof(LocalDate)] = new("một ngày như “2025-07-01”", "a day such as “2025-07-01”") { Repair = OfDay },
        [typeof(UnitKey)] = new("khóa đơn vị như “25@2025-07-01”", "a unit key such as “25@2025-07-01”"),
        [typeof(ReportingPeriod)] = new("kỳ báo cáo như “2025-Q3”", "a period such as “2025-Q3”") { Repair = OfPeriod },
        [typeof(MeasureId)] = new("mã chỉ tiêu như “model-sites”", "the id of a measure such as “model-sites”") { Repair = OfMeasure },
        [typeof(AwardSchemeId)] = new("mã khen thưởng như “feat-order”", "the id of an award such as “feat-order”"),
        [typeof(Population)] = new("mã nhóm người như “association-members”", "the id of a group of people such as “association-members”"),
        [typeof(Percentage)] = new("tỉ lệ phần trăm như “89.44%”", "a share in percent such as “89.44%”") { Repair = OfPercentage },
        [typeof(TargetShare)] = new("mức đạt như “105%” hoặc “+5%”", "a share of a target such as “105%” or “+5%”") { Repair = OfTarget },
        [typeof(Count)] = new("một số lượng", "a count") { Repair = OfCount },
        [typeof(KindId<MovementType>)] = Names<MovementType>("một phong trào", "a movement", MovementTypes.Name),
        [typeof(KindId<AwardForm>)] = Names<AwardForm>("một hình thức khen thưởng", "an award form"),
        [typeof(AwardClass)] = Names<AwardClass>("một hạng khen thưởng", "an award class"),
        [typeof(CommendationType)] = Names<CommendationType>("một loại hình khen thưởng", "a type of commendation"),
        [typeof(KindId<IssuingOffice>)] = Names<IssuingOffice>("một chức vụ có thẩm quyền", "an issuing office"),
        [typeof(RecipientKind)] = Names<RecipientKind>("một loại đối tượng được tặng", "a kind of recipients"),
        [typeof(Award.RecipientForce)] = Names<Award.RecipientForce>(
            "trong hay ngoài lực lượng Công an", "whether recipients are of the force"),
        [typeof(AwardStatus)] = Names<AwardStatus>("một trạng thái khen thưởng", "an award status"),
        [typeof(FigureStatus)] = Names<FigureStatus>("một trạng thái số liệu", "a figure status"),
        [typeof(PartsKind)] = Names<PartsKind>("một cách chia phần", "a kind of parts"),
        [typeof(DriveKind)] = Names<DriveKind>("một loại đợt thi đua", "a kind of drive"),
    };

    private static readonly Value Other = new("một giá trị khác", "another value");

    /// <summary>The types of values that are described here.</summary>
    public static IEnumerable<Type> Types => Known.Keys;

    /// <summary>Returns what is expected at a place, in words.</summary>
    public static BilingualText WordsFor(Type? type) => Of(type).Words;

    /// <summary>Returns the change that makes a text the value expected; null when none is known.</summary>
    public static FindingRepair? RepairOf(Type? type, string path, string text, ReportingCalendars? calendars)
        => Of(type).Repair(path, text, calendars);

    private static Value Of(Type? type) => type is not null && Known.TryGetValue(type, out var value) ? value : Other;

    private static FindingRepair? OfText(string path, string text, ReportingCalendars? calendars)
    {
        var mended = string.Concat(VietnameseComposer.Compose(text).Select(letter => char.IsControl(letter) ? ' ' : letter)).Trim();
        return VietnameseText.IsText(mended) ? Repairs.ToText(path, mended, _ => $"“{mended}”") : null;
    }

    private static FindingRepair? OfFlag(string path, string text, ReportingCalendars? calendars)
        => text is "true" or "false" ? Literal(path, text) : null;

    private static FindingRepair? OfNumber(string path, string text, ReportingCalendars? calendars)
        => int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number)
            ? Literal(path, number.ToString(System.Globalization.CultureInfo.InvariantCulture))
            : null;

    private static FindingRepair? OfDay(string path, string text, ReportingCalendars? calendars)
        => ReportingPeriod.TryRead(text, Language.Vietnamese, out var period, out _) && period.Start is { } day && day == period.End
            && DayText.IsInRange(day)
            ? Repairs.ToText(path, DayText.Format(day),
                language => language == Language.Vietnamese ? DayText.FormatVietnamese(day) : DayText.Format(day))
            : null;

    private static FindingRepair? OfPeriod(string path, string text, ReportingCalendars? calendars)
    {
        var read = Either<ReportingPeriod>(
            language => ReportingPeriod.TryRead(text, language, out var period, out _, calendars: calendars) ? period : null);
        return read is { } meant && ReportingPeriod.TryParse(meant.ToString(), calendars, out var again) && again == meant
            ? Repairs.ToText(path, meant.ToString(), meant.ToWords)
            : null;
    }

    private static FindingRepair? OfMeasure(string path, string text, ReportingCalendars? calendars)
        => StandardMeasures.All.TryFind(text, out var measure)
            ? Repairs.ToText(path, measure.Id.ToString(), measure.Name)
            : null;

    private static FindingRepair? OfPercentage(string path, string text, ReportingCalendars? calendars)
        => Either<Percentage>(language => Percentage.TryRead(text, language, out var share) ? share : null) is { } read
            ? Repairs.ToText(path, read.ToString(), read.ToWords)
            : null;

    private static FindingRepair? OfTarget(string path, string text, ReportingCalendars? calendars)
        => Either<TargetShare>(language => TargetShare.TryRead(text, language, out var share) ? share : null) is { } read
            ? Repairs.ToText(path, read.ToString(), read.ToWords)
            : null;

    private static FindingRepair? OfCount(string path, string text, ReportingCalendars? calendars)
        => Count.TryRead(text, out var count, out _, out _, preferred: Language.Vietnamese) ? Repairs.To(path, count) : null;

    /// <summary>Returns a value in the words of Vietnamese, or else of English.</summary>
    private static T? Either<T>(Func<Language, T?> read)
        where T : struct
        => read(Language.Vietnamese) ?? read(Language.English);

    private static FindingRepair Literal(string path, string value)
        => new(path, value, value, new BilingualText($"Sửa thành {value}", $"Change to {value}"));

    private static Value Names<T>(string vietnamese, string english, Func<T, Language, string>? nameOf = null)
        where T : struct, Enum
    {
        nameOf ??= Terms.Name;
        return new Value(vietnamese, english) { Repair = OfName };

        FindingRepair? OfName(string path, string text, ReportingCalendars? calendars)
            => Meant(text) is { } member ? Repairs.ToText(path, member.Id(), language => nameOf(member, language)) : null;

        T? Meant(string text)
        {
            foreach (var member in Enum.GetValues<T>())
            {
                var names = Enum.GetValues<Language>().Select(language => nameOf(member, language));
                if (names.Contains(text, StringComparer.OrdinalIgnoreCase)) return member;
            }

            return NearestText.To(text, EnumName<T>.Names) is { } nearest ? EnumName<T>.Parse(nearest) : null;
        }
    }

    /// <summary>A kind of values.</summary>
    private sealed record Value(string Vietnamese, string English)
    {
        public BilingualText Words { get; } = new(Vietnamese, English);

        public Func<string, string, ReportingCalendars?, FindingRepair?> Repair { get; init; } = (_, _, _) => null;
    }
}
