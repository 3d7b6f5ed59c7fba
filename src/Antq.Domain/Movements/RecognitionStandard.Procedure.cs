using Antq.Domain.Data;
using Antq.Domain.Text;

namespace Antq.Domain.Movements;

public sealed partial class RecognitionStandard
{
    /// <summary>Who recognises a kind of subjects under a standard, and for which days of a year.</summary>
    public sealed class Procedure
    {
        private readonly MonthDay? _first;
        private readonly MonthDay? _last;

        internal Procedure(DataRow row)
        {
            Standard = row["standard"];
            Subject = row.Enum<RecognitionSubject>("subject");
            Authority = row.Optional("authority") is null ? null : row.Enum<BodyKind>("authority");
            AuthorityArticle = row["authority_article"];
            RoundArticle = row["round_article"];
            Confidence = row.Enum<Confidence>("confidence");
            if (row.Optional("first_day") is null) return;
            _first = row.Read("first_day", MonthDay.Parse);
            _last = row.Read("last_day", MonthDay.Parse);
        }

        /// <summary>Who is recognised.</summary>
        public RecognitionSubject Subject { get; }

        /// <summary>The body that recognises them; null when unknown.</summary>
        public BodyKind? Authority { get; }

        /// <summary>The article that names the body; empty when unknown.</summary>
        public string AuthorityArticle { get; }

        /// <summary>The article about the days of the year.</summary>
        public string RoundArticle { get; }

        /// <summary>How certain the row is.</summary>
        public Confidence Confidence { get; }

        /// <summary>The identifier of the standard.</summary>
        internal string Standard { get; }

        /// <summary>
        /// Returns the days covered by the recognition of a year; null when unknown, as for the school year. Under Circular 23/2012 the
        /// last
        /// day of one round is the first of the next.
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
