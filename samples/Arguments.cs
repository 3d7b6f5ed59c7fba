namespace Antq.Samples;

/// <summary>The words after a program's name: options that begin with two hyphens, each with its values.</summary>
internal sealed class Arguments
{
    private readonly Dictionary<string, List<string>> _values = new(StringComparer.Ordinal);

    /// <exception cref="FormatException">An option is not known, stands twice, or has no value.</exception>
    public Arguments(string[] args, string[] withValues, string[] flags)
    {
        string? option = null;
        foreach (var word in args)
        {
            if (!word.StartsWith("--", StringComparison.Ordinal))
            {
                if (option is null || flags.Contains(option))
                    throw new FormatException($"'{word}' belongs to no option: {string.Join(", ", withValues.Concat(flags))}.");
                _values[option].Add(word);
                continue;
            }

            option = word;
            if (!withValues.Contains(option) && !flags.Contains(option))
                throw new FormatException($"There is no option '{option}': {string.Join(", ", withValues.Concat(flags))}.");
            if (!_values.TryAdd(option, [])) throw new FormatException($"The option '{option}' is given twice.");
        }

        if (_values.FirstOrDefault(pair => pair.Value.Count == 0 && withValues.Contains(pair.Key)).Key is { } empty)
            throw new FormatException($"The option '{empty}' has no value.");
    }

    public bool Has(string option) => _values.ContainsKey(option);

    public IReadOnlyList<string> All(string option) => _values.TryGetValue(option, out var values) ? values : [];

    /// <exception cref="FormatException">The option has several values.</exception>
    public string? One(string option) => All(option) switch
    {
        [] => null,
        [var only] => only,
        _ => throw new FormatException($"The option '{option}' has one value."),
    };

    /// <summary>The member of an enumeration that the option names, by its name alone.</summary>
    /// <exception cref="FormatException">The option names none.</exception>
    public T One<T>(string option, T otherwise)
        where T : struct, Enum
    {
        if (One(option) is not { } text) return otherwise;
        var names = Enum.GetNames<T>();
        return names.Any(name => name.Equals(text, StringComparison.OrdinalIgnoreCase))
            ? Enum.Parse<T>(text, ignoreCase: true)
            : throw new FormatException($"'{text}' is not one of {string.Join(", ", names).ToLowerInvariant()}.");
    }
}
