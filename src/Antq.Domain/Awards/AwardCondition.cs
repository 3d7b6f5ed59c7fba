using Antq.Domain.Data;
using NodaTime;

namespace Antq.Domain.Awards;

/// <summary>A requirement of the law on a recipient other than the kind, such as that nobody receives the Kỷ niệm chương twice.</summary>
public sealed partial class AwardCondition
{
    private readonly string _vietnamese;
    private readonly string _english;

    internal AwardCondition(DataRow row, Func<string, AwardScheme> scheme)
    {
        Scheme = row.Read("scheme", scheme);
        Class = row.Optional("class") is null ? null : row.Enum<AwardClass>("class");
        Kind = row.Enum<ConditionKind>("kind");
        Excluding = [.. row["excluding"].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(scheme)];
        From = row.Day("from") ?? throw row.Refuse("no first day");
        To = row.Day("to");
        _vietnamese = row["text"];
        _english = row["text_en"];
        Basis = row["basis"];
        Confidence = row.Enum<Confidence>("confidence");
    }

    /// <summary>The award.</summary>
    public AwardScheme Scheme { get; }

    /// <summary>The class that it applies to; null for all.</summary>
    public AwardClass? Class { get; }

    /// <summary>The kind of condition.</summary>
    public ConditionKind Kind { get; }

    /// <summary>The awards that exclude, or may exclude, this one.</summary>
    public IReadOnlyList<AwardScheme> Excluding { get; }

    /// <summary>The first day that it holds.</summary>
    public LocalDate From { get; }

    /// <summary>The last day that it holds; null while it holds.</summary>
    public LocalDate? To { get; }

    /// <summary>The legal source.</summary>
    public string Basis { get; }

    /// <summary>How certain it is.</summary>
    public Confidence Confidence { get; }

    /// <summary>Returns the condition as a sentence.</summary>
    public string Text(Language language) => language == Language.Vietnamese ? _vietnamese : _english;

    /// <summary>Returns the condition in English.</summary>
    public override string ToString() => _english;

    internal bool IsOf(AwardScheme scheme, AwardClass? rank, LocalDate day)
        => Scheme == scheme && (Class is null || rank is null || Class == rank) && From <= day && !(day > To);

    /// <summary>
    /// Returns whether somebody who holds these awards meets it; <see cref="Answer.CannotTell"/> when a list of awards cannot decide it.
    /// </summary>
    internal Answer IsMetBy(IReadOnlyCollection<AwardSchemeId> held) => Kind switch
    {
        ConditionKind.Once => held.Contains(Scheme.Id) ? Answer.No : Answer.Yes,
        ConditionKind.ExcludedBy => Excluding.Any(one => held.Contains(one.Id)) ? Answer.No : Answer.Yes,
        ConditionKind.PerhapsExcludedBy => Excluding.Any(one => held.Contains(one.Id)) ? Answer.CannotTell : Answer.Yes,
        _ => Answer.CannotTell,
    };
}
