using System.Collections;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain;

public sealed partial record Award
{
    /// <summary>Returns the values of which one is right; none for any.</summary>
    /// <exception cref="ArgumentException">A value occurs twice.</exception>
    public static Possible<T> PossibleOf<T>(params ReadOnlySpan<T> values)
        where T : struct
        => new(values);

    /// <summary>
    /// The values of which one is right, each once, in the order of the source: one if the source names it, several if it does not state
    /// which, and none if it may be any.
    /// </summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    [CollectionBuilder(typeof(Award), nameof(PossibleOf))]
    public readonly record struct Possible<T> : IReadOnlyList<T>
        where T : struct
    {
        private readonly ValueList<T>? _values;

        internal Possible(ValueList<T> values) => _values = values;

        internal Possible(ReadOnlySpan<T> values)
        {
            if (values.IsEmpty) return;
            _values = values.Length == 1 && typeof(T).IsEnum ? Singles.Of(values[0]) : ValueList<T>.Of(values.ToArray());
            for (var place = 1; place < values.Length; place++)
            {
                if (_values.IndexOf(values[place]) != place) throw new ArgumentException(Repeated, nameof(values));
            }
        }

        /// <summary>How many values there are; 0 if it may be any.</summary>
        public int Count => _values?.Count ?? 0;

        /// <summary>The value, if there is only one; null when there are several or it may be any.</summary>
        public T? Only => Count == 1 ? _values![0] : null;

        /// <summary>Gets the value at a place, from 0.</summary>
        public T this[int index] => Values[index];

        /// <summary>The values as a list, which is not made anew.</summary>
        internal ValueList<T> Values => _values ?? ValueList<T>.Empty;

        /// <summary>Returns one value.</summary>
        public static implicit operator Possible<T>(T value) => new([value]);

        /// <summary>Returns one value; any for null.</summary>
        public static implicit operator Possible<T>(T? value) => value is { } one ? one : default(Possible<T>);

        /// <summary>Returns whether a value is named as possible.</summary>
        public bool Contains(T value) => Values.Contains(value);

        /// <summary>Returns whether it may be a value: it is named, or it may be any.</summary>
        public bool MayBe(T value) => Count == 0 || Contains(value);

        /// <summary>Returns whether both have the same values in the same order.</summary>
        public bool Equals(Possible<T> other) => Values.Equals(other.Values);

        /// <summary>Returns a hash of the number of values and the first one.</summary>
        public override int GetHashCode() => Values.GetHashCode();

        /// <summary>Returns the values in their order.</summary>
        public IEnumerator<T> GetEnumerator() => Values.GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        /// <summary>Returns the values joined by "or"; "any" when it may be any.</summary>
        public override string ToString() => Count == 0 ? "any" : string.Join(" or ", Values);

        private const string Repeated = "A possible value occurs once only.";

        private static readonly RefusalReason RepeatedValue = new("mỗi giá trị có thể có chỉ được ghi một lần", Repeated);

        /// <summary>Reads and writes it: one value as it is, others as an array; null as any.</summary>
        /// <typeparam name="TValue">The converter of a value.</typeparam>
        [EditorBrowsable(EditorBrowsableState.Never)]
        public sealed class Converter<TValue> : JsonConverter<Possible<T>>, IFaultFinder
            where TValue : JsonConverter<T>, new()
        {
            private static readonly TValue One = new();

            /// <summary>True: null is read as any, as of any optional member.</summary>
            public override bool HandleNull => true;

            /// <inheritdoc/>
            public override Possible<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
            {
                if (reader.TokenType == JsonTokenType.Null) return default;
                if (reader.TokenType != JsonTokenType.StartArray) return One.Read(ref reader, typeof(T), options);
                List<T> values = [];
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    var value = One.Read(ref reader, typeof(T), options);
                    if (values.Contains(value)) throw new DocumentException(Repeated);
                    values.Add(value);
                }

                return [.. values];
            }

            /// <inheritdoc/>
            public override void Write(Utf8JsonWriter writer, Possible<T> value, JsonSerializerOptions options)
            {
                ArgumentNullException.ThrowIfNull(writer);
                if (value.Count != 1) writer.WriteStartArray();
                foreach (var one in value) One.Write(writer, one, options);
                if (value.Count != 1) writer.WriteEndArray();
            }

            DocumentFault? IFaultFinder.FaultOf(ref Utf8JsonReader reader)
            {
                if (reader.TokenType == JsonTokenType.Null) return null;
                var finder = (IFaultFinder)(object)One;
                if (reader.TokenType != JsonTokenType.StartArray) return finder.FaultOf(ref reader);
                var texts = new HashSet<string>(StringComparer.Ordinal);
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    if (finder.FaultOf(ref reader) is { } fault) return fault with { IsWithin = true };
                    if (!texts.Add(reader.GetString()!)) return DocumentFault.Invalid(RepeatedValue);
                }

                return null;
            }
        }

        /// <summary>The lists of one member of an enumeration, each made once.</summary>
        private static class Singles
        {
            private static readonly System.Collections.Concurrent.ConcurrentDictionary<T, ValueList<T>> Lists = [];

            public static ValueList<T> Of(T value) => Lists.GetOrAdd(value, static one => ValueList<T>.Of([one]));
        }
    }
}
