using Antq.Domain.Data;
using NodaTime;

namespace Antq.Domain.Awards;

/// <summary>Computes the money that goes with awards: a multiple of the base salary, rounded up.</summary>
internal sealed class AwardRewards(AwardLaw law, DataFile file)
{
    private readonly Factor[] _factors = [.. file.Table("award-reward-factors").Select(row => new Factor(row))];
    private readonly Sum[] _salaries = [.. file.Table("base-salaries").Select(row => new Sum(row, "amount"))];
    private readonly Sum[] _units = [.. file.Table("award-reward-rounding").Select(row => new Sum(row, "unit"))];

    /// <summary>Returns the base salary of a day in đồng; null when unknown.</summary>
    public long? BaseSalaryOn(LocalDate day) => On(_salaries, day)?.Amount;

    /// <summary>Returns the reward of an award; null when none is known, or the award is not for such recipients on the day.</summary>
    public AwardLaw.Reward? Of(AwardScheme scheme, RecipientKind recipient, LocalDate day, AwardClass? rank)
    {
        if (!law.CompetencesOn(scheme, day).Any(rule => rule.Recipients.Contains(recipient))) return null;
        var reward = Stated(scheme, recipient, day, rank) ?? Derived(scheme, recipient, day, rank);
        return reward is null ? null : WithAmount(reward, day);
    }

    /// <summary>Returns the reward that a decree states for the recipients themselves.</summary>
    private AwardLaw.Reward? Stated(AwardScheme scheme, RecipientKind recipient, LocalDate day, AwardClass? rank)
        => Row(scheme, recipient, day, rank) is { } row
            ? new AwardLaw.Reward(scheme, rank, recipient, row.Multiplier, row.IsUpperBound, row.Basis, row.Confidence)
            : null;

    /// <summary>Returns the reward of an individual times the factor of the recipients; titles have no such factor.</summary>
    private AwardLaw.Reward? Derived(AwardScheme scheme, RecipientKind recipient, LocalDate day, AwardClass? rank)
    {
        if (scheme.Family == AwardFamily.EmulationTitle) return null;
        if (Row(scheme, RecipientKind.Individuals, day, rank) is not { } row) return null;
        if (Array.Find(_factors, one => one.Recipient == recipient && one.HoldsOn(day)) is not { } factor) return null;
        return new AwardLaw.Reward(scheme, rank, recipient, row.Multiplier * factor.Value, row.IsUpperBound,
            Join(row.Basis, factor.Basis), AwardRows.Weaker(row.Confidence, factor.Confidence));
    }

    private AwardLaw.Reward WithAmount(AwardLaw.Reward reward, LocalDate day)
    {
        var (salary, unit) = (On(_salaries, day), On(_units, day));
        reward = reward with { BaseSalary = salary?.Amount };
        return salary is null || unit is null ? reward : reward with
        {
            Amount = (long)decimal.Ceiling(reward.Multiplier * salary.Amount / unit.Amount) * unit.Amount,
            AmountBasis = Join(salary.Basis, unit.Basis),
            Confidence = AwardRows.Weaker(reward.Confidence, AwardRows.Weaker(salary.Confidence, unit.Confidence)),
        };
    }

    private AwardReward? Row(AwardScheme scheme, RecipientKind recipient, LocalDate day, AwardClass? rank)
        => law.Rewards.FirstOrDefault(reward => reward.IsOf(scheme, rank, recipient) && reward.HoldsOn(day));

    private static Sum? On(Sum[] sums, LocalDate day) => Array.Find(sums, sum => sum.From <= day && !(day > sum.To));

    private static string Join(string first, string second) => first == second ? first : $"{first}; {second}";

    /// <summary>What recipients get of the reward of an individual.</summary>
    private sealed class Factor(DataRow row)
    {
        public RecipientKind Recipient { get; } = row.Enum<RecipientKind>("recipient");

        public decimal Value { get; } = AwardRows.Decimal(row, "factor");

        public string Basis { get; } = row["basis"];

        public Confidence Confidence { get; } = row.Enum<Confidence>("confidence");

        private LocalDate From { get; } = AwardRows.FirstDay(row);

        private LocalDate? To { get; } = row.Day("to");

        public bool HoldsOn(LocalDate day) => From <= day && !(day > To);
    }

    /// <summary>A number of đồng with the days on which it holds.</summary>
    private sealed class Sum(DataRow row, string column)
    {
        public long Amount { get; } = (long)AwardRows.Decimal(row, column);

        public LocalDate From { get; } = AwardRows.FirstDay(row);

        public LocalDate? To { get; } = row.Day("to");

        public string Basis { get; } = row["basis"];

        public Confidence Confidence { get; } = row.Enum<Confidence>("confidence");
    }
}
