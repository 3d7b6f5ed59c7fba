namespace Antq.Domain.Tests.Docs;

/// <summary>
/// A method whose body stands on a page of documentation. The class XyExamples holds those of docs/xy.md or docs/reference/xy.md, in their order on the page;
/// a parameter takes what an example prints: Console for a text block, Picture for a mermaid one, Document for a json one.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ExampleAttribute : Attribute;
