using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Aggregation.Documents;

public sealed partial record RollUpDocument
{
    /// <summary>A run of places in a list, written as an array of both: <c>[3,17]</c>.</summary>
    /// <param name="First">The first place, from 0.</param>
    /// <param name="Last">The last place, included; never before the first.</param>
    [JsonConverter(typeof(Converter))]
    public readonly record struct Run(int First, int Last)
    {
        /// <summary>How many places it has.</summary>
        public int Count => Last - First + 1;

        /// <summary>Adds the places as runs, in rising order.</summary>
        /// <param name="places">The places, which are sorted.</param>
        /// <param name="runs">Receives the runs.</param>
        internal static void AddTo(List<Run> runs, Span<int> places)
        {
            places.Sort();
            foreach (var place in places)
            {
                if (runs.Count > 0 && runs[^1].Last == place - 1) runs[^1] = new Run(runs[^1].First, place);
                else runs.Add(new Run(place, place));
            }
        }

        /// <summary>Reads and writes a run.</summary>
        [EditorBrowsable(EditorBrowsableState.Never)]
        public sealed class Converter : JsonConverter<Run>
        {
            /// <inheritdoc/>
            public override Run Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
            {
                if (reader.TokenType != JsonTokenType.StartArray) throw Refusal();
                var (first, last) = (Next(ref reader), Next(ref reader));
                return reader.Read() && reader.TokenType == JsonTokenType.EndArray && first >= 0 && last >= first
                    ? new Run(first, last)
                    : throw Refusal();
            }

            /// <inheritdoc/>
            public override void Write(Utf8JsonWriter writer, Run value, JsonSerializerOptions options)
            {
                ArgumentNullException.ThrowIfNull(writer);
                writer.WriteStartArray();
                writer.WriteNumberValue(value.First);
                writer.WriteNumberValue(value.Last);
                writer.WriteEndArray();
            }

            private static int Next(ref Utf8JsonReader reader)
                => reader.Read() && reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var place) ? place : throw Refusal();

            private static DocumentException Refusal() => new("A run of places is an array of its first and its last one, from 0.");
        }
    }
}
