using System.Text.Json.Serialization;

namespace Antq.Domain;

public sealed partial record Finding
{
    /// <summary>A position in the text of a document, counted from 1.</summary>
    /// <param name="Line">The line.</param>
    /// <param name="Byte">The byte in the line: a Vietnamese letter has two or three.</param>
    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    [method: JsonConstructor]
    public readonly record struct TextPosition(
        [property: JsonPropertyName("line"), JsonRequired] int Line,
        [property: JsonPropertyName("byte"), JsonRequired] int Byte)
    {
        /// <summary>Returns the position as <c>3:14</c>, the line before the byte.</summary>
        public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Line}:{Byte}");
    }
}
