using Antq.Domain.Data;
using NodaTime;

namespace Antq.Domain.Movements;

/// <summary>The standard "An toàn về an ninh, trật tự" over the years, and what its parts are called.</summary>
public static class RecognitionStandards
{
    private static readonly Lazy<IReadOnlyList<RecognitionStandard>> Loaded = new(() =>
    {
        var procedures = MovementData.Table("recognition-rounds").Select(row => new RecognitionProcedure(row)).ToArray();
        return [.. MovementData.Table("recognition-standards").Select(row => new RecognitionStandard(row, procedures)).OrderBy(standard => standard.KnownFrom)];
    });

    private static readonly Lazy<Dictionary<RecognitionSubject, DataRow>> Subjects =
        new(() => MovementData.Table("recognition-subjects").ToDictionary(row => row.Enum<RecognitionSubject>("id")));

    /// <summary>The standards, oldest first.</summary>
    public static IReadOnlyList<RecognitionStandard> All => Loaded.Value;

    /// <summary>The standard in force on a day; absent before the first that is known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is of another calendar than the ISO one, or its year not from 1 to 9998.</exception>
    public static RecognitionStandard? On(LocalDate day) => All.FirstOrDefault(standard => standard.IsInForceOn(day) == Answer.Yes);

    /// <summary>Whether a commune meets the standard of a day.</summary>
    /// <param name="day">The day.</param>
    /// <param name="registered">How many of its units registered; absent where not known.</param>
    /// <param name="recognised">How many of its units are recognised; absent where not known.</param>
    /// <param name="models">How many working models it has; absent where not known.</param>
    /// <exception cref="ArgumentException">A value is a default, or the two shares are not of the same number of units.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is of another calendar than the ISO one, or its year not from 1 to 9998.</exception>
    public static RecognitionRuling JudgeCommune(LocalDate day, Ratio? registered = null, Ratio? recognised = null, Count? models = null)
        => On(day)?.JudgeCommune(registered, recognised, models) ?? new RecognitionRuling(null, []);

    /// <summary>Which of them the standard does not look at, such as <c>doanh nghiệp nhỏ, siêu nhỏ</c>; empty where it looks at all.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind of subjects.</exception>
    public static string Excluded(this RecognitionSubject subject, Language language) => Row(subject)[language == Language.Vietnamese ? "excluded" : "excluded_en"];

    private static DataRow Row(RecognitionSubject subject)
        => Subjects.Value.TryGetValue(subject, out var row) ? row : throw new ArgumentOutOfRangeException(nameof(subject), subject, "There is no such kind of subjects.");
}
