using Antq.Domain.Data;
using Antq.Domain.Findings;
using Antq.Domain.Measures;
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

    /// <summary>The name of those who may be recognised, such as <c>khu dân cư</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind of subjects.</exception>
    public static string Name(this RecognitionSubject subject, Language language) => Row(subject)[language == Language.Vietnamese ? "name" : "name_en"];

    /// <summary>Which of them the standard does not look at, such as <c>doanh nghiệp nhỏ, siêu nhỏ</c>; empty where it looks at all.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind of subjects.</exception>
    public static string Excluded(this RecognitionSubject subject, Language language) => Row(subject)[language == Language.Vietnamese ? "excluded" : "excluded_en"];

    /// <summary>The name of a criterion, such as <c>tỉ lệ đăng ký</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such criterion.</exception>
    public static string Name(this RecognitionCriterion criterion, Language language) => (criterion, language) switch
    {
        (RecognitionCriterion.UnitsRegistered, Language.Vietnamese) => "tỉ lệ đăng ký",
        (RecognitionCriterion.UnitsRecognised, Language.Vietnamese) => "tỉ lệ được công nhận",
        (RecognitionCriterion.WorkingModels, Language.Vietnamese) => "mô hình hoạt động hiệu quả",
        (RecognitionCriterion.UnitsRegistered, _) => "share of units registered",
        (RecognitionCriterion.UnitsRecognised, _) => "share of units recognised",
        (RecognitionCriterion.WorkingModels, _) => "working models",
        _ => throw new ArgumentOutOfRangeException(nameof(criterion), criterion, "There is no such criterion."),
    };

    private static DataRow Row(RecognitionSubject subject)
        => Subjects.Value.TryGetValue(subject, out var row) ? row : throw new ArgumentOutOfRangeException(nameof(subject), subject, "There is no such kind of subjects.");
}
