namespace Antq.Domain.Organisation;

/// <summary>Finds the units by which a text names bodies: <c>CA tỉnh Phú Thọ</c>, <c>UBND TP HCM</c>.</summary>
internal static class UnitsOfBodies
{
    /// <summary>Returns the units of the level of each body that the text may name, each with the body.</summary>
    /// <param name="typed">The text.</param>
    /// <param name="find">Finds units by the text in the place of the unit.</param>
    public static UnitMatch[] Find(string typed, Func<string, UnitMatch[]> find) => Find(BodiesWithUnit(typed), find);

    /// <summary>Returns the bodies that a text may name by the unit of their level.</summary>
    public static BodyMatch[] BodiesWithUnit(string typed)
        => [.. BodySearch.Find(typed, day: null).Where(body => body.UnitText.Length > 0 && body.Body.Level is not null)];

    /// <summary>Returns the units of the level of each body that its text may name, each with the body.</summary>
    public static UnitMatch[] Find(BodyMatch[] bodies, Func<string, UnitMatch[]> find)
        => [.. bodies.SelectMany(body => find(body.UnitText)
            .Where(match => match.Unit.Level == body.Body.Level && TypeWords.Includes(body.Name.KindsOfUnit, match.State.Kind))
            .Select(match => match with { Body = body.Body.Kind }))];
}
