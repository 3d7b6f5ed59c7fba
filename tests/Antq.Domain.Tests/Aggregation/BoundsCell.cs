namespace Antq.Domain.Tests.Aggregation;

/// <summary>A cell as the roll-up gives it, beside the tightest bounds.</summary>
/// <param name="Expected">The bounds of the linear program; <c>missing</c>, or <c>contradiction</c>.</param>
/// <param name="Actual">Those of the cell; <c>missing</c> or <c>refused</c>.</param>
/// <param name="About">The question and the facts, for whoever looks for the fault.</param>
internal sealed record BoundsCell(string Expected, string Actual, string About)
{
    /// <summary>Whether both are the same.</summary>
    public bool IsTight => Expected == Actual;

    /// <summary>Whether the cell's bounds contain the tightest ones; what is missing is of none.</summary>
    public bool IsSound
    {
        get
        {
            if (IsTight) return true;
            if (!Count.TryParse(Actual, null, out var actual)) return false;
            var tightest = Expected == "missing" ? Count.Exactly(0) : Count.Parse(Expected);
            return actual.Lower <= tightest.Lower && (actual.Upper ?? long.MaxValue) >= (tightest.Upper ?? long.MaxValue);
        }
    }

    public override string ToString() => $"{Actual}, not {Expected}: {About}";
}
