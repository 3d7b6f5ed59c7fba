using Antq.Domain.Data;
using Antq.Domain.Findings;
using NodaTime;

namespace Antq.Domain.Awards;

/// <summary>A law or decree on emulation and commendation with the days that it is in force.</summary>
public sealed class LegalRegime
{
    private readonly string _english;

    internal LegalRegime(string id, string title, string english, LocalDate? from, LocalDate? to, Confidence confidence)
    {
        Id = id;
        Title = title;
        _english = english;
        From = from;
        To = to;
        Confidence = confidence;
    }

    /// <summary>A short identifier, such as <c>L2022</c>.</summary>
    public string Id { get; }

    /// <summary>The Vietnamese title.</summary>
    public string Title { get; }

    /// <summary>The first day in force; absent where not known.</summary>
    public LocalDate? From { get; }

    /// <summary>The last day in force; absent where none is set.</summary>
    public LocalDate? To { get; }

    /// <summary>How sure the days are.</summary>
    public Confidence Confidence { get; }

    /// <summary>The title in the language asked for.</summary>
    public string TitleIn(Language language) => language == Language.Vietnamese ? Title : _english;

    /// <summary>The identifier.</summary>
    public override string ToString() => Id;
}
