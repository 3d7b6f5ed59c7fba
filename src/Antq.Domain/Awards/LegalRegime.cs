using Antq.Domain.Data;
using NodaTime;

namespace Antq.Domain.Awards;

/// <summary>A law, decree or circular on emulation and commendation with the days on which it is in force.</summary>
public sealed partial class LegalRegime
{
    private readonly string _english;

    internal LegalRegime(DataRow row)
    {
        Id = row["id"];
        Kind = row.Enum<RegimeKind>("kind");
        Title = row["title"];
        _english = row["title_en"];
        IssuedOn = row.Day("issued");
        From = row.Day("from");
        KnownFrom = row.Day("known_from") ?? From;
        To = row.Day("to");
        KnownTo = row.Day("known_to") ?? To;
        Confidence = row.Enum<Confidence>("confidence");
        EndConfidence = To is null ? null : row.Enum<Confidence>("to_confidence");
        Source = row["source"];
    }

    /// <summary>A short identifier, such as <c>L2022</c>.</summary>
    public string Id { get; }

    /// <summary>Law, decree or circular.</summary>
    public RegimeKind Kind { get; }

    /// <summary>The Vietnamese title.</summary>
    public string Title { get; }

    /// <summary>The day it was issued; null when unknown.</summary>
    public LocalDate? IssuedOn { get; }

    /// <summary>The first day in force; null when unknown.</summary>
    public LocalDate? From { get; }

    /// <summary>The first day on which it is known to be in force; null when unknown.</summary>
    public LocalDate? KnownFrom { get; }

    /// <summary>The last day in force; null when none is set or known.</summary>
    public LocalDate? To { get; }

    /// <summary>The last day on which it is known to be in force; null when it has not ended.</summary>
    public LocalDate? KnownTo { get; }

    /// <summary>How certain the act and its days are, other than the last one.</summary>
    public Confidence Confidence { get; }

    /// <summary>How certain the last day is; null when there is none.</summary>
    public Confidence? EndConfidence { get; }

    /// <summary>Where the act was read or is attested; empty when that is not recorded.</summary>
    public string Source { get; }

    /// <summary>Returns the title in the given language.</summary>
    public string TitleIn(Language language) => language == Language.Vietnamese ? Title : _english;

    /// <summary>Returns the identifier.</summary>
    public override string ToString() => Id;
}
