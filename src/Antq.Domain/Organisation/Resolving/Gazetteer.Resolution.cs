using System.Collections.ObjectModel;
using Antq.Domain.Organisation;
using NodaTime;

namespace Antq.Domain;

public sealed partial class Gazetteer
{
    /// <summary>
    /// The units that a row of code and name may mean, best first, each with the reason. One is certain only if nothing that is given
    /// contradicts it and nothing else explains the row; otherwise none is chosen.
    /// </summary>
    public sealed class Resolution
    {
        private readonly ResolvedRow _row;
        private readonly List<CandidateUnit> _all;
        private readonly IReadOnlyList<CandidateUnit> _certain;
        private readonly ColumnContext _context;

        internal Resolution(ResolvedRow row, List<CandidateUnit> all, IReadOnlyList<CandidateUnit> certain, ColumnContext context)
        {
            _row = row;
            _all = all;
            _certain = certain;
            _context = context;
            Outcome = certain.Count == 1 ? ResolutionOutcome.Certain
                : certain.Count > 1 ? ResolutionOutcome.OneCode
                : all.Count > 0 ? ResolutionOutcome.Undecided
                : row.Cell.IsBlank && !row.HasName ? ResolutionOutcome.Blank
                : ResolutionOutcome.NoCandidate;
        }

        /// <summary>The version of the gazetteer.</summary>
        public string DataVersion => _row.Gazetteer.Version;

        /// <summary>The code as given.</summary>
        public string? GivenCode => _row.GivenCode;

        /// <summary>The name as given.</summary>
        public string? GivenName => _row.GivenName;

        /// <summary>The day of the row; null when it is not known.</summary>
        public LocalDate? Day => _row.Day;

        /// <summary>The outcome.</summary>
        public ResolutionOutcome Outcome { get; }

        /// <summary>
        /// The candidates, best first: those that code and name agree with, on the day and then on another; then those that one of them
        /// agrees with, the code as written before the name and that before a code with zeros added.
        /// </summary>
        public IReadOnlyList<Candidate> Candidates
            => Volatile.Read(ref field) ?? Interlocked.CompareExchange(ref field, MakeCandidates(), null) ?? field;

        /// <summary>The unit, if one is certain; otherwise null.</summary>
        public OrganisationUnit? Unit => _certain is [var only] ? only.Unit : null;

        /// <summary>The code, if it is certain: that of <see cref="Unit"/>, or of several units that had it one after another.</summary>
        public string? Code => _certain.Count > 0 ? _certain[0].Unit.Code : null;

        /// <summary>
        /// Whether the other rows of a column changed the order of the candidates, see <see cref="ColumnResolution"/>. They never make one
        /// certain.
        /// </summary>
        public bool IsOrderedByColumn
            => _context != ColumnContext.None && !Sorted(_context).SequenceEqual(Sorted(ColumnContext.None));

        /// <summary>The known errors of sources about the code: data coded by such a source may mean another unit.</summary>
        public IReadOnlyList<SourceError> Remarks
            => [.. _row.Gazetteer.SourceErrors.Where(error => error.Code is { } code && code == _row.Cell.Text)];

        /// <summary>
        /// Returns the units whose names are nearest to the given one, for a row without the right candidate: those that differ in a third
        /// of the letters at most, best first, on the day and of the level of the row.
        /// </summary>
        /// <param name="most">The maximum number of units.</param>
        /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
        public IReadOnlyList<UnitMatch> Nearest(int most)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(most);
            return NearestNames.Find(_row, most);
        }

        /// <summary>Returns the answer in sentences, with the candidates, their reasons and the data version; long lists are cut.</summary>
        public IReadOnlyList<string> Describe(Language language) => ResolutionText.Describe(this, _row, _context, language);

        /// <summary>Returns the sentences in English.</summary>
        public override string ToString() => string.Join(' ', Describe(Language.English));

        /// <summary>Returns this resolution with its candidates in the order that a column shows.</summary>
        internal Resolution In(ColumnContext context)
            => Outcome == ResolutionOutcome.Undecided && _all.Count > 1 ? new Resolution(_row, _all, _certain, context) : this;

        /// <summary>How the certain code agrees; null when none is.</summary>
        internal CodeAgreement? CertainCode => _certain.Count > 0 ? _certain[0].Code : null;

        /// <summary>Whether the code has zeros in front, so that the column keeps them.</summary>
        internal bool KeepsZeros => _row.Cell.KeepsZeros;

        /// <summary>The level of the certain code; null when none is.</summary>
        internal OrganisationLevel? CertainLevel => _certain.Count > 0 ? _certain[0].Unit.Level : null;

        private CandidateUnit[] Sorted(ColumnContext context)
        {
            CandidateUnit[] sorted = [.. _all];
            Array.Sort(sorted, new CandidateOrder(context));
            return sorted;
        }

        private ReadOnlyCollection<Candidate> MakeCandidates()
            => Array.AsReadOnly([.. Sorted(_context).Select(one => new Candidate(_row, one, Unit == one.Unit))]);
    }
}
