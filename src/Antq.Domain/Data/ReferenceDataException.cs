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
}
