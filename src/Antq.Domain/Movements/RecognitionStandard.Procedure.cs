using Antq.Domain.Data;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Movements;

public sealed partial class RecognitionStandard
{
    /// <summary>Who recognises a kind of subjects under a standard, and for which days of a year.</summary>
    public sealed class Procedure
    {
        private readonly MonthDay? _first;
        private readonly MonthDay? _last;
        private readonly MonthDay? _deadline;

        internal Procedure(DataRow row, IEnumerable<Authority> authorities)
        {
            Standard = row["standard"];
            Subject = row.Enum<RecognitionSubject>("subject");
            Authorities = [.. authorities.Where(authority => authority.Standard == Standard && authority.Subject == Subject)];
            RoundArticle = row["round_article"];
            DeadlineArticle = row["deadline_article"];
            Confidence = row.Enum<Confidence>("confidence");
            _deadline = row.Optional("deadline") is null ? null : row.Read("deadline", MonthDay.Parse);
            if (row.Optional("first_day") is null) return;
            _first = row.Read("first_day", MonthDay.Parse);
            _last = row.Read("last_day", MonthDay.Parse);
        }

        /// <summary>Who is recognised.</summary>
        public RecognitionSubject Subject { get; }

        /// <summary>The bodies that recognise them, each those in its scope, the lowest first; empty when unknown.</summary>
        public IReadOnlyList<Authority> Authorities { get; }

        /// <summary>The article about the days of the year.</summary>
        public string RoundArticle { get; }

        /// <summary>The article about the last day of recognition; empty when unknown.</summary>
        public string DeadlineArticle { get; }

        /// <summary>How certain the row is.</summary>
        public Confidence Confidence { get; }

        /// <summary>The identifier of the standard.</summary>
        internal string Standard { get; }

        /// <summary>
        /// Returns the day of a year by which a figure is due: those recognised and their grades by the last day of recognition; null when
        /// the standard names none.
        /// </summary>
        /// <exception cref="ArgumentOutOfRangeException">There is no such figure, or the year is not from 1 to 9998.</exception>
        public LocalDate? Deadline(FigureKind figure, int year)
        {
            DayText.RequireYear(year, nameof(year));
            if (!Enum.IsDefined(figure)) throw new ArgumentOutOfRangeException(nameof(figure), figure, "There is no such figure.");
            return figure >= FigureKind.Recognised ? _deadline?.In(year) : null;
        }

        /// <summary>
        /// Returns the days covered by the recognition of a year; null when unknown, as for the school year. Under Circular 23/2012 the
        /// last day of one round is the first of the next.
        /// </summary>
        /// <exception cref="ArgumentOutOfRangeException">The year is not from 2 to 9998.</exception>
        public ReportingPeriod? Round(int year)
        {
            DayText.RequireYear(year, nameof(year));
            ArgumentOutOfRangeException.ThrowIfEqual(year, 1);
            return _first is { } first && _last is { } last ? ReportingPeriod.Span(first.In(year - 1), last.In(year)) : null;
        }
    }
}
