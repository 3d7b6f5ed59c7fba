using Antq.Domain.Organisation;
using Antq.Domain.Text;

namespace Antq.Domain;

public sealed partial class Gazetteer
{
    /// <summary>A merger laid over a gazetteer as a draft. Neither the gazetteer itself nor <see cref="Default"/> is changed.</summary>
    public sealed class MergerPlan
    {
        private readonly Lazy<IReadOnlyList<GazetteerChange>> _changes;

        internal MergerPlan(Merger merger, Gazetteer before, Gazetteer after, IReadOnlyList<Finding> findings)
        {
            (Merger, Before, After, Findings) = (merger, before, after, findings);
            _changes = new(() => before.ChangesTo(after));
        }

        /// <summary>The merger.</summary>
        public Merger Merger { get; }

        /// <summary>The gazetteer without the merger.</summary>
        public Gazetteer Before { get; }

        /// <summary>The gazetteer with the merger: for traces, searches, roll-ups, or to be saved.</summary>
        public Gazetteer After { get; }

        /// <summary>The warnings about the gazetteer with the merger.</summary>
        public IReadOnlyList<Finding> Findings { get; }

        /// <summary>Everything that differs between the two gazetteers.</summary>
        public IReadOnlyList<GazetteerChange> Changes => _changes.Value;

        /// <summary>The new units, in the order of the merger.</summary>
        public IReadOnlyList<OrganisationUnit> Units => field ??= [.. Merger.Units.Select(unit => After[Merger.KeyOf(unit.Code)])];

        /// <summary>The units that end, in the order of their keys.</summary>
        public IReadOnlyList<OrganisationUnit> Ended
            => field ??= [.. Merger.Transfers.Select(move => move.From).Distinct().Order().Select(key => After[key])];

        /// <summary>
        /// The new units whose code other units had before, with those units: the code alone no longer means one of them.
        /// </summary>
        public IReadOnlyList<(OrganisationUnit Unit, IReadOnlyList<OrganisationUnit> Earlier)> ReusedCodes
            => field ??= [.. Units.Select(unit => (Unit: unit, Earlier: (IReadOnlyList<OrganisationUnit>)[.. After.LivesOf(unit.Code)
                .Where(life => life.Key != unit.Key)])).Where(reused => reused.Earlier.Count > 0)];

        /// <summary>
        /// The new units with the name of another unit of that day below the same one, with those units: names are compared without marks,
        /// upper case and kinds.
        /// </summary>
        public IReadOnlyList<(OrganisationUnit Unit, IReadOnlyList<OrganisationUnit> Others)> Namesakes
            => field ??= [.. Units.Select(unit => (Unit: unit, Others: (IReadOnlyList<OrganisationUnit>)[.. NamesakesOf(unit)]))
                .Where(found => found.Others.Count > 0)];

        private IEnumerable<OrganisationUnit> NamesakesOf(OrganisationUnit unit)
        {
            var (name, parent) = (VietnameseText.FoldLetters(unit.Name), unit.States[0].Parent);
            return After.AsOf(Merger.Day).Units(unit.Level)
                .Where(other => other.Key != unit.Key && other.StateOn(Merger.Day).Parent == parent
                    && VietnameseText.FoldLetters(other.StateOn(Merger.Day).Name) == name);
        }
    }
}
