using System.Diagnostics.CodeAnalysis;
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
/// The values and documents of the library in JSON. They read and write themselves in options of any kind; this class has their
/// source-generated metadata, for trimmed programs, for options as strict as the library, and for lenient ones.
/// </summary>
/// <remarks>
/// Lenient reading is for documents of a newer version: unknown members are skipped. Nothing else is: an unknown name or format, a
/// duplicate member and a value out of bounds are still refused. The skipped members are reported by <see cref="ReportJson.ReadLenient"/>,
/// <see cref="RollUpJson.ReadLenient"/> and <see cref="GazetteerJson.ReadLenient"/>.
/// </remarks>
public static class AntqJson
{
    /// <summary>The nesting limit: derivations are deep.</summary>
    private const int DeepestNesting = 1024;

    private static readonly LocalDateResolver Days = new();

    /// <summary>The source-generated metadata, for use in an application's own options: these types need no reflection.</summary>
    public static IJsonTypeInfoResolver TypeInfoResolver { get; } = new AntqJsonContext();

    /// <summary>
    /// Options that refuse unknown members and write indented, with letters unescaped. They contain the types of the library only.
    /// </summary>
    public static JsonSerializerOptions Strict { get; } = Options(lenient: false);

    /// <summary>The same options, except that unknown members are skipped.</summary>
    public static JsonSerializerOptions Lenient { get; } = Options(lenient: true);

    /// <summary>Returns the metadata of a type, for the trim-safe methods of <see cref="JsonSerializer"/>.</summary>
    /// <typeparam name="T">A value or document of the library, or a read-only list of reports, findings or units.</typeparam>
    /// <param name="lenient">Whether unknown members are skipped.</param>
    /// <exception cref="ArgumentException">It is none of these types.</exception>
    public static JsonTypeInfo<T> TypeInfo<T>(bool lenient = false)
        => IsOfTheLibrary(typeof(T)) && (lenient ? Lenient : Strict).TryGetTypeInfo(typeof(T), out var type)
            ? (JsonTypeInfo<T>)type
            : throw new ArgumentException($"{typeof(T)} is no value and no document of this library.");

    /// <summary>Reads a value or a document.</summary>
    /// <typeparam name="T">A type that <see cref="TypeInfo{T}"/> has.</typeparam>
    /// <param name="utf8">The text, with or without a byte order mark.</param>
    /// <param name="lenient">Whether unknown members are skipped.</param>
    /// <exception cref="JsonException">It is no such value; message, path and line describe the fault.</exception>
    /// <exception cref="ArgumentException">The type is not one of the library.</exception>
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

    /// <summary>Writes a value or a document: UTF-8, indented, letters unescaped, with a line feed at the end.</summary>
    /// <typeparam name="T">A type that <see cref="TypeInfo{T}"/> has.</typeparam>
    /// <exception cref="ArgumentException">The type is not one of the library, or a report could not be read back.</exception>
    /// <exception cref="JsonException">It is a default value without a meaning.</exception>
    public static byte[] Write<T>(T value) => DocumentJson.Write(value, TypeInfo<T>());

    /// <summary>
    /// Writes the catalogue of names and terms for programs that are not on .NET (format <c>antq-catalogue/1</c>): the names of every
    /// enumeration, measure, award of the law, calendar, template and kind of finding in both languages. UTF-8, indented.
    /// </summary>
    /// <param name="context">The measures, the law and the movements, with those of an application; null for those of the library.</param>
    public static byte[] WriteCatalogue(RuleContext? context = null)
        => DocumentJson.Write(CatalogueDocument.Of(context ?? RuleContext.Default), CatalogueJsonContext.Document);

    /// <summary>
    /// Makes an application's own options, such as those of a web application, as strict as the library: its metadata come first, letters
    /// are written unescaped, and duplicate members are refused. A <see cref="NodaTime.LocalDate"/> in the application's own types is
    /// <c>2025-07-01</c>, unless the options have a converter of days of their own, added before or after. Options without a resolver also
    /// get the one that options have by default, by reflection; where a program has none, as a trimmed one, add a resolver of your types.
    /// </summary>
    /// <returns>The same options.</returns>
    /// <exception cref="InvalidOperationException">The options are already in use.</exception>
    public static JsonSerializerOptions UseAntqDomain(this JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.TypeInfoResolver is null && Default() is { } own) options.TypeInfoResolver = own;
        options.TypeInfoResolverChain.Insert(0, TypeInfoResolver);
        options.TypeInfoResolverChain.Insert(0, Days);
        options.Encoder = UnescapedText.Encoder;
        options.AllowDuplicateProperties = false;
        return options;
    }

    /// <summary>
    /// Returns whether a type is one of this library, perhaps nullable or in a list: the metadata also contain the plain types of its
    /// members.
    /// </summary>
    private static bool IsOfTheLibrary(Type type)
        => type.Assembly == typeof(AntqJson).Assembly
            || type is { IsGenericType: true } && Array.TrueForAll(type.GetGenericArguments(), IsOfTheLibrary);

    /// <summary>Returns the resolver that options have by default; null where the program has none.</summary>
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "Only if the program has kept reflection for JSON.")]
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Only if the program has kept reflection for JSON.")]
    private static DefaultJsonTypeInfoResolver? Default() => JsonSerializer.IsReflectionEnabledByDefault ? new() : null;

    private static JsonSerializerOptions Options(bool lenient)
    {
        var options = lenient
            ? DocumentJson.TypeInfo<Report>(
                TypeInfoResolver, true, lenient, DeepestNesting, new ReportJsonConverter(null, lenient), new FindingJsonConverter(lenient),
                new GazetteerJsonConverter(lenient)).Options
            : DocumentJson.TypeInfo<Report>(TypeInfoResolver, true, lenient, DeepestNesting).Options;
        options.MakeReadOnly();
        return options;
    }
}
