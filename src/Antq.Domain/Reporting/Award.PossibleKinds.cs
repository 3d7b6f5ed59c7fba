using System.Collections;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain;

public sealed partial record Award
{
    /// <summary>Returns the kinds of which one is right; none for any.</summary>
    /// <exception cref="ArgumentException">A kind occurs twice.</exception>
    public static PossibleKinds<T> PossibleKindsOf<T>(params ReadOnlySpan<KindId<T>> kinds)
        where T : struct, Enum
        => new(kinds);

    /// <summary>
    /// The kinds of which one is right, each once, in the order of the source: one if the source names it, several if it does not state
    /// which, and none if it may be any.
    /// </summary>
    /// <typeparam name="T">The enumeration of the kinds of this library.</typeparam>
    [CollectionBuilder(typeof(Award), nameof(PossibleKindsOf))]
    public readonly record struct PossibleKinds<T> : IReadOnlyList<KindId<T>>
        where T : struct, Enum
    {
        private static readonly ValueList<KindId<T>>[] Singles =
            [.. Enum.GetValues<T>().Select(kind => ValueList<KindId<T>>.Of([kind]))];

        private readonly Possible<KindId<T>> _kinds;

        internal PossibleKinds(ReadOnlySpan<KindId<T>> kinds)
            => _kinds = kinds is [{ Place: >= 0 and var place }] ? new Possible<KindId<T>>(Singles[place]) : new(kinds);

        internal PossibleKinds(Possible<KindId<T>> kinds) => _kinds = kinds;

        /// <summary>How many kinds there are; 0 if it may be any.</summary>
        public int Count => _kinds.Count;

        /// <summary>The kind, if there is only one; null when there are several or it may be any.</summary>
        public KindId<T>? Only => _kinds.Only;

        /// <summary>Gets the kind at a place, from 0.</summary>
        public KindId<T> this[int index] => _kinds[index];

        /// <summary>The kinds as possible values.</summary>
        internal Possible<KindId<T>> Kinds => _kinds;

        /// <summary>The kinds as a list, which is not made anew.</summary>
        internal ValueList<KindId<T>> Values => _kinds.Values;

        /// <summary>Returns one kind.</summary>
        public static implicit operator PossibleKinds<T>(KindId<T> kind) => new(new ReadOnlySpan<KindId<T>>(in kind));

        /// <summary>Returns one kind; any for null.</summary>
        public static implicit operator PossibleKinds<T>(KindId<T>? kind) => kind is { } one ? one : default(PossibleKinds<T>);

        /// <summary>Returns one kind of this library.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The enumeration has no such member.</exception>
        public static implicit operator PossibleKinds<T>(T kind) => (KindId<T>)kind;

        /// <summary>Returns one kind of this library; any for null.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The enumeration has no such member.</exception>
        public static implicit operator PossibleKinds<T>(T? kind) => kind is { } one ? one : default(PossibleKinds<T>);

        /// <summary>Returns whether a kind is named as possible.</summary>
        public bool Contains(KindId<T> kind) => _kinds.Contains(kind);

        /// <summary>Returns whether it may be a kind: it is named, or it may be any.</summary>
        public bool MayBe(KindId<T> kind) => _kinds.MayBe(kind);

        /// <summary>Returns the kinds in their order.</summary>
        public IEnumerator<KindId<T>> GetEnumerator() => Values.GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        /// <summary>Returns the kinds joined by "or"; "any" when it may be any.</summary>
        public override string ToString() => _kinds.ToString();

        /// <summary>Reads and writes it: one kind as it is, others as an array; null as any.</summary>
        [EditorBrowsable(EditorBrowsableState.Never)]
        public sealed class Converter : JsonConverter<PossibleKinds<T>>, IFaultFinder
        {
            private static readonly Possible<KindId<T>>.Converter<KindId<T>.Converter> Values = new();

            /// <summary>True: null is read as any, as of any optional member.</summary>
            public override bool HandleNull => true;

            /// <inheritdoc/>
            public override PossibleKinds<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
                => new(Values.Read(ref reader, typeof(Possible<KindId<T>>), options));

            /// <inheritdoc/>
            public override void Write(Utf8JsonWriter writer, PossibleKinds<T> value, JsonSerializerOptions options)
                => Values.Write(writer, value._kinds, options);

            DocumentFault? IFaultFinder.FaultOf(ref Utf8JsonReader reader) => ((IFaultFinder)Values).FaultOf(ref reader);
        }
    }
}
