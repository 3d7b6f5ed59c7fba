using System.Text.Json;

namespace Antq.Domain.Text;

/// <summary>A converter that also finds, without an exception, why it does not read a value.</summary>
internal interface IFaultFinder
{
    /// <summary>Returns why the value at the reader's position is not read; null when it is.</summary>
    /// <param name="reader">A copy of the reader of the document: it is left anywhere within the value.</param>
    /// <exception cref="JsonException">The document is not JSON within the value.</exception>
    DocumentFault? FaultOf(ref Utf8JsonReader reader);
}
