namespace Antq.Domain.Aggregation;

/// <summary>Where a thing may be, by the facts that count it there (B2), a bit each.</summary>
/// <param name="Adding">Those by the axes that add: a thing has one place on them.</param>
/// <param name="Bounding">Those by the axes that only bound: a thing may have several.</param>
/// <param name="Epoch">The relations of movements of the days, where a thing has one day and several movements.</param>
internal readonly record struct PiecePlace(ulong Adding, ulong Bounding, int Epoch)
{
    /// <summary>Those by all axes.</summary>
    public ulong Held => Adding & Bounding;
}
