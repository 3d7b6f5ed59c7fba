namespace Antq.Domain.Tests.Docs;

/// <summary>One example.</summary>
/// <param name="Code">What stands in its csharp block.</param>
/// <param name="Prints">The language of the block that shows what it prints.</param>
/// <param name="Printed">What it prints; empty where nothing is shown.</param>
internal sealed record Example(string Code, string Prints, string Printed);
