using Antq.Domain.Organisation;

namespace Antq.Domain;

public sealed partial class Gazetteer
{
    /// <summary>A unit that a row may mean, and why.</summary>
    public sealed class Candidate
    {
        private readonly ResolvedRow _row;

        internal Candidate(ResolvedRow row, CandidateUnit of, bool isCertain)
        {
            _row = row;
            Unit = of.Unit;
            State = of.State;
            Code = of.Code;
            Name = of.Name;
            IsOnDay = of.IsOnDay;
            IsCertain = isCertain;
        }

        /// <summary>The unit.</summary>
        public OrganisationUnit Unit { get; }

        /// <summary>
        /// The name, kind and parent on the day of the row; without a day, and of a unit of another, those that agree with the row.
        /// </summary>
        public UnitState State { get; }

        /// <summary>How the code of the row agrees with the unit.</summary>
        public CodeAgreement Code { get; }

        /// <summary>How the name of the row agrees with the unit.</summary>
        public NameAgreement Name { get; }

        /// <summary>Whether the unit exists on the day of the row; true when no day is given.</summary>
        public bool IsOnDay { get; }

        /// <summary>Whether the row certainly means this unit; true of one candidate at most.</summary>
        public bool IsCertain { get; }

        /// <summary>Returns why it is a candidate, or not certain: <c>mã mất 4 số 0 ở đầu; tên đúng</c>.</summary>
        public string Reason(Language language) => ResolutionText.Reason(this, _row, language);

        /// <summary>Returns kind, name, the units above, the key, and the reason.</summary>
        public string Describe(Language language)
            => $"{ResolutionText.Unit(this, _row, language)}: {Reason(language)}";

        /// <summary>Returns the description in Vietnamese.</summary>
        public override string ToString() => Describe(Language.Vietnamese);
    }
}
