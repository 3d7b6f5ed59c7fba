using Antq.Domain.Organisation;

namespace Antq.Domain;

public sealed partial class Gazetteer
{
    /// <summary>A column of codes and names, resolved row by row, with what the certain rows show about the others.</summary>
    /// <remarks>
    /// The column only orders the candidates of rows that are undecided, and such a row has <see cref="Resolution.IsOrderedByColumn"/>:
    /// those of <see cref="Level"/> come first, and if <see cref="RowsWithLostZeros"/> is not 0, codes with zeros added come before codes
    /// as written. No row becomes certain by others.
    /// </remarks>
    public sealed class ColumnResolution
    {
        private readonly int[] _counts = new int[Enum.GetValues<ResolutionOutcome>().Length];
        private readonly string _version;

        internal ColumnResolution(string version, Resolution[] rows, ColumnContext context)
        {
            _version = version;
            Rows = Array.AsReadOnly(rows);
            RowsWithLostZeros = context.LostZeros;
            Level = context.Level;
            foreach (var row in rows) _counts[(int)row.Outcome]++;
        }

        /// <summary>The rows in the order given; equal rows share one resolution.</summary>
        public IReadOnlyList<Resolution> Rows { get; }

        /// <summary>
        /// The number of rows whose code certainly lost the zeros in front, as the name confirms it; 0 also if another row kept its zeros.
        /// </summary>
        public int RowsWithLostZeros { get; }

        /// <summary>The level of all certain rows, if there are two or more; null when they are of several levels.</summary>
        public OrganisationLevel? Level { get; }

        /// <summary>Returns the number of rows with an outcome.</summary>
        /// <exception cref="ArgumentOutOfRangeException">There is no such outcome.</exception>
        public int Count(ResolutionOutcome outcome)
            => Enum.IsDefined(outcome)
                ? _counts[(int)outcome]
                : throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "There is no such outcome.");

        /// <summary>Returns the numbers of rows by outcome, and what the column shows, in sentences.</summary>
        public IReadOnlyList<string> Describe(Language language) => ResolutionText.Describe(this, _version, language);

        /// <summary>Returns the sentences in English.</summary>
        public override string ToString() => string.Join(' ', Describe(Language.English));
    }
}
