using NodaTime;

namespace Antq.Domain.Awards;

/// <summary>The meanings of the title of an award, within a span of days on which the law does not change.</summary>
internal sealed class TitleReadings(AwardLaw law, IReadOnlyList<AwardReading> readings, LocalDate day)
{
    private readonly AwardCandidates?[] _ofForms = new AwardCandidates?[Enum.GetValues<AwardForm>().Length];

    /// <summary>The readings; empty when the title cannot be read.</summary>
    public IReadOnlyList<AwardReading> Readings { get; } = readings;

    /// <summary>Returns the awards of a form that the title means; null when it means none.</summary>
    public AwardCandidates? Of(AwardForm form) => Readings.Count == 0 ? null : _ofForms[(int)form] ??= Make(form);

    /// <summary>Returns the class that all readings of a form have; null when one has none, or another.</summary>
    public AwardClass? ClassOf(AwardForm form)
    {
        AwardClass? common = null;
        for (var index = 0; index < Readings.Count; index++)
        {
            var reading = Readings[index];
            if (reading.Form != form) continue;
            if (reading.Class is not { } rank || common is { } other && other != rank) return null;
            common = rank;
        }

        return common;
    }

    private AwardCandidates? Make(AwardForm form)
    {
        AwardScheme[] meant = [.. Readings.Where(reading => reading.Form == form).Select(reading => reading.Scheme).OfType<AwardScheme>()];
        return meant.Length == 0 ? null : new AwardCandidates(law, meant, day);
    }
}
