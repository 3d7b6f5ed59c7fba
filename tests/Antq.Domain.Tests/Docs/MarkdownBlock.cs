namespace Antq.Domain.Tests.Docs;

/// <summary>A fenced block of a page.</summary>
/// <param name="Language">The word after the fence.</param>
/// <param name="First">The line of the first fence, from 0.</param>
/// <param name="Last">The line of the last fence.</param>
/// <param name="Text">What stands between.</param>
internal sealed record MarkdownBlock(string Language, int First, int Last, string Text);
