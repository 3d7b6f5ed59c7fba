using System.Globalization;
using Antq.Domain.Data;
using NodaTime;

namespace Antq.Domain.Movements;

/// <summary>The standard "An toàn về an ninh, trật tự" over the years, and the names of its parts.</summary>
public static class RecognitionStandards
{
    private static readonly Lazy<IReadOnlyList<RecognitionStandard>> Loaded = new(() =>
    {
        var authorities = MovementData.Table("recognition-authorities").Select(row => new RecognitionStandard.Authority(row)).ToArray();
        var procedures = MovementData.Table("recognition-rounds")
            .Select(row => new RecognitionStandard.Procedure(row, authorities)).ToArray();
        var requirements = MovementData.Table("recognition-requirements")
            .ToLookup(row => (row["standard"], row.Enum<RecognitionSubject>("subject")), RequirementOf);
        return [.. MovementData.Table("recognition-standards")
            .Select(row => new RecognitionStandard(row, procedures, requirements)).OrderBy(standard => standard.KnownFrom)];
    });

    private static readonly Lazy<Dictionary<RecognitionSubject, DataRow>> Subjects =
        new(() => MovementData.Table("recognition-subjects").ToDictionary(row => row.Enum<RecognitionSubject>("id")));

    /// <summary>The standards, oldest first.</summary>
    public static IReadOnlyList<RecognitionStandard> All => Loaded.Value;

    /// <summary>Returns the standard in force on a day; null before the first known one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is not in the ISO calendar, or its year is not from 1 to 9998.</exception>
    public static RecognitionStandard? On(LocalDate day) => All.FirstOrDefault(standard => standard.IsInForceOn(day) == Answer.Yes);

    /// <summary>Returns whether a commune meets the standard of a day.</summary>
    /// <param name="day">The day.</param>
    /// <param name="registered">How many of its units registered; null when unknown.</param>
    /// <param name="recognised">How many of its units are recognised; null when unknown.</param>
    /// <param name="models">How many working models it has; null when unknown.</param>
    /// <exception cref="ArgumentException">A value is a default one, or the two shares are of different numbers of units.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is not in the ISO calendar, or its year is not from 1 to 9998.</exception>
    public static RecognitionStandard.Ruling JudgeCommune(LocalDate day, Ratio? registered = null, Ratio? recognised = null,
        Count? models = null)
        => On(day)?.JudgeCommune(registered, recognised, models) ?? new RecognitionStandard.Ruling(null, []);

    /// <summary>
    /// Returns the subjects of a kind that the standard excludes, such as <c>doanh nghiệp nhỏ, siêu nhỏ</c>; empty when it excludes none.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind of subjects.</exception>
    public static string Excluded(this RecognitionSubject subject, Language language)
        => Row(subject)[language == Language.Vietnamese ? "excluded" : "excluded_en"];

    private static RecognitionStandard.Requirement RequirementOf(DataRow row) => new(
        row.Enum<RecognitionStandard.Criterion>("criterion"),
        row.Read("threshold", text => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture)),
        row["article"]);

    private static DataRow Row(RecognitionSubject subject)
        => Subjects.Value.TryGetValue(subject, out var row)
            ? row
            : throw new ArgumentOutOfRangeException(nameof(subject), subject, "There is no such kind of subjects.");
}
