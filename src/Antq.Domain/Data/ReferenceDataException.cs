namespace Antq.Domain.Data;

/// <summary>The exception for broken reference data: a row that cannot be read, or that contradicts another.</summary>
public sealed class ReferenceDataException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">The file, the row and the error.</param>
    public ReferenceDataException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with its cause.</summary>
    /// <param name="message">The file, the row and the error.</param>
    /// <param name="innerException">The exception that refused the row.</param>
    public ReferenceDataException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Creates the exception with all findings.</summary>
    /// <param name="message">The number of errors, and the first of them.</param>
    /// <param name="findings">Errors and warnings.</param>
    public ReferenceDataException(string message, IReadOnlyList<Finding> findings)
        : base(message)
    {
        ArgumentNullException.ThrowIfNull(findings);
        Findings = [.. findings];
    }

    /// <summary>All findings about a gazetteer of the caller; empty for other data.</summary>
    public IReadOnlyList<Finding> Findings { get; } = [];
}
