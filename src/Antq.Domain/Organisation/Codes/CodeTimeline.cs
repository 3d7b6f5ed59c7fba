using NodaTime;

namespace Antq.Domain.Organisation;

/// <summary>
/// The time line, cut at every day on which one of the codes starts or ceases to mean a unit, with the number of codes that have a meaning
/// in each piece. Its cost is that of sorting the days.
/// </summary>
internal sealed class CodeTimeline
{
    private readonly int _codes;

    /// <summary>
    /// The cuts, from before every day to after every day; piece <c>i</c> is from cut <c>i</c> to the day before the next.
    /// </summary>
    private readonly LocalDate[] _cuts;

    /// <summary>Whether some code starts or ceases to mean a unit at the cut; otherwise a unit is only attested from there on.</summary>
    private readonly bool[] _changes;
    private readonly int[] _possible;
    private readonly int[] _attested;

    /// <summary>
    /// The numbers of the codes attested in a piece, combined by exclusive or: comparing it with that of all codes gives a single missing
    /// code.
    /// </summary>
    private readonly int[] _numbers;

    public CodeTimeline(IReadOnlyList<CodeDating.KnownCode> codes)
    {
        _codes = codes.Count;
        var days = codes.SelectMany(code => code.Lives).SelectMany(life => new[] { life.Earliest, life.Attested, life.End });
        _cuts = [.. new HashSet<LocalDate>(days) { CodeValidity.Ever, CodeValidity.Never }.Order()];
        _changes = new bool[_cuts.Length];
        _possible = new int[_cuts.Length];
        _attested = new int[_cuts.Length];
        _numbers = new int[_cuts.Length];
        for (var number = 0; number < codes.Count; number++)
        {
            foreach (var life in codes[number].Lives) Mark(life, number);
        }

        for (var piece = 1; piece < _cuts.Length; piece++)
        {
            _possible[piece] += _possible[piece - 1];
            _attested[piece] += _attested[piece - 1];
            _numbers[piece] ^= _numbers[piece - 1];
        }
    }

    /// <summary>Returns the days between changes of meaning, earliest first.</summary>
    public IEnumerable<CodeSegment> Blocks()
    {
        for (var begin = 0; begin < _cuts.Length - 1;)
        {
            var attested = begin;
            var end = begin + 1;
            for (; end < _cuts.Length - 1 && !_changes[end]; end++)
            {
                if (_attested[end] > _attested[attested]) attested = end;
            }

            yield return new CodeSegment(_cuts[begin], _cuts[attested], _cuts[end], _possible[begin], _attested[attested]);
            begin = end;
        }
    }

    /// <summary>Returns the numbers of the codes that alone are missing on some day, in ascending order.</summary>
    public IEnumerable<int> MissingAlone()
    {
        var all = 0;
        for (var number = 0; number < _codes; number++) all ^= number;
        return Enumerable.Range(0, _cuts.Length - 1).Where(piece => _attested[piece] == _codes - 1).Select(piece => all ^ _numbers[piece])
            .Distinct().Order();
    }

    private void Mark(CodeValidity life, int number)
    {
        var begin = Cut(life.Earliest);
        var attested = Cut(life.Attested);
        var end = Cut(life.End);
        _changes[begin] = _changes[end] = true;
        _possible[begin]++;
        _possible[end]--;
        _attested[attested]++;
        _attested[end]--;
        _numbers[attested] ^= number;
        _numbers[end] ^= number;
    }

    private int Cut(LocalDate day) => Array.BinarySearch(_cuts, day);
}
