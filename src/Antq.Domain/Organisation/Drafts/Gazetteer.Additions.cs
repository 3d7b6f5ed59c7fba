using Antq.Domain.Organisation;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain;

public sealed partial class Gazetteer
{
    /// <summary>
    /// Units and events of an application, which <see cref="With"/> adds to a gazetteer: departments of its own, or events that the data do
    /// not have yet.
    /// </summary>
    /// <param name="Version">The version of the gazetteer with them, which messages and results name, such as <c>2026b-ours</c>.</param>
    public sealed record Additions(string Version)
    {
        /// <summary>The units.</summary>
        public IReadOnlyList<Unit> Units { get; init => field = ValueList<Unit>.Of(value); } = ValueList<Unit>.Empty;

        /// <summary>
        /// The events, between units of the gazetteer or of these. A unit all of whose land or people goes to others ends on the day before
        /// the last of its events, and the units below it follow it if it goes to one.
        /// </summary>
        public IReadOnlyList<UnitEvent> Events { get; init => field = ValueList<UnitEvent>.Of(value); } = ValueList<UnitEvent>.Empty;

        /// <summary>One unit.</summary>
        /// <param name="Key">The key: a code and the first day.</param>
        /// <param name="Name">The Vietnamese name, without the kind.</param>
        /// <param name="Kind">The kind.</param>
        /// <param name="Parent">The unit above.</param>
        public sealed record Unit(UnitKey Key, string Name, UnitKind Kind, UnitKey Parent)
        {
            /// <summary>The English name; null when it is the Vietnamese one.</summary>
            public string? English { get; init; }

            /// <summary>The last day; null while it continues, or when an event ends it.</summary>
            public LocalDate? To { get; init; }

            /// <summary>The legal act, if there is one.</summary>
            public LegalAct? Act { get; init; }

            /// <summary>How certain it is.</summary>
            public Confidence Confidence { get; init; } = Confidence.Verified;

            /// <summary>Other spellings and names in use.</summary>
            public IReadOnlyList<string> Aliases { get; init => field = ValueList<string>.Of(value); } = ValueList<string>.Empty;
        }
    }
}
