namespace Antq.Domain;

public readonly partial record struct Percentage
{
    /// <summary>The bounds of a share in percent, rounded outwards unless they are one number.</summary>
    /// <param name="Lower">The least that it can be.</param>
    /// <param name="Upper">The most that it can be; null when nothing bounds it.</param>
    public readonly record struct Range(Percentage Lower, Percentage? Upper)
    {
        /// <summary>Whether it is one number.</summary>
        public bool IsExact => Upper == Lower;

        /// <summary>Returns the share as people write it: <c>89,44%</c>, <c>từ 40% đến 60%</c>, <c>at least 40%</c>.</summary>
        public string ToWords(Language language)
        {
            var lower = Lower.ToWords(language);
            if (IsExact) return lower;
            var isVietnamese = language == Language.Vietnamese;
            if (Upper is not { } most) return isVietnamese ? $"ít nhất {lower}" : $"at least {lower}";
            var upper = most.ToWords(language);
            return isVietnamese ? $"từ {lower} đến {upper}" : $"{lower} to {upper}";
        }

        /// <summary>Returns the share in English words.</summary>
        public override string ToString() => ToWords(Language.English);
    }
}
