using Antq.Domain.Data;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Movements;

/// <summary>A programme of coordination (chương trình phối hợp) between a police and partners.</summary>
public sealed partial class CoordinationProgramme
{
    private readonly string _english;
    private readonly ValidityPeriod _days;

    internal CoordinationProgramme(DataRow row, Func<string, Partner> partner)
    {
        Id = row.Read("id", text => Slug.Require(text, "the identifier of a programme"));
        Name = row["name"];
        _english = row["name_en"];
        Number = row["number"];
        Unit = row.Read("unit", text => UnitKey.Parse(text, null));
        Partners = [.. row["partners"].Split(' ').Select(partner)];
        _days = ValidityPeriod.Of(row) with { KnownTo = row.Day("known_to") };
        Basis = row["basis"];
        Confidence = row.Enum<Confidence>("confidence");
    }

    /// <summary>The identifier, such as <c>front-programme-07</c>.</summary>
    public string Id { get; }

    /// <summary>The Vietnamese name.</summary>
    public string Name { get; }

    /// <summary>Its number; empty when unknown.</summary>
    public string Number { get; }

    /// <summary>The unit whose police signed it.</summary>
    public UnitKey Unit { get; }

    /// <summary>The partners.</summary>
    public IReadOnlyList<Partner> Partners { get; }

    /// <summary>The first day that it may be in force; null when unknown.</summary>
    public LocalDate? From => _days.From;

    /// <summary>The last day that it may be in force; null when unknown.</summary>
    public LocalDate? To => _days.To;

    /// <summary>The document that it is based on.</summary>
    public string Basis { get; }

    /// <summary>How certain it is.</summary>
    public Confidence Confidence { get; }

    /// <summary>Returns the name in the given language.</summary>
    public string NameIn(Language language) => language == Language.Vietnamese ? Name : _english;

    /// <summary>
    /// Returns whether it is in force on a day; <see cref="Answer.CannotTell"/> for days near its ends that no source names.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is not in the ISO calendar, or its year is not from 1 to 9998.</exception>
    public Answer IsInForceOn(LocalDate day) => _days.On(day);

    /// <summary>Returns the Vietnamese name.</summary>
    public override string ToString() => Name;
}
