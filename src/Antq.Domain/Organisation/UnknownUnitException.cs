namespace Antq.Domain;

/// <summary>The exception for a unit that the gazetteer does not have, or not on that day.</summary>
public sealed class UnknownUnitException : ArgumentException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">The value, the day and the data version.</param>
    /// <param name="paramName">The argument that named the unit.</param>
    public UnknownUnitException(string message, string? paramName = null)
        : base(message, paramName)
    {
    }
}
