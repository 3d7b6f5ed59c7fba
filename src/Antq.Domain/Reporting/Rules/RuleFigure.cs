namespace Antq.Domain.Reporting.Rules;

/// <summary>A figure, or a part of one, as the rules use it: with its days as numbers and its measure looked up.</summary>
/// <param name="Row">The figure with the members taken from its whole.</param>
/// <param name="Start">Its first day; <see cref="int.MinValue"/> when the start is open.</param>
/// <param name="End">Its last day, never after that of the report.</param>
/// <param name="Measure">The place of its measure in the catalogue; -1 when it is not declared.</param>
/// <param name="HasFact">Whether it is a fact with a value that was counted.</param>
internal readonly record struct RuleFigure(FigureRow Row, int Start, int End, int Measure, bool HasFact)
{
    /// <summary>The figure as written.</summary>
    public Figure Written => Row.Written;

    /// <summary>Its value, which must exist.</summary>
    public Count Value => Row.Written.Value!.Value;
}
