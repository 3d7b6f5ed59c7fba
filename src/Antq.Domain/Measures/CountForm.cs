using Antq.Domain.Findings;

namespace Antq.Domain.Measures;

/// <summary>A form in which people state counts.</summary>
/// <param name="Language">The language.</param>
/// <param name="Pattern">The form, with <c>n</c>, <c>a</c> and <c>b</c> for numbers: <c>hơn n</c>.</param>
/// <param name="Example">A count in that form: <c>hơn 2.430</c>.</param>
public sealed record CountForm(Language Language, string Pattern, string Example)
{
    /// <summary>What the example means.</summary>
    public Count Count => Count.Read(Example, Language);
}
