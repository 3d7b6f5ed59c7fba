using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Movements;

public sealed partial class RecognitionStandard
{
    /// <summary>The figures that a round of recognition gives about a kind of subjects, each at most as large as the one before.</summary>
    [JsonConverter(typeof(KebabCaseEnumConverter<FigureKind>))]
    public enum FigureKind
    {
        /// <summary>All subjects of the kind (tổng số).</summary>
        Total,

        /// <summary>Those that registered (đăng ký).</summary>
        Registered,

        /// <summary>Those that are recognised (được công nhận).</summary>
        Recognised,

        /// <summary>Those of the recognised ones that have a grade (xếp loại), where the round has grades.</summary>
        Graded,
    }
}
