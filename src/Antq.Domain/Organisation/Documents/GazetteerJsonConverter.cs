using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Antq.Domain.Data;
using Antq.Domain.Text;

namespace Antq.Domain.Organisation.Documents;

/// <summary>
/// Reads and writes a whole gazetteer as its document (format <c>antq-gazetteer/1</c>) in options of any kind. It must be added to options
/// only for lenient reading.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class GazetteerJsonConverter : JsonConverter<Gazetteer>
{
    private readonly bool _lenient;

    /// <summary>Creates a converter that refuses unknown members.</summary>
    public GazetteerJsonConverter()
    {
    }

    /// <summary>Creates a converter.</summary>
    /// <param name="lenient">Whether unknown members, which a newer version of the library may write, are ignored.</param>
    public GazetteerJsonConverter(bool lenient) => _lenient = lenient;

    /// <inheritdoc/>
    /// <exception cref="ReferenceDataException">The document can be read, but its contents are not a valid gazetteer.</exception>
    public override Gazetteer? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => DocumentJson.Read(ref reader, TypeInfo(_lenient)) is { } document ? Checked(document) : null;

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Gazetteer value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        DocumentJson.Write(writer, GazetteerDocument.Of(value), GazetteerJsonContext.Document);
    }

    internal static JsonTypeInfo<GazetteerDocument> TypeInfo(bool lenient)
        => lenient ? GazetteerJsonContext.LenientGazetteer : GazetteerJsonContext.Document;

    /// <summary>Returns the gazetteer of a document whose members could be read.</summary>
    /// <exception cref="JsonException">A list contains null, or a unit has no state.</exception>
    /// <exception cref="ReferenceDataException">The contents of the document are not a valid gazetteer.</exception>
    internal static Gazetteer Checked(GazetteerDocument document)
    {
        if (FaultOf(document) is { } fault) throw DocumentJson.Refusal(fault.Path, fault.Reason);
        return GazetteerText.Load(document, out var findings) ?? throw GazetteerLoader.Refusal(findings);
    }

    /// <summary>Checks what the types do not express: the elements of lists.</summary>
    private static (string Path, string Reason)? FaultOf(GazetteerDocument document)
    {
        var nulls = Nulls("/acts", document.Acts).Concat(Nulls("/levels", document.Levels)).Concat(Nulls("/units", document.Units))
            .Concat(Nulls("/events", document.Events)).Concat(Nulls("/sourceErrors", document.SourceErrors ?? []));
        foreach (var place in nulls) return (place, "A list holds no null.");
        foreach (var (index, unit) in document.Units.Index())
        {
            if (unit.States.Count == 0) return ($"/units/{index}/states", "A unit has at least one state.");
            foreach (var place in Nulls($"/units/{index}/states", unit.States).Concat(Nulls($"/units/{index}/aliases", unit.Aliases ?? [])))
                return (place, "A list holds no null.");
            if (unit.States[0].From is not null)
                return ($"/units/{index}/states/0/from", "The first state begins with the unit and has no day of its own.");
            foreach (var (at, state) in unit.States.Index().Skip(1))
            {
                if (state.From is null) return ($"/units/{index}/states/{at}", "A later state needs the day from which it applies.");
            }
        }

        foreach (var (index, error) in (document.SourceErrors ?? []).Index())
        {
            if (!VietnameseText.IsText(error.Reason.Vietnamese) || !VietnameseText.IsText(error.Reason.English))
                return ($"/sourceErrors/{index}/reason", "A text is not blank, in Unicode form C and without control characters.");
        }

        return null;
    }

    private static IEnumerable<string> Nulls<T>(string path, IReadOnlyList<T> items)
        where T : class
        => items.Index().Where(item => item.Item is null).Select(item => $"{path}/{item.Index}");
}
