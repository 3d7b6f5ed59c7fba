namespace Antq.Domain.Measures.Words;

/// <summary>The patterns of a language for writing counts, with the numbers in braces.</summary>
internal sealed record CountTemplates(string AtLeast, string AtMost, string Range, string About, string Unbounded);
