namespace Antq.Domain.Movements;

public sealed partial class RecognitionStandard
{
    /// <summary>Whether a commune meets the standard of its day.</summary>
    public sealed class Ruling
    {
        internal Ruling(RecognitionStandard? standard, IReadOnlyList<CriterionRuling> criteria)
        {
            Standard = standard;
            Criteria = [.. criteria];
            Broken = [.. criteria.Where(ruling => ruling.Answer == Answer.No)];
            Unsettled = [.. criteria.Where(ruling => ruling.Answer == Answer.CannotTell)];
            Answer = Broken.Count > 0 ? Answer.No : Unsettled.Count > 0 || standard is null ? Answer.CannotTell : Answer.Yes;
        }

        /// <summary>
        /// No when a requirement is not met; <see cref="Answer.CannotTell"/> when one is unsettled or no standard of the day is known;
        /// otherwise yes.
        /// </summary>
        public Answer Answer { get; }

        /// <summary>The standard; null when none is known for that day.</summary>
        public RecognitionStandard? Standard { get; }

        /// <summary>The ruling on each requirement.</summary>
        public IReadOnlyList<CriterionRuling> Criteria { get; }

        /// <summary>The requirements that are not met.</summary>
        public IReadOnlyList<CriterionRuling> Broken { get; }

        /// <summary>The requirements for which too little is given.</summary>
        public IReadOnlyList<CriterionRuling> Unsettled { get; }

        /// <summary>Returns the answer.</summary>
        public override string ToString() => $"{Answer}";
    }
}
