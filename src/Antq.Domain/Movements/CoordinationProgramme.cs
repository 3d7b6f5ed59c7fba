using Antq.Domain.Data;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Movements;

/// <summary>A programme of coordination (chương trình phối hợp) between a police and partners.</summary>
public sealed class CoordinationProgramme
{
    private readonly string _english;
    private readonly Lifetime _days;

    internal CoordinationProgramme(DataRow row, Func<string, CoordinationPartner> partner)
    {
        Id = row.Read("id", text => Slug.Require(text, "the identifier of a programme"));
        Name = row["name"];
        _english = row["name_en"];
        Number = row["number"];
        Unit = row.Read("unit", text => UnitKey.Parse(text, null));
        Partners = [.. row["partners"].Split(' ').Select(partner)];
        _days = Lifetime.Of(row) with { KnownTo = row.Day("known_to") };
        Basis = row["basis"];
        Confidence = row.Enum<Confidence>("confidence");
    }

    /// <summary>The identifier, such as <c>front-programme-07</c>.</summary>
    public string Id { get; }

    /// <summary>The Vietnamese name.</summary>
    public string Name { get; }

    /// <summary>The number that it bears; empty where none is known.</summary>
    public string Number { get; }

    /// <summary>The unit whose police it is of.</summary>
    public UnitKey Unit { get; }

    /// <summary>The partners.</summary>
    public IReadOnlyList<CoordinationPartner> Partners { get; }

    /// <summary>The first day that it may be in force; absent where not known.</summary>
    public LocalDate? From => _days.From;

    /// <summary>The last day that it may be in force; absent where not known.</summary>
    public LocalDate? To => _days.To;

    /// <summary>Where it stands.</summary>
    public string Basis { get; }

    /// <summary>How sure it is.</summary>
    public Confidence Confidence { get; }

    /// <summary>The name in the language asked for.</summary>
    public string NameIn(Language language) => language == Language.Vietnamese ? Name : _english;

    /// <summary>Whether it is in force on a day; cannot be told of days near its ends that no source names.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is of another calendar than the ISO one, or its year not from 1 to 9998.</exception>
    public Answer IsInForceOn(LocalDate day) => _days.On(day);

    /// <summary>The Vietnamese name.</summary>
    public override string ToString() => Name;
}
