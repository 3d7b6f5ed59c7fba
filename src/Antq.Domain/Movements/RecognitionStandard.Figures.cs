using Antq.Domain.Text;

namespace Antq.Domain.Movements;

public sealed partial class RecognitionStandard
{
    /// <summary>The figures of a round of recognition about one kind of subjects in a territory.</summary>
    public sealed record Figures
    {
        /// <summary>All subjects of the kind; null when not given.</summary>
        public Count? Total { get; init; }

        /// <summary>Those that registered; null when not given.</summary>
        public Count? Registered { get; init; }

        /// <summary>Those that are recognised; null when not given.</summary>
        public Count? Recognised { get; init; }

        /// <summary>
        /// The number in each grade (xuất sắc, khá, trung bình); empty when there are none. A province may add grades to a standard that
        /// has none.
        /// </summary>
        public IReadOnlyList<Grade> Grades { get; init => field = ValueList<Grade>.Of(value); } = ValueList<Grade>.Empty;

        /// <summary>Returns a figure; null when it is not given, or has no grades.</summary>
        /// <exception cref="ArgumentOutOfRangeException">There is no such figure.</exception>
        public Count? Of(FigureKind kind) => kind switch
        {
            FigureKind.Total => Total,
            FigureKind.Registered => Registered,
            FigureKind.Recognised => Recognised,
            FigureKind.Graded => Grades.Count == 0 ? null : Grades.Select(grade => grade.Number).Aggregate((one, other) => one + other),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such figure."),
        };

        /// <summary>
        /// Returns the pairs of figures of which the first is certainly larger than the second, which it is a part of; empty when there is
        /// none.
        /// </summary>
        public IReadOnlyList<(FigureKind Part, FigureKind Whole)> Contradictions()
        {
            FigureKind[] kinds = Enum.GetValues<FigureKind>();
            return
            [
                .. from whole in kinds
                   from part in kinds
                   where whole < part && Of(part)?.Lower > Of(whole)?.Upper
                   select (part, whole),
            ];
        }
    }
}
