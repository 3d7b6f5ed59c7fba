namespace Antq.Domain.Movements;

public sealed partial class RecognitionStandard
{
    /// <summary>The number of recognised subjects in a grade (xếp loại).</summary>
    /// <param name="Name">The grade as the report names it, such as <c>xuất sắc</c>.</param>
    /// <param name="Number">The number.</param>
    public sealed record Grade(string Name, Count Number);
}
