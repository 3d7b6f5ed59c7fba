using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Antq.Domain.Text;

namespace Antq.Domain.Periods;

/// <summary>
/// The calendars of the library and those added by an application, found by identifier or name. As a format provider it lets
/// <see cref="ReportingPeriod.Parse(string, IFormatProvider)"/> read periods of all of them.
/// </summary>
public sealed class ReportingCalendars : IReadOnlyCollection<ReportingCalendar>, IFormatProvider
{
    private readonly IReadOnlyList<ReportingCalendar> _calendars;

    private ReportingCalendars(IReadOnlyList<ReportingCalendar> calendars) => _calendars = calendars;

    /// <summary>The calendars of the library.</summary>
    public static ReportingCalendars Standard { get; } = new(ReportingCalendar.All);

    /// <summary>The number of calendars.</summary>
    public int Count => _calendars.Count;

    /// <summary>The calendar with that identifier.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public ReportingCalendar this[string id]
        => TryGet(id, out var calendar) ? calendar : throw new ArgumentException(Unknown(id), nameof(id));

    /// <summary>Tries to get the calendar with that identifier.</summary>
    public bool TryGet(string? id, [NotNullWhen(true)] out ReportingCalendar? calendar) => TryGet(id.AsSpan(), out calendar);

    /// <summary>Returns these calendars and additional ones.</summary>
    /// <exception cref="ArgumentException">Two calendars have the same identifier, or the same name in a language.</exception>
    public ReportingCalendars With(params IEnumerable<ReportingCalendar> more)
    {
        ArgumentNullException.ThrowIfNull(more);
        List<ReportingCalendar> all = [.. _calendars];
        foreach (var calendar in more)
        {
            ArgumentNullException.ThrowIfNull(calendar, nameof(more));
            foreach (var other in all)
            {
                if (other.Id == calendar.Id) throw new ArgumentException($"There are two calendars '{calendar.Id}'.", nameof(more));
                if (Enum.GetValues<Language>()
                    .Any(language => WordText.Of(other.Name(language)).IsSame(WordText.Of(calendar.Name(language)))))
                    throw new ArgumentException($"The calendars '{other.Id}' and '{calendar.Id}' have the same name.", nameof(more));
            }

            all.Add(calendar);
        }

        return new ReportingCalendars([.. all]);
    }

    /// <summary>Returns these calendars when a format provider is asked for them.</summary>
    public object? GetFormat(Type? formatType) => formatType == typeof(ReportingCalendars) ? this : null;

    /// <inheritdoc/>
    public IEnumerator<ReportingCalendar> GetEnumerator() => _calendars.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Returns the calendars of a format provider, or the standard ones if it has none.</summary>
    internal static ReportingCalendars Of(IFormatProvider? provider)
        => provider as ReportingCalendars ?? provider?.GetFormat(typeof(ReportingCalendars)) as ReportingCalendars ?? Standard;

    internal bool TryGet(ReadOnlySpan<char> id, [NotNullWhen(true)] out ReportingCalendar? calendar)
    {
        for (var i = 0; i < _calendars.Count; i++)
        {
            calendar = _calendars[i];
            if (id.SequenceEqual(calendar.Id)) return true;
        }

        calendar = null;
        return false;
    }

    internal string Unknown(ReadOnlySpan<char> id)
        => $"No calendar {QuotedText.Of(id)} is known; known are {string.Join(", ", _calendars)}.";
}
