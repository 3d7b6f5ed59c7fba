using Antq.Domain.Tests.Organisation;
using NodaTime;
using NodaTime.Text;

namespace Antq.Domain.Tests.Aggregation;

/// <summary>
/// A random gazetteer of which no source states many shares: communes of three districts are divided and joined three times in a row, their
/// districts once, and the provinces at last.
/// </summary>
internal sealed class UnstatedGazetteer
{
    private const string Nation = "BCA@1976-07-02";

    private static readonly LocalDate[] Days = [new(2019, 1, 1), new(2021, 1, 1), new(2023, 1, 1)];

    private readonly Random _random;
    private readonly List<Life> _lives = [];
    private readonly List<Edge> _edges = [];

    private UnstatedGazetteer(int seed)
    {
        _random = new Random(seed);
        Life[] provinces = [Add(1, null, "01", Nation), Add(1, null, "02", Nation)];
        Life[] districts = [Add(2, null, "101", "01"), Add(2, null, "102", "01"), Add(2, null, "201", "02")];
        foreach (var district in districts)
        {
            for (var number = _random.Next(2, 4); number > 0; number--) Add(3, null, NextCode(), district.Code);
        }

        var (turn, isDivided) = (_random.Next(1, 4), _random.Next(2) == 0);
        foreach (var (place, day) in Days.Index())
        {
            if (place == 2) Join(day, provinces, Add(1, day, "03", Nation));
            if (place == turn) TurnDistricts(day, districts, isDivided);
            foreach (var district in Alive(2, day).ToArray()) TurnCommunes(day, district);
        }
    }

    /// <summary>The days before the first event, between two, and after the last.</summary>
    public static IReadOnlyList<LocalDate> Boundaries { get; } = [new(2018, 12, 31), new(2019, 6, 1), new(2021, 6, 1), new(2024, 1, 1)];

    /// <summary>
    /// The gazetteer of a number. Each atom is a way of a commune through the events, by districts that agree with it. If the only edge
    /// from a commune does not state its share, the rest may be in any commune that begins then in its district, or in none that is known:
    /// such an atom is a negative number.
    /// </summary>
    public static BoundsGazetteer Of(int seed)
    {
        var drawn = new UnstatedGazetteer(seed);
        return new BoundsGazetteer(Gazetteers.Load(drawn.Text()), drawn.Atoms());
    }

    private Dictionary<string, IReadOnlySet<int>> Atoms()
    {
        var atoms = _lives.ToDictionary(life => life.Key, _ => new HashSet<int>(), StringComparer.Ordinal);
        atoms[Nation] = [];
        var number = 0;
        foreach (var way in _lives.Where(life => life is { Level: 3, First: null }).SelectMany(CommunesFrom))
        {
            var above = way.SelectMany(commune => commune.Parents).Select(parent => parent.Unit).ToHashSet(StringComparer.Ordinal);
            foreach (var districts in _lives.Where(life => life is { Level: 2, First: null }).SelectMany(DistrictsFrom))
            {
                if (!above.IsSubsetOf(districts.Select(district => district.Code))) continue;
                var atom = way[^1].Last is null ? ++number : -++number;
                var provinces = districts.SelectMany(district => district.Parents).Select(parent => parent.Unit);
                foreach (var key in way.Concat(districts).Select(life => life.Key).Concat(provinces.Select(KeyOf)).Append(Nation))
                    atoms[key].Add(atom);
            }
        }

        return atoms.ToDictionary(unit => unit.Key, unit => (IReadOnlySet<int>)unit.Value, StringComparer.Ordinal);
    }

    private IEnumerable<Life[]> CommunesFrom(Life commune)
    {
        var edges = _edges.Where(edge => edge.From == commune).ToArray();
        if (edges.Length == 0) return [[commune]];
        IEnumerable<Life> next = edges.Select(edge => edge.To);
        var mayBeElsewhere = edges is [{ Share: "not-stated" }];
        if (mayBeElsewhere)
        {
            var district = commune.ParentOn(edges[0].Day.PlusDays(-1));
            string[] here = [district, .. _edges.Where(edge => edge.From.Code == district && edge.Day == edges[0].Day)
                .Select(edge => edge.To.Code)];
            next = _lives.Where(life => life.Level == 3 && life.First == edges[0].Day && here.Contains(life.ParentOn(edges[0].Day)));
        }

        var ways = next.SelectMany(CommunesFrom, (_, way) => (Life[])[commune, .. way]);
        return mayBeElsewhere ? ways.Append([commune]) : ways;
    }

    private IEnumerable<Life[]> DistrictsFrom(Life district)
    {
        var edges = _edges.Where(edge => edge.From == district).ToArray();
        return edges.Length == 0 ? [[district]]
            : edges.SelectMany(edge => DistrictsFrom(edge.To), (_, way) => (Life[])[district, .. way]);
    }

    /// <summary>Two districts become one, or one becomes two; the communes go with them.</summary>
    private void TurnDistricts(LocalDate day, Life[] districts, bool isDivided)
    {
        var before = isDivided ? [districts[0]] : districts[..2];
        var province = districts[0].ParentOn(day);
        Life[] after = isDivided ? [Add(2, day, "103", province), Add(2, day, "104", province)] : [Add(2, day, "103", province)];
        foreach (var (place, commune) in Alive(3, day).Where(life => before.Any(old => old.Code == life.ParentOn(day))).ToArray().Index())
            commune.Parents.Add((day, after[place % after.Length].Code));
        foreach (var old in before)
        {
            old.EndBefore(day);
            _edges.AddRange(after.Select(next => new Edge(day, next, old, isDivided ? "some" : "all")));
        }
    }

    private void Join(LocalDate day, Life[] provinces, Life joined)
    {
        foreach (var district in Alive(2, day).ToArray()) district.Parents.Add((day, joined.Code));
        foreach (var province in provinces)
        {
            province.EndBefore(day);
            _edges.Add(new Edge(day, joined, province, "all"));
        }
    }

    /// <summary>Some communes of a district end, and others begin there.</summary>
    private void TurnCommunes(LocalDate day, Life district)
    {
        var ended = Alive(3, day).Where(life => life.ParentOn(day) == district.Code && life.First != day && _random.Next(2) == 0).ToArray();
        if (ended.Length == 0) return;
        Life[] begun = [.. Enumerable.Range(0, _random.Next(1, 4)).Select(_ => Add(3, day, NextCode(), district.Code))];
        var edges = ended
            .SelectMany(from => begun.Where(_ => _random.Next(2) == 0).DefaultIfEmpty(begun[0]), (from, to) => (from, to)).ToList();
        var fromNowhere = begun.Where(to => edges.TrueForAll(edge => edge.to != to)).ToArray();
        edges.AddRange(fromNowhere.Select(to => (ended[_random.Next(ended.Length)], to)));
        foreach (var same in edges.Distinct().GroupBy(edge => edge.from))
        {
            same.Key.EndBefore(day);
            var (count, isStated) = (same.Count(), _random.Next(3) == 0);
            foreach (var (_, to) in same)
            {
                var share = count == 1 ? isStated ? "all" : "not-stated" : isStated ? "some" : Pick("not-stated", "possible", "possible");
                _edges.Add(new Edge(day, to, same.Key, share));
            }
        }
    }

    private IEnumerable<Life> Alive(int level, LocalDate day)
        => _lives.Where(life => life.Level == level && !(life.First > day) && !(life.Last < day));

    private Life Add(int level, LocalDate? first, string code, string parent)
    {
        var life = new Life(level, first, code, [(first, parent)]);
        _lives.Add(life);
        return life;
    }

    private string NextCode() => $"{_lives.Count:00000}";

    private string KeyOf(string code) => code == Nation ? code : _lives.Single(life => life.Code == code).Key;

    private T Pick<T>(params T[] all) => all[_random.Next(all.Length)];

    private string Text() => $"""
        antq-data 1 unstated-1

        [acts]
        id,title,adopted,in_force

        [levels]
        level,known_from
        ministry,1976-07-02
        province,2000-01-01
        district,2000-01-01
        commune,2000-01-01

        [units]
        key,valid_from,valid_to,name,name_en,kind,parent,act,confidence
        {Nation},,,Bộ Công an,,bộ,,,verified
        {Rows(_lives.Select(life => $"{life.Key},{Day(life.First)},{Day(life.Last)},Đơn vị {life.Code},,{life.Kind},{KeyOf(life.Parents[0].Unit)},,verified"))}

        [unit-states]
        unit,from,name,name_en,kind,parent,act,confidence
        {Rows(_lives.SelectMany(life => life.Parents.Skip(1), (life, parent)
            => $"{life.Key},{Day(parent.From)},Đơn vị {life.Code},,{life.Kind},{KeyOf(parent.Unit)},,verified"))}

        [unit-aliases]
        unit,alias

        [unit-events]
        day,successor,predecessor,kind,ground,people,act,confidence,part
        {Rows(_edges.Select(edge => $"{Day(edge.Day)},{edge.To.Key},{edge.From.Key},{(edge.Share == "all" ? "merge" : "split")},"
            + $"{edge.Share},{edge.Share},,verified,"))}

        """;

    private static string Rows(IEnumerable<string> rows) => string.Join('\n', rows.Order(StringComparer.Ordinal));

    private static string Day(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : "";

    private sealed record Edge(LocalDate Day, Life To, Life From, string Share);

    /// <summary>A life of a unit.</summary>
    /// <param name="Level">1 for a province, 2 for a district, 3 for a commune.</param>
    /// <param name="First">Its first day; null for those that there were from the start.</param>
    /// <param name="Code">Its code, which no other life has.</param>
    /// <param name="Parents">The units above it, each with its first day.</param>
    private sealed record Life(int Level, LocalDate? First, string Code, List<(LocalDate? From, string Unit)> Parents)
    {
        public LocalDate? Last { get; private set; }

        public string Key => $"{Code}@{Day(First ?? new LocalDate(2000, 1, 1))}";

        public string Kind => Level switch { 1 => "tỉnh", 2 => "huyện", _ => "xã" };

        public string ParentOn(LocalDate day) => Parents.Last(parent => !(parent.From > day)).Unit;

        /// <summary>Ends it: what would be above it from that day on never is.</summary>
        public void EndBefore(LocalDate day)
        {
            Last = day.PlusDays(-1);
            Parents.RemoveAll(parent => parent.From == day);
        }

        public bool Equals(Life? other) => ReferenceEquals(this, other);

        public override int GetHashCode() => Code.GetHashCode(StringComparison.Ordinal);
    }
}
