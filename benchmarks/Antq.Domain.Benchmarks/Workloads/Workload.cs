namespace Antq.Domain.Benchmarks.Workloads;

/// <summary>
/// Work that several contenders do on the same data; the first one is this library's. Answers are compared when it is made, before anything
/// is timed.
/// </summary>
public abstract class Workload
{
    private readonly List<Contender> _contenders = [];

    /// <summary>The contenders, this library's first.</summary>
    public IReadOnlyList<Contender> Contenders => _contenders;

    /// <summary>Adds a contender.</summary>
    protected void Add(string name, Func<object?> run, int rounds = 15, int repeats = 1)
        => _contenders.Add(new Contender(name, run, rounds, repeats));

    /// <summary>Holds an answer against the expected one.</summary>
    protected static void Require(string who, ReadOnlySpan<long> answer, ReadOnlySpan<long> expected)
    {
        if (!answer.SequenceEqual(expected)) throw new InvalidOperationException($"The answer of {who} differs.");
    }

    /// <summary>Holds the information received in each province, all of it exact, against the expected sums.</summary>
    protected static void Require(RollUpResult result, IReadOnlyDictionary<UnitKey, long> expected)
    {
        foreach (var (province, sum) in expected)
        {
            var value = result[result.Units.Single(unit => unit.Key == province), StandardMeasures.InformationReceived].Value!.Value;
            if (value.Lower != sum || !value.IsExact) throw new InvalidOperationException($"{province}: {value}, and the peer gets {sum}.");
        }
    }
}
