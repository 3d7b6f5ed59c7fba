namespace Antq.Domain.Aggregation;

/// <summary>How often each fact of a forest is in the bounds of a cell, subtracted if negative (B6).</summary>
/// <param name="facts">The facts.</param>
internal readonly struct FamilyFactors(PlacedFact[] facts)
{
    private readonly (int Lower, int Upper)[] _factors = new (int Lower, int Upper)[facts.Length];

    /// <summary>Adds a fact to the lower bound.</summary>
    public void AddLower(int place, int sign) => _factors[place].Lower += sign;

    /// <summary>Adds a fact to the upper bound.</summary>
    public void AddUpper(int place, int sign) => _factors[place].Upper += sign;

    /// <summary>Returns the facts that are in a bound.</summary>
    public FamilyTerm[] Terms()
    {
        var count = 0;
        foreach (var factors in _factors) count += factors == default ? 0 : 1;
        var (terms, next) = (new FamilyTerm[count], 0);
        for (var place = 0; place < _factors.Length; place++)
        {
            if (_factors[place] != default) terms[next++] = new FamilyTerm(facts[place], _factors[place].Lower, _factors[place].Upper);
        }

        return terms;
    }
}
