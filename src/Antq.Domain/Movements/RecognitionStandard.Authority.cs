using Antq.Domain.Data;
using NodaTime;

namespace Antq.Domain.Movements;

public sealed partial class RecognitionStandard
{
    /// <summary>A body that recognises a kind of subjects, each those in its scope; a higher body may delegate it one level down.</summary>
    public sealed class Authority
    {
        private readonly string _vietnamese;
        private readonly string _english;

        internal Authority(DataRow row)
        {
            Standard = row["standard"];
            Subject = row.Enum<RecognitionSubject>("subject");
            Body = row.Enum<BodyKind>("authority");
            MayDelegate = row["may_delegate"] == "yes";
            Delegate = row.Optional("delegate") is null ? null : row.Enum<BodyKind>("delegate");
            _vietnamese = row["scope"];
            _english = row["scope_en"];
            Article = row["article"];
            Confidence = row.Enum<Confidence>("confidence");
        }

        /// <summary>The body.</summary>
        public BodyKind Body { get; }

        /// <summary>Whether it may delegate the recognition (ủy quyền) one level down.</summary>
        public bool MayDelegate { get; }

        /// <summary>The body that it may delegate to; null when it may not, or when that body is not known.</summary>
        public BodyKind? Delegate { get; }

        /// <summary>The article that names the body.</summary>
        public string Article { get; }

        /// <summary>How certain the row is.</summary>
        public Confidence Confidence { get; }

        /// <summary>The identifier of the standard.</summary>
        internal string Standard { get; }

        /// <summary>Who is recognised.</summary>
        internal RecognitionSubject Subject { get; }

        /// <summary>Returns which subjects it recognises, such as <c>thuộc quyền quản lý</c>.</summary>
        public string ScopeIn(Language language) => language == Language.Vietnamese ? _vietnamese : _english;

        /// <summary>Returns whether there is such a body on a day.</summary>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The day is not in the ISO calendar, or its year is not from 1 to 9998.
        /// </exception>
        public Answer Exists(LocalDate day) => Bodies.Of(Body).Exists(day);

        /// <summary>Returns the title of the body in Vietnamese.</summary>
        public override string ToString() => Body.Name(Language.Vietnamese);
    }
}
