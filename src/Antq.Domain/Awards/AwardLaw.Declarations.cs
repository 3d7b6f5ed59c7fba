using Antq.Domain.Awards;
using Antq.Domain.Text;

namespace Antq.Domain;

public sealed partial class AwardLaw
{
    /// <summary>What an application adds to the law: its own forms, offices and awards, and who may confer which of them on whom.</summary>
    public sealed record Declarations
    {
        /// <summary>The forms of award.</summary>
        public IReadOnlyList<Form> Forms { get; init => field = ValueList<Form>.Of(value); } = ValueList<Form>.Empty;

        /// <summary>The offices that confer awards.</summary>
        public IReadOnlyList<Office> Offices { get; init => field = ValueList<Office>.Of(value); } = ValueList<Office>.Empty;

        /// <summary>The awards.</summary>
        public IReadOnlyList<AwardScheme> Schemes { get; init => field = ValueList<AwardScheme>.Of(value); }
            = ValueList<AwardScheme>.Empty;

        /// <summary>The rules about who may confer which award on whom; of awards of the application or of the law.</summary>
        public IReadOnlyList<AwardCompetence> Competences { get; init => field = ValueList<AwardCompetence>.Of(value); }
            = ValueList<AwardCompetence>.Empty;

        /// <summary>Returns both together.</summary>
        internal Declarations And(Declarations more) => new()
        {
            Forms = [.. Forms, .. more.Forms],
            Offices = [.. Offices, .. more.Offices],
            Schemes = [.. Schemes, .. more.Schemes],
            Competences = [.. Competences, .. more.Competences],
        };
    }
}
