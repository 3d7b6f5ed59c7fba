using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain;

public sealed partial record FindingRepair
{
    /// <summary>Reads and writes a JSON value of any kind, which is a text in the program: <c>{"lower":2431}</c>.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed class ValueConverter : JsonConverter<string>
    {
        /// <inheritdoc/>
        public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            try
            {
                using var value = JsonDocument.ParseValue(ref reader);
                return JsonText.Of(value.RootElement);
            }
            catch (InvalidOperationException broken)
            {
                throw new DocumentException("The text is not well-formed Unicode.", broken);
            }
        }

        /// <inheritdoc/>
        public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options)
        {
            ArgumentNullException.ThrowIfNull(writer);
            writer.WriteRawValue(value);
        }
    }
}
