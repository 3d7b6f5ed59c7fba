namespace Antq.Domain.Measures.Words;

/// <summary>How a language writes a count: patterns with the numbers in braces.</summary>
internal sealed record CountTemplates(string AtLeast, string AtMost, string Range, string About, string Unbounded);
