using System.Globalization;
using System.Text.Json;

namespace Antq.Domain.Tests.Conventions;

/// <summary>The samples of one type of values, and what must hold for each; the type argument is hidden from the tests.</summary>
internal abstract class ParsableCase
{
    public abstract Type Type { get; }

    public abstract IReadOnlyList<string> Samples { get; }

    public abstract void ParsesItsText(string sample);

    public abstract void FormatsAsItsText(string sample);

    public abstract void ComesBackFromJson(string sample);

    public abstract void ComesBackFromAJsonKey(string sample);

    public abstract void RefusesText(string? text);

    public abstract void RefusesDefault(bool asKey);

    /// <summary>The overload for strings: beside a span, C# would take the other one.</summary>
    private static T FromString<T>(string text)
        where T : IParsable<T>
        => T.Parse(text, null);

    private static bool TryFromString<T>(string? text, out T? value)
        where T : IParsable<T>
        => T.TryParse(text, null, out value);

    /// <summary>The samples of a type, in the text that the type itself writes.</summary>
    internal sealed class Of<T>(bool isText, params string[] samples) : ParsableCase
        where T : struct, ISpanParsable<T>, ISpanFormattable
    {
        public override Type Type => typeof(T);

        public override IReadOnlyList<string> Samples => samples;

        public override void ParsesItsText(string sample)
        {
            var value = FromString<T>(sample);

            value.ToString().Should().Be(sample);
            FromString<T>(value.ToString()!).Should().Be(value);
            T.Parse(sample.AsSpan(), null).Should().Be(value);
            TryFromString<T>(sample, out var tried).Should().BeTrue();
            tried.Should().Be(value);
            T.TryParse(sample.AsSpan(), null, out tried).Should().BeTrue();
            tried.Should().Be(value);
            value.Should().NotBe(default(T));
        }

        public override void FormatsAsItsText(string sample)
        {
            var value = FromString<T>(sample);
            Span<char> exact = new char[sample.Length];
            Span<char> tight = new char[sample.Length - 1];

            value.ToString(null, CultureInfo.InvariantCulture).Should().Be(sample);
            $"{value}".Should().Be(sample);
            value.TryFormat(exact, out var written, default, null).Should().BeTrue();
            exact[..written].ToString().Should().Be(sample);
            value.TryFormat(tight, out written, default, null).Should().BeFalse();
            written.Should().Be(0);
        }

        public override void ComesBackFromJson(string sample)
        {
            var value = FromString<T>(sample);
            var json = JsonSerializer.Serialize(value);

            JsonSerializer.Deserialize<T>(json).Should().Be(value);
            JsonSerializer.Serialize(JsonSerializer.Deserialize<T>(json)).Should().Be(json);
            JsonSerializer.Deserialize<T?>(JsonSerializer.Serialize<T?>(value)).Should().Be(value);
            JsonSerializer.Deserialize<T[]>(JsonSerializer.Serialize<T[]>([value, value])).Should().Equal(value, value);
        }

        public override void ComesBackFromAJsonKey(string sample)
        {
            if (!isText) return;
            var values = new Dictionary<T, int> { [FromString<T>(sample)] = 1 };

            JsonSerializer.Deserialize<Dictionary<T, int>>(JsonSerializer.Serialize(values)).Should().Equal(values);
        }

        public override void RefusesText(string? text)
        {
            TryFromString<T>(text, out var result).Should().BeFalse();
            result.Should().Be(default(T));
            if (text is null)
            {
                FluentActions.Invoking(() => FromString<T>(null!)).Should().Throw<ArgumentNullException>();
                FluentActions.Invoking(() => JsonSerializer.Deserialize<T>("null")).Should().Throw<JsonException>();
                return;
            }

            T.TryParse(text.AsSpan(), null, out result).Should().BeFalse();
            FluentActions.Invoking(() => FromString<T>(text)).Should().Throw<FormatException>().Which.Message.Should().Contain($"'{text}'");
            FluentActions.Invoking(() => T.Parse(text.AsSpan(), null)).Should().Throw<FormatException>().Which.Message.Should()
                .Contain($"'{text}'");
            FluentActions.Invoking(() => JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(text))).Should().Throw<JsonException>();
        }

        public override void RefusesDefault(bool asKey)
        {
            if (!asKey)
                FluentActions.Invoking(() => JsonSerializer.Serialize(default(T))).Should().Throw<JsonException>()
                    .WithMessage($"*{typeof(T).Name.Split('`')[0]}*");
            else if (isText)
                FluentActions.Invoking(() => JsonSerializer.Serialize(new Dictionary<T, int> { [default] = 1 })).Should()
                    .Throw<JsonException>().WithMessage($"*{typeof(T).Name.Split('`')[0]}*");
        }
    }
}
