using Antq.Domain.Organisation;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain;

public sealed partial class Gazetteer
{
    /// <summary>
    /// A merger, split or transfer that is decided or proposed, to be laid over a gazetteer as a draft with <see cref="Draft"/>.
    /// </summary>
    /// <param name="Day">The first day of the new units; the units that they replace end on the day before.</param>
    public sealed record Merger(LocalDate Day)
    {
        /// <summary>The new units. One that gains or gives land is a new unit too, usually with its former code.</summary>
        public IReadOnlyList<NewUnit> Units { get; init => field = ValueList<NewUnit>.Of(value); } = ValueList<NewUnit>.Empty;

        /// <summary>Which unit goes, whole or in part, into which new one.</summary>
        public IReadOnlyList<Transfer> Transfers { get; init => field = ValueList<Transfer>.Of(value); } = ValueList<Transfer>.Empty;

        /// <summary>
        /// The new unit above each unit whose own unit above ends and goes to several new ones. The units of one that goes to one new unit
        /// follow it without being named.
        /// </summary>
        public IReadOnlyList<NewParent> Parents { get; init => field = ValueList<NewParent>.Of(value); } = ValueList<NewParent>.Empty;

        /// <summary>The legal act, if there is one.</summary>
        public LegalAct? Act { get; init; }

        /// <summary>The version of the draft, which messages and results name.</summary>
        /// <value>By default null: the version of the gazetteer, followed by <c>-draft</c>.</value>
        public string? Version { get; init; }

        /// <summary>Returns the key of a new unit with a code: the code and the first day.</summary>
        /// <exception cref="FormatException">The code has none of the known forms.</exception>
        public UnitKey KeyOf(string code) => UnitKey.Of(code, Day);

        /// <summary>A new unit.</summary>
        /// <param name="Code">Its code.</param>
        /// <param name="Name">Its Vietnamese name, without the kind.</param>
        /// <param name="Kind">Its kind.</param>
        /// <param name="Parent">
        /// The unit above, also a new one; null for that of the first unit that goes into it, or the new one that this became.
        /// </param>
        public sealed record NewUnit(string Code, string Name, UnitKind Kind, UnitKey? Parent = null);

        /// <summary>One unit that goes into a new one.</summary>
        /// <param name="From">The unit that ends.</param>
        /// <param name="To">The code of the new unit.</param>
        /// <param name="Ground">The share of its land.</param>
        /// <param name="People">The share of its people.</param>
        /// <param name="Part">What goes there, in the words of the act, if it is a part.</param>
        public sealed record Transfer(UnitKey From, string To, TerritoryShare Ground = TerritoryShare.All,
            TerritoryShare People = TerritoryShare.All, string? Part = null);

        /// <summary>The new unit above a unit.</summary>
        /// <param name="Unit">The unit, which does not end.</param>
        /// <param name="Parent">The code of the new unit above it.</param>
        public sealed record NewParent(UnitKey Unit, string Parent);
    }
}
