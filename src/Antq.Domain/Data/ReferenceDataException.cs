namespace Antq.Domain.Data;

/// <summary>Reference data are broken: a row that cannot be read, or that contradicts another.</summary>
public sealed class ReferenceDataException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">Which file, which row, and what is wrong with it.</param>
    public ReferenceDataException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with its cause.</summary>
    /// <param name="message">Which file, which row, and what is wrong with it.</param>
    /// <param name="innerException">What refused the row.</param>
    public ReferenceDataException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Creates the exception with everything that is wrong.</summary>
    /// <param name="message">How much is wrong, and the first of it.</param>
    /// <param name="findings">Errors and warnings.</param>
    public ReferenceDataException(string message, IReadOnlyList<Finding> findings)
        : base(message)
    {
        ArgumentNullException.ThrowIfNull(findings);
        Findings = [.. findings];
    }

    /// <summary>Everything that is wrong with a register of the caller; empty for other data.</summary>
    public IReadOnlyList<Finding> Findings { get; } = [];
}
