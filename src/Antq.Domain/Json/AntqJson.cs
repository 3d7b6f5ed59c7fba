using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Antq.Domain.Aggregation.Documents;
using Antq.Domain.Findings;
using Antq.Domain.Json;
using Antq.Domain.Organisation.Documents;
using Antq.Domain.Reporting;
using Antq.Domain.Text;

namespace Antq.Domain;

/// <summary>
/// The values and documents of the library in JSON. They read and write themselves in options of any kind; here are their source-generated metadata,
/// for programs that are trimmed, for options that are as strict as the library, and for lenient ones.
/// </summary>
/// <remarks>
/// Lenient reading is for documents of a newer version: members that this version does not know are passed over. Nothing else is: a name or a format
/// that is not known, a member that stands twice and a value out of bounds are refused all the same. What was passed over is told by
/// <see cref="ReportJson.ReadLenient"/>, <see cref="RollUpJson.ReadLenient"/> and <see cref="GazetteerJson.ReadLenient"/>.
/// </remarks>
public static class AntqJson
{
    /// <summary>Derivations are deep.</summary>
    private const int DeepestNesting = 1024;

    /// <summary>The source-generated metadata, to be put into options of one's own: no reflection is needed for these types.</summary>
    public static IJsonTypeInfoResolver TypeInfoResolver { get; } = new AntqJsonContext();

    /// <summary>Options that refuse what they do not understand, and write indented, with letters as they are. They hold the types of the library only.</summary>
    public static JsonSerializerOptions Strict { get; } = Options(lenient: false);

    /// <summary>The same options, but members that they do not know are passed over.</summary>
    public static JsonSerializerOptions Lenient { get; } = Options(lenient: true);

    /// <summary>The metadata of a type, for the methods of <see cref="JsonSerializer"/> that are trim-safe.</summary>
    /// <typeparam name="T">A value or document of the library, or a read-only list of reports, findings or units.</typeparam>
    /// <param name="lenient">Whether members that are not known are passed over.</param>
    /// <exception cref="ArgumentException">It is none of these types.</exception>
    public static JsonTypeInfo<T> TypeInfo<T>(bool lenient = false)
        => IsOfTheLibrary(typeof(T)) && (lenient ? Lenient : Strict).TryGetTypeInfo(typeof(T), out var type)
            ? (JsonTypeInfo<T>)type
            : throw new ArgumentException($"{typeof(T)} is no value and no document of this library.");

    /// <summary>Reads a value or a document.</summary>
    /// <typeparam name="T">A type that <see cref="TypeInfo{T}"/> has.</typeparam>
    /// <param name="utf8">The text, with or without a byte order mark.</param>
    /// <param name="lenient">Whether members that are not known are passed over.</param>
    /// <exception cref="JsonException">It is no such value; message, path and line say what is wrong and where.</exception>
    /// <exception cref="ArgumentException">It is a type that the library does not know.</exception>
    public static T Read<T>(ReadOnlySpan<byte> utf8, bool lenient = false)
    {
        var value = DocumentReading.Read(utf8, TypeInfo<T>(lenient));
        if (value is RollUpDocument document) RollUpJson.Check(document);
        if (value is not IReadOnlyList<object?> items) return value;
        for (var index = 0; index < items.Count; index++)
        {
            if (items[index] is null) throw DocumentJson.Refusal($"/{index}", "A list holds no null.");
        }

        return value;
    }

    /// <summary>Writes a value or a document: UTF-8, indented, letters as they are, and a line feed at its end.</summary>
    /// <typeparam name="T">A type that <see cref="TypeInfo{T}"/> has.</typeparam>
    /// <exception cref="ArgumentException">It is a type that the library does not know, or a report that could not be read back.</exception>
    /// <exception cref="JsonException">It is a default value without a meaning.</exception>
    public static byte[] Write<T>(T value) => DocumentJson.Write(value, TypeInfo<T>());

    /// <summary>
    /// Makes options of one's own, such as those of a web application, as strict as the library: its metadata come first, letters are written as they
    /// are, and members that stand twice are refused. Options that have no metadata yet then know the types of the library only: give them a resolver
    /// of your own types as well, as those of a web application have.
    /// </summary>
    /// <returns>The same options.</returns>
    /// <exception cref="InvalidOperationException">The options are in use already.</exception>
    public static JsonSerializerOptions UseAntqDomain(this JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.TypeInfoResolverChain.Insert(0, TypeInfoResolver);
        options.Encoder = UnescapedText.Encoder;
        options.AllowDuplicateProperties = false;
        return options;
    }

    /// <summary>A type of this library, perhaps absent or in a list: the metadata also know the plain types that its members have.</summary>
    private static bool IsOfTheLibrary(Type type)
        => type.Assembly == typeof(AntqJson).Assembly || type is { IsGenericType: true } && Array.TrueForAll(type.GetGenericArguments(), IsOfTheLibrary);

    private static JsonSerializerOptions Options(bool lenient)
    {
        var options = lenient
            ? DocumentJson.TypeInfo<Report>(TypeInfoResolver, true, lenient, DeepestNesting, new ReportJsonConverter(null, lenient), new FindingJsonConverter(lenient), new GazetteerJsonConverter(lenient)).Options
            : DocumentJson.TypeInfo<Report>(TypeInfoResolver, true, lenient, DeepestNesting).Options;
        options.MakeReadOnly();
        return options;
    }
}
