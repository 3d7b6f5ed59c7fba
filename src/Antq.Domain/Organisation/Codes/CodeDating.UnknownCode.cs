namespace Antq.Domain.Organisation;

public sealed partial class CodeDating
{
    /// <summary>A text that no unit of the gazetteer ever had as its code. It is never repaired for the caller.</summary>
    public sealed class UnknownCode
    {
        internal UnknownCode(NamedCode given, UnknownReason reason, IReadOnlyList<string> candidates)
        {
            Given = given;
            Reason = reason;
            Candidates = candidates;
        }

        /// <summary>The code and name as given.</summary>
        public NamedCode Given { get; }

        /// <summary>The reason why it means no unit.</summary>
        public UnknownReason Reason { get; }

        /// <summary>
        /// The possible codes of units before leading zeros were lost or blanks added, the shortest first: <c>4</c> may have been <c>04</c>
        /// and
        /// <c>00004</c>.
        /// </summary>
        public IReadOnlyList<string> Candidates { get; }
    }
}
