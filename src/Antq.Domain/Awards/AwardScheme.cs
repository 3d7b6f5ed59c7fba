using Antq.Domain.Data;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Awards;

/// <summary>One award that the law provides, such as the Huân chương Chiến công: an emulation title or a form of commendation.</summary>
public sealed class AwardScheme
{
    private readonly IReadOnlyList<DatedName> _names;

    /// <summary>Creates an award of an application, which becomes known by <see cref="AwardLaw.With"/>.</summary>
    /// <param name="id">The identifier in documents.</param>
    /// <param name="form">The form.</param>
    /// <param name="name">The name.</param>
    /// <param name="from">The first day in force.</param>
    /// <exception cref="ArgumentException">The identifier or the form is the default one.</exception>
    public AwardScheme(AwardSchemeId id, KindId<AwardForm> form, BilingualText name, LocalDate from)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (id == default) throw new ArgumentException("The award has no identifier.", nameof(id));
        if (form == default) throw new ArgumentException("The award has no form.", nameof(form));
        DayText.RequireInRange(from, nameof(from));
        (Id, Form, Family, From, Basis) = (id, form, AwardFamily.Commendation, from, "");
        _names = [new DatedName(null, null, name.Vietnamese, name.English)];
    }

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

    /// <summary>The form.</summary>
    public KindId<AwardForm> Form { get; }

    /// <summary>Title or commendation.</summary>
    public AwardFamily Family { get; init; }

    /// <summary>Whether it has a first, second and third class (hạng Nhất, Nhì, Ba).</summary>
    public bool HasClasses { get; init; }

    /// <summary>The first day in force; 2004-07-01 when the data go back no further.</summary>
    public LocalDate From { get; }

    /// <summary>The last day in force; null while it is in force.</summary>
    public LocalDate? To { get; init; }

    /// <summary>The legal source.</summary>
    public string Basis { get; init; }

    /// <summary>How certain this is.</summary>
    public Confidence Confidence { get; init; }

    /// <summary>
    /// Its place in its list of the law, from 1; null when it is in none. Titles rank by it; for commendations it is the order in which
    /// those of one rank are listed.
    /// </summary>
    public int? Place { get; }

    /// <summary>The list of the law that it is in.</summary>
    internal string? List { get; }

    /// <summary>Returns whether it is in force on a day.</summary>
    public bool IsInForceOn(LocalDate day) => From <= day && !(day > To);

    /// <summary>Returns the name in the law of a day; without a day, in the present law.</summary>
    public string Name(Language language, LocalDate? day = null)
    {
        var name = _names.First(one => day is { } of ? one.HoldsOn(of) : one.To is null);
        return language == Language.Vietnamese ? name.Vietnamese : name.English;
    }

    /// <summary>Every present or former name, in both languages.</summary>
    internal IEnumerable<string> Names => _names.SelectMany(name => new[] { name.Vietnamese, name.English });

    /// <summary>Returns the identifier.</summary>
    public override string ToString() => Id.ToString();

    private sealed record DatedName(LocalDate? From, LocalDate? To, string Vietnamese, string English)
    {
        public bool HoldsOn(LocalDate day) => !(day < From) && !(day > To);
    }
}
