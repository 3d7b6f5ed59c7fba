using Antq.Domain.Data;
using Antq.Domain.Text;

namespace Antq.Domain.Movements;

public sealed partial class CoordinationProgramme
{
    /// <summary>An organisation or force that the police coordinate with in the movement, such as <c>Hội Nông dân</c>.</summary>
    public sealed class Partner
    {
        private readonly string _english;
        private readonly string? _members;
        private readonly string? _membersEnglish;

        internal Partner(DataRow row)
        {
            Id = row.Read("id", text => Slug.Require(text, "the identifier of a partner"));
            Name = row["name"];
            _english = row["name_en"];
            _members = row.Optional("members");
            _membersEnglish = row.Optional("members_en");
            Aliases = [.. row["aliases"].Split("; ", StringSplitOptions.RemoveEmptyEntries)];
            Confidence = row.Enum<Confidence>("confidence");
            Names = [.. Aliases.Prepend(Name).Select(MovementData.WordsOf)];
        }

        /// <summary>The identifier, such as <c>farmers-association</c>.</summary>
        public string Id { get; }

        /// <summary>The Vietnamese name.</summary>
        public string Name { get; }

        /// <summary>Other names that people write, such as <c>Hội ND</c>.</summary>
        public IReadOnlyList<string> Aliases { get; }

        /// <summary>Whether figures may be limited to its members.</summary>
        public bool HasMembers => _members is not null;

        /// <summary>How certain the row is.</summary>
        public Confidence Confidence { get; }

        /// <summary>The words of each name.</summary>
        internal string[][] Names { get; }

        /// <summary>Returns the name in the given language.</summary>
        public string NameIn(Language language) => language == Language.Vietnamese ? Name : _english;

        /// <summary>Returns the name of its members in the given language; null when it has none.</summary>
        public string? MembersIn(Language language) => language == Language.Vietnamese ? _members : _membersEnglish;

        /// <summary>Returns the Vietnamese name.</summary>
        public override string ToString() => Name;
    }
}
