using System.Text.Json;

namespace Antq.Domain.Text;

/// <summary>
/// A refusal in the words of this library. Those of the serializer have another type, and get words by <see cref="RefusalWords"/>.
/// </summary>
internal sealed class DocumentException : JsonException
{
    public DocumentException(string message)
        : base(message)
    {
    }

    public DocumentException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
