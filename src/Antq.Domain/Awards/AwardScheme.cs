using Antq.Domain.Data;
using NodaTime;

namespace Antq.Domain.Awards;

/// <summary>One award that the law provides, such as the Huân chương Chiến công: an emulation title or a form of commendation.</summary>
public sealed class AwardScheme
{
    private readonly IReadOnlyList<DatedName> _names;

    internal AwardScheme(DataRow row, IEnumerable<DataRow> datedNames)
    {
        Id = row.Read("id", text => AwardSchemeId.Parse(text, null));
        Form = row.Enum<AwardForm>("form");
        Family = row.Enum<AwardFamily>("family");
        HasClasses = row["has_classes"] == "yes";
        From = row.Day("from") ?? throw row.Refuse("no first day");
        To = row.Day("to");
        Basis = row["basis"];
        Confidence = row.Enum<Confidence>("confidence");
        List = row.Optional("list");
        Place = row.Optional("rank") is null ? null : row.Read("rank", int.Parse);
        _names =
        [
            .. datedNames.Select(name => new DatedName(name.Day("from"), name.Day("to"), name["name"], name["name_en"])),
            new DatedName(null, null, row["name"], row["name_en"]),
        ];
    }

    /// <summary>The identifier in documents, such as <c>feat-order</c>.</summary>
    public AwardSchemeId Id { get; }

    /// <summary>The form that it is of.</summary>
    public AwardForm Form { get; }

    /// <summary>Title or commendation.</summary>
    public AwardFamily Family { get; }

    /// <summary>Whether it has a first, second and third class (hạng Nhất, Nhì, Ba).</summary>
    public bool HasClasses { get; }

    /// <summary>The first day that the law knows it; 2004-07-01 where the data go back no further.</summary>
    public LocalDate From { get; }

    /// <summary>The last day that the law knows it; absent while it does.</summary>
    public LocalDate? To { get; }

    /// <summary>The legal source.</summary>
    public string Basis { get; }

    /// <summary>How sure this is.</summary>
    public Confidence Confidence { get; }

    /// <summary>The place in the list of the law that it stands in, from 1; absent where it stands in none. Titles rank by it; of commendations it is the order in which those of one rank are named.</summary>
    public int? Place { get; }

    /// <summary>The list of the law that it stands in.</summary>
    internal string? List { get; }

    /// <summary>Whether the law knows it on that day.</summary>
    public bool IsInForceOn(LocalDate day) => From <= day && !(day > To);

    /// <summary>What it is called, in the words of the law of a day; without a day, of the present law.</summary>
    public string Name(Language language, LocalDate? day = null)
    {
        var name = _names.First(one => day is { } of ? one.HoldsOn(of) : one.To is null);
        return language == Language.Vietnamese ? name.Vietnamese : name.English;
    }

    /// <summary>Every name that it has or had, in Vietnamese.</summary>
    internal IEnumerable<string> Names => _names.Select(name => name.Vietnamese);

    /// <summary>The identifier.</summary>
    public override string ToString() => Id.ToString();

    private sealed record DatedName(LocalDate? From, LocalDate? To, string Vietnamese, string English)
    {
        public bool HoldsOn(LocalDate day) => !(day < From) && !(day > To);
    }
}
