using System.Diagnostics.CodeAnalysis;
using Antq.Domain.Data;
using Antq.Domain.Text;

namespace Antq.Domain;

/// <summary>
/// The names of the members of this library's enumerations in both languages, and their ids in documents. Enumerations with their own
/// names, such as kinds of units and bodies, have their own method with the same name.
/// </summary>
public static class Terms
{
    private static readonly Lazy<DataFile> Awards = new(() => DataFile.Embedded("awards.txt"));

    /// <summary>Enumerations whose names are in a separate table.</summary>
    private static readonly Dictionary<string, (Lazy<DataFile> File, string Table)> Catalogues = new(StringComparer.Ordinal)
    {
        ["AwardForm"] = (Awards, "award-forms"),
        ["IssuingOffice"] = (Awards, "issuing-offices"),
        ["CommendationType"] = (Awards, "commendation-types"),
        ["RecognitionSubject"] = (new(() => DataFile.Embedded("movements.txt")), "recognition-subjects"),
    };

    private static readonly Lazy<Dictionary<(string Type, string Member), BilingualText>> Rows = new(() =>
        DataFile.Embedded("terms.txt").Table("terms")
            .ToDictionary(row => (row["type"], row["member"]), row => new BilingualText(row["name"], row["name_en"])));

    /// <summary>
    /// Gets the name of a member in the language requested, such as <c>chưa thể kết luận</c> for <see cref="Answer.CannotTell"/>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The enumeration has no such member.</exception>
    /// <exception cref="ArgumentException">The enumeration is not of this library, or has its own names.</exception>
    public static string Name<T>(this T member, Language language)
        where T : struct, Enum
    {
        if (Of<T>.Names is not { } names)
            throw new ArgumentException($"{typeof(T)} has no terms here: its names are its own, or it is of another library.",
                nameof(member));
        var place = EnumName<T>.Index(member);
        if (place < 0) throw new ArgumentOutOfRangeException(nameof(member), member, $"{member} is not a single {typeof(T).Name}.");
        return names[place].In(language);
    }

    /// <summary>
    /// Returns the id of a member as in documents, for addresses, columns and clients: <c>cannot-tell</c> for
    /// <see cref="Answer.CannotTell"/>. An enumeration of an application has ids in the same style.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The enumeration has no such member.</exception>
    public static string Id<T>(this T member)
        where T : struct, Enum
        => EnumName<T>.Of(member);

    /// <summary>Returns the member with an id, such as <c>certificate-of-merit</c>.</summary>
    /// <exception cref="FormatException">No member has that id; the message lists the ids.</exception>
    public static T Parse<T>(string id)
        where T : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(id);
        return EnumName<T>.Parse(id);
    }

    /// <summary>
    /// Gets the member with an id, exactly as <see cref="Id"/> returns it; false for any other text, also for null, the name of the member
    /// in C# and a number.
    /// </summary>
    public static bool TryParse<T>([NotNullWhen(true)] string? id, out T member)
        where T : struct, Enum
    {
        member = default;
        return id is not null && EnumName<T>.TryParse(id, out member);
    }

    /// <summary>
    /// Returns the names of all members of enumerations that have them here: the enumeration, with a dot in a nested one, and the id of the
    /// member.
    /// </summary>
    internal static IEnumerable<(string Enumeration, string Member, BilingualText Name)> All()
        => Rows.Value.Select(row => (row.Key.Type, row.Key.Member, row.Value)).Concat(Catalogues.SelectMany(
            catalogue => catalogue.Value.File.Value.Table(catalogue.Value.Table),
            (catalogue, row) => (catalogue.Key, row["id"], new BilingualText(row["name"], row["name_en"]))));

    private static BilingualText[]? Read<T>()
        where T : struct, Enum
    {
        if (typeof(T).Assembly != typeof(Terms).Assembly) return null;
        T[] members = Enum.GetValues<T>();
        if (Catalogues.TryGetValue(typeof(T).Name, out var catalogue))
        {
            var rows = catalogue.File.Value.Table(catalogue.Table)
                .ToDictionary(row => row.Enum<T>("id"), row => new BilingualText(row["name"], row["name_en"]));
            return Array.ConvertAll(members, member => rows[member]);
        }

        var (terms, type) = (Rows.Value, typeof(T).DeclaringType is { } outer ? $"{outer.Name}.{typeof(T).Name}" : typeof(T).Name);
        return members.Length > 0 && terms.ContainsKey((type, EnumName<T>.Of(members[0])))
            ? Array.ConvertAll(members, member => terms[(type, EnumName<T>.Of(member))])
            : null;
    }

    /// <summary>The names of one enumeration, read once.</summary>
    private static class Of<T>
        where T : struct, Enum
    {
        public static readonly BilingualText[]? Names = Read<T>();
    }
}
