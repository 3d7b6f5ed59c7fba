using Antq.Domain.Measures;

namespace Antq.Domain;

public sealed partial class Measure
{
    /// <summary>
    /// A unit of measurement (đơn vị tính) and its precision. Sessions, attendances, pieces, grams and đồng are different units: figures of
    /// one measure are always in its unit.
    /// </summary>
    /// <remarks>
    /// A <see cref="Count"/> is a whole number of the unit, which is the smallest step. People may write a larger unit with decimal places:
    /// 12,5 kg are 12500 grams. Then a number alone could mean either, so it is not read.
    /// </remarks>
    public sealed class UnitOfMeasure
    {
        /// <summary>The most decimal places.</summary>
        private const int MostPrecise = 6;

        private readonly BilingualText _name;
        private readonly string _plural;

        /// <summary>Declares a unit of measurement.</summary>
        /// <param name="id">Its identifier: lower-case letters and digits joined by hyphens.</param>
        /// <param name="vietnamese">Its Vietnamese name.</param>
        /// <param name="english">Its English name.</param>
        /// <param name="plural">Its English name after other numbers than 1.</param>
        /// <param name="writtenIn">The symbol of the larger unit that people write, such as <c>kg</c>; null for none.</param>
        /// <param name="precision">The decimal places of values in the larger unit, from 1 to 6; 0 without one.</param>
        /// <exception cref="ArgumentException">
        /// A name is empty, the identifier is of another form, or only one of larger unit and precision is given.
        /// </exception>
        /// <exception cref="ArgumentOutOfRangeException">The precision is not from 0 to 6.</exception>
        public UnitOfMeasure(string id, string vietnamese, string english, string plural, string? writtenIn = null, int precision = 0)
        {
            ArgumentNullException.ThrowIfNull(id);
            if (!Text.Slug.IsValid(id)) throw new ArgumentException("An identifier has lower-case letters and digits only.", nameof(id));
            ArgumentException.ThrowIfNullOrWhiteSpace(vietnamese);
            ArgumentException.ThrowIfNullOrWhiteSpace(english);
            ArgumentException.ThrowIfNullOrWhiteSpace(plural);
            ArgumentOutOfRangeException.ThrowIfNegative(precision);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(precision, MostPrecise);
            if (string.IsNullOrWhiteSpace(writtenIn) != (precision == 0))
                throw new ArgumentException("A larger unit has a precision, and nothing else has one.", nameof(writtenIn));
            Id = id;
            WrittenIn = writtenIn;
            Precision = precision;
            _name = new BilingualText(vietnamese, english);
            _plural = plural;
        }

        /// <summary>The identifier, such as <c>dong</c>.</summary>
        public string Id { get; }

        /// <summary>The symbol of the larger unit that people write, such as <c>kg</c>; null when they write this one.</summary>
        public string? WrittenIn { get; }

        /// <summary>The decimal places of values in the larger unit; 0 for whole numbers, such as exact đồng.</summary>
        public int Precision { get; }

        /// <summary>Other names that people write after a number, in either language.</summary>
        /// <exception cref="ArgumentException">A name is blank.</exception>
        public IReadOnlyList<string> OtherNames
        {
            get;
            init
            {
                ArgumentNullException.ThrowIfNull(value);
                if (value.Any(string.IsNullOrWhiteSpace)) throw new ArgumentException("A name is blank.", nameof(value));
                field = [.. value];
            }
        } = [];

        /// <summary>The names that may follow a number of this unit.</summary>
        internal IEnumerable<string> Names => [_name.Vietnamese, _name.English, _plural, .. OtherNames];

        /// <summary>Returns the name in the language requested; in English, that of one.</summary>
        public string Name(Language language) => _name.In(language);

        /// <summary>
        /// Returns a value with the unit, or in the larger one: <c>3.500.000.000 đồng</c>, <c>12,5 kg</c>, <c>hơn 2.430 lượt</c>,
        /// <c>1 session</c>.
        /// </summary>
        /// <exception cref="ArgumentException">The value is a default <see cref="Count"/>.</exception>
        public string Write(Count value, Language language)
        {
            if (WrittenIn is not null) return $"{DecimalText.Write(value, Precision, language)} {WrittenIn}";
            var isOne = value.IsExact && value.Lower == 1;
            return $"{value.ToWords(language)} {(language == Language.Vietnamese || isOne ? Name(language) : _plural)}";
        }

        /// <summary>
        /// Tries to read a value, with or without the unit after it, as exactly as it is written: <c>3,5 tỷ đồng</c> is 3.500.000.000,
        /// <c>12,5 kg</c> is 12500 grams. Another unit is refused, and so are more decimal places than there are.
        /// </summary>
        public bool TryRead(string? text, Language language, out Count value)
        {
            value = default;
            if (WrittenIn is not null && UnitText.Before([WrittenIn], text) is { } larger)
                return DecimalText.TryRead(larger, Precision, language, out value);
            var number = UnitText.Before(Names, text) ?? (WrittenIn is null ? UnitText.Alone(text) : null);
            return number is not null && UnitText.TryRead(number, language, out value);
        }

        /// <summary>Returns the identifier.</summary>
        public override string ToString() => Id;
    }
}
