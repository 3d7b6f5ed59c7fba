using Antq.Domain.Findings;
using Antq.Domain.Text;

namespace Antq.Domain.Data;

/// <summary>
/// What the members of this library's enumerations are called: answers, statuses, levels, kinds of periods and the like. Those that
/// are catalogues, such as offices and bodies, have names of their own.
/// </summary>
public static class Terms
{
    private static readonly Lazy<Dictionary<(string Type, string Member), DataRow>> Rows = new(() =>
        DataFile.Embedded("terms.txt").Table("terms").ToDictionary(row => (row["type"], row["member"])));

    /// <summary>
    /// The name of a member in the language asked for, such as <c>chưa thể kết luận</c> for <see cref="Answer.CannotTell"/>; where the enumeration is
    /// known, <c>member.Name(language)</c> says the same.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The enumeration has no such member.</exception>
    /// <exception cref="ArgumentException">The enumeration is not of this library, or a catalogue that has names of its own.</exception>
    public static string Name<T>(T member, Language language)
        where T : struct, Enum
        => Rows.Value.TryGetValue((typeof(T).Name, EnumSlug<T>.Of(member)), out var row) && typeof(T).Assembly == typeof(Terms).Assembly
            ? row[language == Language.Vietnamese ? "name" : "name_en"]
            : throw new ArgumentException($"{typeof(T)} has no terms here: its names are its own, or it is of another library.", nameof(member));
}
