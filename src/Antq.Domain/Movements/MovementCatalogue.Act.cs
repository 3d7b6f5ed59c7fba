using Antq.Domain.Data;
using NodaTime;

namespace Antq.Domain;

public sealed partial class MovementCatalogue
{
    /// <summary>An act that is the legal basis (cơ sở pháp lý) of a movement.</summary>
    public sealed class Act
    {
        private readonly string _vietnamese;
        private readonly string _english;

        internal Act(DataRow row)
        {
            Movement = row.Enum<MovementType>("movement");
            Number = row["act"];
            _vietnamese = row["subject"];
            _english = row["subject_en"];
            Adopted = row.Day("adopted");
            InForce = row.Day("in_force");
            To = row.Day("to");
            Confidence = row.Enum<Confidence>("confidence");
        }

        /// <summary>The movement.</summary>
        public MovementType Movement { get; }

        /// <summary>The kind and number of the act, such as <c>Nghị định 06/2014/NĐ-CP</c>.</summary>
        public string Number { get; }

        /// <summary>The day that it was adopted; null when unknown.</summary>
        public LocalDate? Adopted { get; }

        /// <summary>The first day that it is in force; null when unknown.</summary>
        public LocalDate? InForce { get; }

        /// <summary>The last day that it is in force; null when none is known.</summary>
        public LocalDate? To { get; }

        /// <summary>How certain the act and its days are.</summary>
        public Confidence Confidence { get; }

        /// <summary>Returns the subject of the act in the given language.</summary>
        public string Subject(Language language) => language == Language.Vietnamese ? _vietnamese : _english;

        /// <summary>Returns the number.</summary>
        public override string ToString() => Number;
    }
}
