using Antq.Domain.Data;
using NodaTime;

namespace Antq.Domain.Awards;

/// <summary>A law, decree or circular on emulation and commendation with the days that it is in force.</summary>
public sealed class LegalRegime
{
    private readonly string _english;

    internal LegalRegime(DataRow row)
    {
        Id = row["id"];
        Kind = row.Enum<LegalRegimeKind>("kind");
        Title = row["title"];
        _english = row["title_en"];
        IssuedOn = row.Day("issued");
        From = row.Day("from");
        KnownFrom = row.Day("known_from") ?? From;
        To = row.Day("to");
        Confidence = row.Enum<Confidence>("confidence");
    }

    /// <summary>A short identifier, such as <c>L2022</c>.</summary>
    public string Id { get; }

    /// <summary>Law, decree or circular.</summary>
    public LegalRegimeKind Kind { get; }

    /// <summary>The Vietnamese title.</summary>
    public string Title { get; }

    /// <summary>The day it was issued; absent where not known.</summary>
    public LocalDate? IssuedOn { get; }

    /// <summary>The first day in force; absent where not known.</summary>
    public LocalDate? From { get; }

    /// <summary>The first day for which it is known to be in force; absent where none is.</summary>
    public LocalDate? KnownFrom { get; }

    /// <summary>The last day in force; absent where none is set or known.</summary>
    public LocalDate? To { get; }

    /// <summary>How sure the days are.</summary>
    public Confidence Confidence { get; }

    /// <summary>The title in the language asked for.</summary>
    public string TitleIn(Language language) => language == Language.Vietnamese ? Title : _english;

    /// <summary>The identifier.</summary>
    public override string ToString() => Id;
}
