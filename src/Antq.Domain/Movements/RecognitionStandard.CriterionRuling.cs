using System.Globalization;

namespace Antq.Domain.Movements;

public sealed partial class RecognitionStandard
{
    /// <summary>Whether one requirement is met.</summary>
    public sealed class CriterionRuling
    {
        internal CriterionRuling(Requirement requirement, Answer answer, string? stated, long? needed)
        {
            Requirement = requirement;
            Answer = answer;
            Stated = stated;
            Needed = needed;
        }

        /// <summary>The requirement.</summary>
        public Requirement Requirement { get; }

        /// <summary>Whether it is met; <see cref="Answer.CannotTell"/> when nothing, or nothing certain enough, was given.</summary>
        public Answer Answer { get; }

        /// <summary>The value given, such as <c>16/25</c>; null when there is none.</summary>
        public string? Stated { get; }

        /// <summary>How many are needed, such as 18; null when the number of units was not given.</summary>
        public long? Needed { get; }

        /// <summary>Returns the ruling in words, such as <c>tỉ lệ được công nhận: 16/25, cần 18 (Điều 5(4))</c>.</summary>
        public string Describe(Language language)
        {
            var vietnamese = language == Language.Vietnamese;
            var threshold = Requirement.Threshold.ToString(
                CultureInfo.InvariantCulture) + (Requirement.Criterion == Criterion.WorkingModels ? "" : " %");
            var needed = Needed is { } number ? number.ToString(CultureInfo.InvariantCulture) : threshold;
            var stated = Stated ?? (vietnamese ? "không nêu" : "not given");
            return $"{Requirement.Criterion.Name(language)}: {stated}, {(vietnamese ? "cần" : "needed")} {needed} "
                + $"({(vietnamese ? Requirement.Article : Requirement.Article.Replace("Điều", "Article", StringComparison.Ordinal))})";
        }

        /// <summary>Returns the ruling in English.</summary>
        public override string ToString() => Describe(Language.English);
    }
}
