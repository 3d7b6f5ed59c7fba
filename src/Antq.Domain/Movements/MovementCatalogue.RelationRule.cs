using Antq.Domain.Data;
using Antq.Domain.Movements;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain;

public sealed partial class MovementCatalogue
{
    /// <summary>A declared relation of two movements, with its days and reason.</summary>
    public sealed class RelationRule
    {
        private readonly string _vietnamese;
        private readonly string _english;
        private readonly int _first;
        private readonly int _last;

        internal RelationRule(DataRow row)
        {
            Inner = row.Enum<MovementType>("inner");
            Outer = row.Enum<MovementType>("outer");
            Kind = row.Enum<MovementRelation>("kind");
            From = row.Day("from");
            To = row.Day("to");
            _vietnamese = row["reason"];
            _english = row["reason_en"];
            Confidence = row.Enum<Confidence>("confidence");
            _first = From is { } from ? DayText.Order(from) : int.MinValue;
            _last = To is { } to ? DayText.Order(to) : int.MaxValue;
        }

        /// <summary>The first movement; when one is within the other, the one within.</summary>
        public MovementType Inner { get; }

        /// <summary>The second movement.</summary>
        public MovementType Outer { get; }

        /// <summary>The relation: within, overlaps or separate.</summary>
        public MovementRelation Kind { get; }

        /// <summary>The first day of the relation; null when it always held. Before that day the movements are separate.</summary>
        public LocalDate? From { get; }

        /// <summary>The last day of the relation; null while it holds.</summary>
        public LocalDate? To { get; }

        /// <summary>How certain it is.</summary>
        public Confidence Confidence { get; }

        /// <summary>Returns the reason for the relation in the given language.</summary>
        public string Reason(Language language) => language == Language.Vietnamese ? _vietnamese : _english;

        /// <summary>Returns the relation over days given as numbers; when it holds on only some of them, the movements overlap.</summary>
        internal MovementRelation Over(int first, int last)
        {
            if (Kind == MovementRelation.Separate || last < _first || first > _last) return MovementRelation.Separate;
            return _first <= first && last <= _last ? Kind : MovementRelation.Overlaps;
        }
    }
}
