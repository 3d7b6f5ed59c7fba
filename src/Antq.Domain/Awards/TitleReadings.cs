using NodaTime;

namespace Antq.Domain.Awards;

/// <summary>The meanings of the title of an award, within a span of days on which the law does not change.</summary>
internal sealed class TitleReadings(AwardLaw law, IReadOnlyList<AwardReading> readings, LocalDate day)
{
    private readonly AwardCandidates?[] _ofForms = new AwardCandidates?[law.Forms.All.Count];

    /// <summary>The readings; empty when the title cannot be read.</summary>
    public IReadOnlyList<AwardReading> Readings { get; } = readings;

    /// <summary>Returns the awards of some forms, or of any if none is given, that the title means; null when it means none.</summary>
    public AwardCandidates? Of(IReadOnlyList<KindId<AwardForm>> forms)
        => Readings.Count == 0 ? null
            : forms.Count == 1 && law.Forms.PlaceOf(forms[0]) is >= 0 and var place ? _ofForms[place] ??= Make(forms)
            : Make(forms);

    /// <summary>Returns the forms that the readings of some forms, or of any if none is given, have.</summary>
    public IReadOnlyList<KindId<AwardForm>> FormsAmong(IReadOnlyList<KindId<AwardForm>> forms)
        => [.. Readings.Where(reading => IsOfAny(reading, forms)).Select(reading => reading.Form).Distinct()];

    /// <summary>Returns the offices that readings of some forms name; empty when one of these names none.</summary>
    public IReadOnlyList<KindId<IssuingOffice>> OfficesAmong(IReadOnlyList<KindId<AwardForm>> forms)
    {
        var meant = Readings.Where(reading => IsOfAny(reading, forms)).ToArray();
        return Array.Exists(meant, reading => reading.Offices.Count == 0) ? []
            : [.. meant.SelectMany(reading => reading.Offices).Distinct().Order()];
    }

    /// <summary>Returns the class that all readings of some forms have; null when one has none, or another.</summary>
    public AwardClass? ClassOf(IReadOnlyList<KindId<AwardForm>> forms)
    {
        AwardClass? common = null;
        for (var index = 0; index < Readings.Count; index++)
        {
            var reading = Readings[index];
            if (!IsOfAny(reading, forms)) continue;
            if (reading.Class is not { } rank || common is { } other && other != rank) return null;
            common = rank;
        }

        return common;
    }

    private static bool IsOfAny(AwardReading reading, IReadOnlyList<KindId<AwardForm>> forms)
        => forms.Count == 0 || forms.Contains(reading.Form);

    private AwardCandidates? Make(IReadOnlyList<KindId<AwardForm>> forms)
    {
        AwardScheme[] meant =
            [.. Readings.Where(reading => IsOfAny(reading, forms)).Select(reading => reading.Scheme).OfType<AwardScheme>()];
        return meant.Length == 0 ? null : new AwardCandidates(law, meant, day);
    }
}
