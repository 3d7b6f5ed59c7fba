using Antq.Domain.Text;

namespace Antq.Domain;

public sealed partial class MeasureCatalogue
{
    /// <summary>A chapter of a report (mục của báo cáo), which groups measures for pickers and templates.</summary>
    public sealed class Chapter
    {
        private readonly BilingualText _name;

        /// <summary>Declares a chapter, which comes after those of the library.</summary>
        /// <param name="id">Its identifier: lower-case letters and digits joined by hyphens.</param>
        /// <param name="vietnamese">Its Vietnamese name.</param>
        /// <param name="english">Its English name.</param>
        /// <exception cref="ArgumentException">A name is empty, or the identifier is of another form.</exception>
        public Chapter(string id, string vietnamese, string english)
            : this(id, vietnamese, english, int.MaxValue)
        {
        }

        internal Chapter(string id, string vietnamese, string english, int place)
        {
            ArgumentNullException.ThrowIfNull(id);
            if (!Slug.IsValid(id)) throw new ArgumentException("An identifier has lower-case letters and digits only.", nameof(id));
            ArgumentException.ThrowIfNullOrWhiteSpace(vietnamese);
            ArgumentException.ThrowIfNullOrWhiteSpace(english);
            Id = id;
            Place = place;
            _name = new BilingualText(vietnamese, english);
        }

        /// <summary>The identifier, such as <c>recognition</c>.</summary>
        public string Id { get; }

        /// <summary>The place in the order of a report.</summary>
        internal int Place { get; }

        /// <summary>Returns the name in the language requested.</summary>
        public string Name(Language language) => _name.In(language);

        /// <summary>Returns the identifier.</summary>
        public override string ToString() => Id;
    }
}
