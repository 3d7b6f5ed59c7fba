using Antq.Domain.Data;
using Antq.Domain.Organisation;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain;

/// <summary>The reference data about a kind of bodies: its line and level, its days, its names, and whether it issues awards.</summary>
public sealed class Body
{
    private readonly ValidityPeriod _days;
    private readonly BodyKind[] _above;

    internal Body(DataRow row, IEnumerable<BodyName> names)
    {
        Kind = row.Enum<BodyKind>("id");
        Line = row.Enum<AuthorityLine>("line");
        Level = row.Optional("level") is null ? null : row.Enum<OrganisationLevel>("level");
        MayIssue = row.Enum<Answer>("may_issue");
        Basis = row["basis"];
        Confidence = row.Enum<Confidence>("confidence");
        Names = [.. names.Where(name => name.Body == Kind)];
        _days = ValidityPeriod.Of(row);
        _above = [.. row["above"].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(EnumName<BodyKind>.Parse)];
    }

    /// <summary>The kind.</summary>
    public BodyKind Kind { get; }

    /// <summary>The line of authority.</summary>
    public AuthorityLine Line { get; }

    /// <summary>The level of the units that have such a body; null for those above or between the levels.</summary>
    public OrganisationLevel? Level { get; }

    /// <summary>Whether the body, or its head, may issue awards. A steering committee presents awards and never issues any.</summary>
    public Answer MayIssue { get; }

    /// <summary>The first day of such a body; null when not known.</summary>
    public LocalDate? From => _days.From;

    /// <summary>The first day on which such a body is known to exist.</summary>
    public LocalDate KnownFrom => (_days.KnownFrom ?? _days.From)!.Value;

    /// <summary>The last day of such a body; null while it exists.</summary>
    public LocalDate? To => _days.To;

    /// <summary>The legal source; empty when only the press attests it.</summary>
    public string Basis { get; }

    /// <summary>The confidence in the row.</summary>
    public Confidence Confidence { get; }

    /// <summary>All its names: titles, names of a unit's body, and others in use.</summary>
    public IReadOnlyList<BodyName> Names { get; }

    /// <summary>Returns whether there is such a body on a day; <see cref="Answer.CannotTell"/> before it is known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The day is of another calendar than the ISO one, or its year not from 1 to 9998.
    /// </exception>
    public Answer Exists(LocalDate day) => _days.On(day);

    /// <summary>Returns the title of the kind; without a day, or when there is none of that day, its last title.</summary>
    public string Title(Language language, LocalDate? day = null)
    {
        var titles = Names.Where(name => name.Use == BodyName.Usage.Title).ToArray();
        return (titles.FirstOrDefault(name => day is { } on && name.HoldsOn(on)) ?? titles[^1]).TextIn(language);
    }

    /// <summary>
    /// Returns the name of a unit's body on a day, such as <c>Công an tỉnh Phú Thọ</c>; null when the kind has no such name.
    /// </summary>
    /// <exception cref="ArgumentException">The unit is not of the level of the body.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The unit does not exist on that day.</exception>
    public string? NameOf(OrganisationUnit unit, LocalDate day, Language language)
    {
        ArgumentNullException.ThrowIfNull(unit);
        if (unit.Level != Level)
            throw new ArgumentException($"{unit} is of the level {unit.Level}, and has no {Title(Language.English)}.", nameof(unit));
        var state = unit.StateOn(day);
        var name = Names.FirstOrDefault(name => name.Use == BodyName.Usage.Unit && name.HoldsOn(day));
        return name?.TextIn(language).Replace(BodyPattern.Unit, UnitLabels.Full(state, language), StringComparison.Ordinal);
    }

    /// <summary>
    /// Returns the next higher kind of bodies in its line on a day; null at the top of the line, when it is not known, and once the body
    /// has ended.
    /// </summary>
    public Body? Above(LocalDate day)
        => Exists(day) == Answer.No ? null : _above.Select(Bodies.Of).FirstOrDefault(body => body.Exists(day) == Answer.Yes);

    /// <summary>Returns the Vietnamese title.</summary>
    public override string ToString() => Title(Language.Vietnamese);
}
