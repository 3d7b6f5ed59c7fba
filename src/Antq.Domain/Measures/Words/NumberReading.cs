namespace Antq.Domain.Measures.Words;

/// <summary>A number read from words or digits.</summary>
/// <param name="Value">The number; it may still be a fraction.</param>
/// <param name="Scale">
/// The multiplier of its last words, such as 100.000 in <c>năm trăm nghìn</c>; 1 for none, 0 when several parts make the number.
/// </param>
/// <param name="Thousands">The part of the multiplier that is a thousand or more, such as 1.000 there; 1 for none.</param>
/// <param name="Figures">The length of its text if it is in digits only; otherwise 0.</param>
internal readonly record struct NumberReading(decimal Value, decimal Scale = 1, decimal Thousands = 1, int Figures = 0)
{
    /// <summary>Represents every number far beyond 64 bits.</summary>
    private const decimal Beyond = 1e27m;

    /// <summary>Whether it is a whole number.</summary>
    public bool IsWhole => Value == decimal.Truncate(Value);

    /// <summary>The largest power of 1.000 in it, or 100; 1 below that.</summary>
    private decimal LargestPower
    {
        get
        {
            if (Value is >= 100 and < 1000) return 100;
            var power = 1m;
            while (Value >= power * 1000) power *= 1000;
            return power;
        }
    }

    public NumberReading Times(decimal scale)
        => scale == 1
            ? this
            : new(Value > Beyond / scale
                ? Beyond
                : Value * scale, Scale == 0 ? scale : Scale * scale, scale >= 1000 ? Thousands * scale : Thousands);

    public NumberReading Plus(decimal rest) => new(Value + rest, Scale: 0);

    /// <summary>
    /// Returns the number meant when a later one has the multiplier of both: <c>từ 10 đến 15 nghìn</c>, <c>ba đến năm trăm</c>.
    /// </summary>
    public NumberReading Sharing(NumberReading later)
    {
        if (Scale == 1 && later.Scale > 1 && Value <= later.Value / later.Scale) return new NumberReading(Value * later.Scale);
        return Scale is >= 1 and < 1000 && Value <= later.Value / later.Thousands ? new NumberReading(Value * later.Thousands) : this;
    }

    /// <summary>
    /// Returns why a smaller number with the multiplier of both may not follow: <c>3 đến 2 nghìn</c> falls, and <c>500 đến 1 triệu</c> may
    /// begin at 500 thousand, as <c>2 đến 3 nghìn rưỡi</c> at 2 thousand and <c>1 đến 2 trăm rưởi</c> at 100. Null when the words mean the
    /// number as it is: <c>500 đến 2 nghìn</c>, <c>mười đến hai trăm</c>.
    /// </summary>
    public CountParseError? DoubtBefore(NumberReading later)
    {
        if (Scale is < 1 or >= 1000 || Value >= 1000) return null;
        if (later.Scale == 0 || later is { Scale: 1, Figures: 0, Value: >= 100 })
            return later.Value >= 100 && Value * later.LargestPower <= later.Value ? CountParseError.Ambiguous : null;
        if (later.Scale == 1) return null;
        var named = later.Value / (later.Thousands > 1 ? later.Thousands : later.Scale);
        if (Value <= named) return null;
        if (later.Thousands == 1) return Value < 10 && named > 1 ? CountParseError.ReversedRange : null;
        if (Value < 100 || named >= 100) return CountParseError.ReversedRange;
        return later.Thousands == 1000 && named < 10 ? null : CountParseError.Ambiguous;
    }
}
