namespace Antq.Domain.Tests.Docs;

/// <summary>
/// A method whose body stands on a page of documentation. The class XyExamples holds those of docs/xy.md or docs/reference/xy.md, in their
/// order on the page; the parameter Console takes what an example prints, which stands in the block below it.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ExampleAttribute : Attribute
{
    /// <summary>The language of the block that shows what is printed.</summary>
    public string Prints { get; init; } = "text";
}
