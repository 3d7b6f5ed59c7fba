using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using NodaTime;

namespace Antq.Domain.Text;

/// <summary>
/// Reads a document by the metadata of its type and finds everything that the serializer would refuse, in the order of the document, where
/// the serializer refuses the first.
/// </summary>
internal ref struct DocumentFaultFinder
{
    /// <summary>The most characters of a text that a fault keeps, for messages and repairs.</summary>
    public const int LongestText = 300;

    /// <summary>What is not read after so many faults: exceptions and texts for more would cost seconds.</summary>
    public const int MostFaults = 10_000;

    private static readonly LocalDateJsonConverter Days = new();

    private readonly int _most;
    private readonly int _last;
    private readonly int _maximumDepth;
    private readonly List<DocumentFault> _faults = [];
    private readonly List<(string? Name, int Index)> _path = [];
    private Utf8JsonReader _reader;

    /// <summary>How many faults were found after the last one that is kept.</summary>
    private int _more;

    private DocumentFaultFinder(Utf8JsonReader reader, int maximumDepth, int most, int last)
    {
        _reader = reader;
        _maximumDepth = maximumDepth;
        _most = most;
        _last = last;
    }

    /// <summary>Returns the faults of a whole document.</summary>
    /// <param name="utf8">The document, without a byte order mark.</param>
    /// <param name="type">Its type.</param>
    /// <param name="most">The most faults to return; the others are counted, up to <see cref="MostFaults"/>.</param>
    /// <param name="more">The number of the others.</param>
    public static List<DocumentFault> Of(ReadOnlySpan<byte> utf8, JsonTypeInfo type, int most, out int more)
    {
        var options = new JsonReaderOptions { MaxDepth = type.Options.MaxDepth };
        var finder = new DocumentFaultFinder(new Utf8JsonReader(utf8, options), options.MaxDepth, most, MostFaults);
        finder.Find(type, isWhole: true);
        more = finder._more;
        return finder._faults;
    }

    /// <summary>Returns the first faults of the document at, or after, a reader's position.</summary>
    /// <param name="reader">A reader before the document or at its first token.</param>
    /// <param name="type">The type of the document.</param>
    /// <param name="most">The most faults to return.</param>
    public static List<DocumentFault> Of(Utf8JsonReader reader, JsonTypeInfo type, int most)
    {
        var isWhole = reader.TokenType == JsonTokenType.None;
        var finder = new DocumentFaultFinder(reader, type.Options.MaxDepth, most, last: most);
        finder.Find(type, isWhole);
        return finder._faults;
    }

    private bool IsOver => _faults.Count + _more >= _last;

    private void Find(JsonTypeInfo type, bool isWhole)
    {
        try
        {
            if (_reader.TokenType == JsonTokenType.None) Next();
            FindIn(type, isItem: false);
            if (isWhole && !IsOver && _reader.Read()) AddHere(new DocumentFault(DocumentFaultKind.NotJson), _reader.TokenStartIndex);
        }
        catch (JsonException)
        {
            var isDeep = _reader.CurrentDepth >= _maximumDepth - 1;
            AddHere(new DocumentFault(isDeep ? DocumentFaultKind.TooDeep : DocumentFaultKind.NotJson), _reader.BytesConsumed);
        }
    }

    /// <summary>Finds the faults of the value at the reader's position, and leaves the reader at its end.</summary>
    private void FindIn(JsonTypeInfo type, bool isItem)
    {
        switch (type.Kind)
        {
            case JsonTypeInfoKind.Object when _reader.TokenType == JsonTokenType.StartObject: FindInObject(type); break;
            case JsonTypeInfoKind.Enumerable when _reader.TokenType == JsonTokenType.StartArray: FindInList(type); break;
            case JsonTypeInfoKind.Object: AddValue(DocumentFault.Other(typeof(object), in _reader), isItem); break;
            case JsonTypeInfoKind.Enumerable: AddValue(DocumentFault.Other(typeof(Array), in _reader), isItem); break;
            default: FindInValue(type.Converter, type.Type, isItem); break;
        }
    }

    private void FindInList(JsonTypeInfo type)
    {
        var items = type.Options.GetTypeInfo(Plain(type.ElementType!));
        for (var index = 0; Next() != JsonTokenType.EndArray; index++)
        {
            _path.Add((null, index));
            FindIn(items, isItem: !items.Type.IsValueType);
            _path.RemoveAt(_path.Count - 1);
            if (IsOver) return;
        }
    }

    private void FindInObject(JsonTypeInfo type)
    {
        var (start, first) = (_reader.TokenStartIndex, _faults.Count);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (Next() == JsonTokenType.PropertyName)
        {
            FindInMember(type, seen);
            if (IsOver) return;
        }

        foreach (var property in type.Properties)
        {
            if (property.IsRequired && !seen.Contains(property.Name) && !IsMeant(property.Name, first))
                AddHere(new DocumentFault(DocumentFaultKind.MissingMember) { Member = property.Name }, start);
        }
    }

    private void FindInMember(JsonTypeInfo type, HashSet<string> seen)
    {
        var start = _reader.TokenStartIndex;
        var isBroken = !DocumentText.TryGet(in _reader, out var name);
        if (isBroken) name = DocumentText.Lossy(in _reader);
        _path.Add((name, 0));
        var member = type.Properties.FirstOrDefault(property => property.Name == name);
        if (!seen.Add(name))
        {
            var repeated = new DocumentFault(DocumentFaultKind.RepeatedMember) { Member = QuotedText.Beginning(name, QuotedText.Longest) };
            AddHere(repeated, start);
            _reader.SkipValue();
        }
        else if (member is not null)
        {
            Next();
            FindInValueOf(member, type.Options);
        }
        else
        {
            if (type.UnmappedMemberHandling != JsonUnmappedMemberHandling.Skip) AddHere(Unknown(name, type), start);
            else if (isBroken) AddHere(DocumentFault.Invalid(DocumentText.Broken), start);
            _reader.SkipValue();
        }

        _path.RemoveAt(_path.Count - 1);
    }

    private void FindInValueOf(JsonPropertyInfo member, JsonSerializerOptions options)
    {
        if (_reader.TokenType == JsonTokenType.Null)
        {
            if (!member.IsSetNullable && FaultOfNull(member, options) is { } fault)
                AddHere(fault with { Member = member.Name }, _reader.TokenStartIndex);
            return;
        }

        var type = options.GetTypeInfo(Plain(member.PropertyType));
        if (member.CustomConverter is { } converter) FindInValue(converter, type.Type, isItem: false);
        else FindIn(type, isItem: false);
    }

    /// <summary>Finds the fault of a value that a converter reads.</summary>
    private void FindInValue(JsonConverter converter, Type type, bool isItem)
    {
        var look = _reader;
        var finder = converter as IFaultFinder ?? (type == typeof(LocalDate) ? Days : null);
        var fault = finder is not null ? finder.FaultOf(ref look)
            : type == typeof(bool) && _reader.TokenType is not (JsonTokenType.True or JsonTokenType.False)
                || type == typeof(string) && _reader.TokenType != JsonTokenType.String ? DocumentFault.Other(type, in _reader)
            : null;
        if (fault is null) _reader.SkipValue();
        else AddValue(fault, isItem);
    }

    private void AddValue(DocumentFault fault, bool isItem)
    {
        AddHere(fault with { IsItem = isItem }, _reader.TokenStartIndex);
        _reader.SkipValue();
    }

    private void AddHere(DocumentFault fault, long offset)
    {
        if (_faults.Count < _most) _faults.Add(fault with { Pointer = Pointer(), Offset = offset });
        else _more++;
    }

    /// <summary>Returns whether an unknown member of the same object is probably this one.</summary>
    private readonly bool IsMeant(string name, int first)
    {
        var parent = Pointer() + "/";
        for (var place = first; place < _faults.Count; place++)
        {
            var fault = _faults[place];
            if (fault.Kind == DocumentFaultKind.UnknownMember && fault.Nearest == name
                && fault.Pointer.StartsWith(parent, StringComparison.Ordinal) && fault.Pointer.IndexOf('/', parent.Length) < 0)
                return true;
        }

        return false;
    }

    private static DocumentFault Unknown(string name, JsonTypeInfo type)
    {
        string[] known = [.. type.Properties.Where(property => property.Get is not null).Select(property => property.Name)];
        return new DocumentFault(DocumentFaultKind.UnknownMember)
        {
            Member = QuotedText.Beginning(name, QuotedText.Longest),
            Known = known,
            Nearest = NearestText.To(name, known),
        };
    }

    /// <summary>Returns the fault of a null in a member that is not nullable; null when its converter reads it.</summary>
    private DocumentFault? FaultOfNull(JsonPropertyInfo member, JsonSerializerOptions options)
    {
        if (member.CustomConverter is IFaultFinder finder) return finder.FaultOf(ref _reader);
        if (member.CustomConverter is not null) return null;
        var type = Plain(member.PropertyType);
        var expected = options.GetTypeInfo(type).Kind switch
        {
            JsonTypeInfoKind.Object => typeof(object),
            JsonTypeInfoKind.Enumerable => typeof(Array),
            _ => type,
        };
        return DocumentFault.Other(expected, in _reader);
    }

    private static Type Plain(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    private readonly string Pointer()
        => string.Concat(_path.Select(step => "/" + (step.Name is { } name
            ? QuotedText.Beginning(name, QuotedText.Longest).Replace("~", "~0", StringComparison.Ordinal)
                .Replace("/", "~1", StringComparison.Ordinal)
            : step.Index.ToString(System.Globalization.CultureInfo.InvariantCulture))));

    /// <exception cref="JsonException">The document ends here, or is not JSON.</exception>
    private JsonTokenType Next() => _reader.Read() ? _reader.TokenType : throw new DocumentException("The document ends here.");
}
