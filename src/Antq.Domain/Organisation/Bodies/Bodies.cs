using Antq.Domain.Data;
using Antq.Domain.Organisation;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain;

/// <summary>The bodies that act in the movement: their names, their days, and those named in a text.</summary>
public static class Bodies
{
    private static readonly Lazy<IReadOnlyList<Body>> Loaded = new(() => [.. Load()]);

    private static readonly string[] LineNamesVietnamese =
    [
        "nhà nước", "lực lượng Công an nhân dân", "chính quyền địa phương", "ban chỉ đạo", "doanh nghiệp, hợp tác xã",
        "Mặt trận Tổ quốc, đoàn thể", "cấp ủy đảng",
    ];

    private static readonly string[] LineNamesEnglish =
    [
        "the state", "the police force", "local government", "steering committees", "enterprises and cooperatives",
        "the Front and mass organisations", "the Party",
    ];

    /// <summary>All kinds of bodies, in the order of the enumeration.</summary>
    public static IReadOnlyList<Body> All => Loaded.Value;

    /// <summary>Returns the reference data about a kind of bodies.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    public static Body Of(BodyKind kind)
        => Enum.IsDefined(kind)
            ? All[(int)kind]
            : throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind of bodies.");

    /// <summary>Returns the kinds of bodies of a level that exist on a day; those for which the data cannot decide are omitted.</summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The day is of another calendar than the ISO one, or its year not from 1 to 9998.
    /// </exception>
    public static IReadOnlyList<Body> OnLevel(OrganisationLevel level, LocalDate day)
        => [.. All.Where(body => body.Level == level && body.Exists(day) == Answer.Yes)];

    /// <summary>Returns the last title of a kind of bodies in the language requested.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    public static string Name(this BodyKind kind, Language language) => Of(kind).Title(language);

    /// <summary>Returns the name of a line in the language requested.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such line.</exception>
    public static string Name(this AuthorityLine line, Language language)
        => Enum.IsDefined(line)
            ? (language == Language.Vietnamese ? LineNamesVietnamese : LineNamesEnglish)[(int)line]
            : throw new ArgumentOutOfRangeException(nameof(line), line, "There is no such line.");

    /// <summary>
    /// Returns all kinds of bodies that a text may name, such as <c>Công an tỉnh Phú Thọ</c> or <c>BCĐ 138/CP</c>, ignoring case, tones,
    /// marks and punctuation, and allowing the usual short forms. A text of more than 256 characters names none.
    /// </summary>
    /// <remarks>
    /// A name that is the whole text precedes one with a place for a unit, and a unit with a word for its kind precedes one without, which
    /// begins with a capital letter: «Công an nhân dân» names no unit. With a day, bodies and names that are not of the day are excluded,
    /// unless there are no others.
    /// </remarks>
    /// <param name="text">The text: one body and nothing else.</param>
    /// <param name="day">The day of the text; null for any.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The day is of another calendar than the ISO one, or its year not from 1 to 9998.
    /// </exception>
    public static IReadOnlyList<BodyMatch> Find(string text, LocalDate? day = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (day is { } on) DayText.RequireInRange(on, nameof(day));
        return BodySearch.Find(text, day);
    }

    private static Body[] Load()
    {
        var file = DataFile.Embedded("bodies.txt");
        var names = file.Table("body-names").Select(row => new BodyName(row)).ToArray();
        var bodies = file.Table("bodies").Select(row => new Body(row, names)).OrderBy(body => body.Kind).ToArray();
        return bodies.Select(body => body.Kind).SequenceEqual(Enum.GetValues<BodyKind>())
            ? bodies
            : throw new ReferenceDataException($"{file.Name} does not have each kind of bodies once.");
    }
}
