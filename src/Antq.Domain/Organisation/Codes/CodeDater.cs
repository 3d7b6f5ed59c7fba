namespace Antq.Domain.Organisation;

/// <summary>Finds the days that fit a set of different codes.</summary>
internal static class CodeDater
{
    /// <summary>The numbers of digits of the codes of provinces, districts and communes.</summary>
    private static readonly int[] Lengths = [2, 3, 5];

    public static CodeDating Date(Gazetteer gazetteer, IEnumerable<CodeDating.NamedCode> different)
    {
        var known = new List<CodeDating.KnownCode>();
        var unknown = new List<CodeDating.UnknownCode>();
        foreach (var named in different)
        {
            var units = gazetteer.LivesOf(named.Code);
            if (units.Length == 0) unknown.Add(Unknown(gazetteer, named));
            else known.Add(Known(named, units));
        }

        CodeDating.KnownCode[] codes =
            [.. known.OrderBy(code => code.Units[0].Level).ThenBy(code => code.Given.Code, StringComparer.Ordinal)
            .ThenBy(code => code.Given.Name, StringComparer.Ordinal)];
        CodeDating.UnknownCode[] others =
            [.. unknown.OrderBy(code => code.Given.Code, StringComparer.Ordinal).ThenBy(code => code.Given.Name, StringComparer.Ordinal)];
        var given = codes.Select(code => code.Given.Code).Concat(others.Select(code => code.Given.Code)).ToHashSet(StringComparer.Ordinal);
        SourceError[] remarks = [.. gazetteer.SourceErrors.Where(error => error.Code is { } code && given.Contains(code))];
        if (codes.Length == 0) return new CodeDating(gazetteer.Version, codes, others, [], [], [], [], [], remarks);

        var timeline = new CodeTimeline(codes);
        CodeSegment[] blocks = [.. timeline.Blocks()];
        var stretches = blocks.Where(block => block.Attested == codes.Length).Select(block => Stretch(codes, block, isAttested: true));
        var unattested = blocks.Where(block => block.Possible == codes.Length && block.Attested < codes.Length)
            .Select(block => Stretch(codes, block, isAttested: false));
        var deciding = timeline.MissingAlone().Select(number => codes[number]);
        var isMixture = Array.TrueForAll(blocks, block => block.Possible < codes.Length);
        return new CodeDating(
            gazetteer.Version,
            codes,
            others,
            [.. stretches],
            [.. unattested],
            [.. deciding],
            isMixture ? CodeConflict.Find(codes, blocks) : [],
            isMixture ? BestFits(codes, blocks) : [],
            remarks);
    }

    private static CodeDating.KnownCode Known(CodeDating.NamedCode given, IReadOnlyList<OrganisationUnit> units)
    {
        var lives = CodeValidity.Of(units);
        if (given.Name is not { } name) return new CodeDating.KnownCode(given, units, lives);
        return new CodeDating.KnownCode(given, units, [.. lives.SelectMany(life => life.While(TypedName.Names(name, life.Unit)))]);
    }

    private static CodeDating.UnknownCode Unknown(Gazetteer gazetteer, CodeDating.NamedCode given)
    {
        var bare = given.Code.AsSpan().Trim();
        if (bare.IsEmpty) return new CodeDating.UnknownCode(given, CodeDating.UnknownReason.Blank, []);
        var reason = UnitKey.LevelOf(given.Code) is null ? CodeDating.UnknownReason.NotACode : CodeDating.UnknownReason.NoSuchUnit;
        return new CodeDating.UnknownCode(
            given, reason, [.. Completed(bare.ToString()).Where(code => code != given.Code && gazetteer.LivesOf(code).Length > 0)]);
    }

    /// <summary>Returns the code, and the longer ones that lose leading zeros when a table treats codes as numbers.</summary>
    private static IEnumerable<string> Completed(string bare)
    {
        yield return bare;
        if (bare.AsSpan().ContainsAnyExceptInRange('0', '9')) yield break;
        foreach (var length in Lengths)
        {
            if (length > bare.Length) yield return bare.PadLeft(length, '0');
        }
    }

    /// <summary>Returns the days that fit most codes; none when no code has a unit of its name.</summary>
    private static CodeDating.Interval[] BestFits(CodeDating.KnownCode[] codes, CodeSegment[] blocks)
    {
        var most = blocks.Max(block => block.Attested);
        return most == 0 ? [] : [.. blocks.Where(block => block.Attested == most).Select(block => Stretch(codes, block, isAttested: true))];
    }

    private static CodeDating.Interval Stretch(CodeDating.KnownCode[] codes, CodeSegment block, bool isAttested)
    {
        var meanings = new List<CodeDating.Meaning>(codes.Length);
        var misfits = new List<CodeDating.KnownCode>();
        foreach (var code in codes)
        {
            var life = code.Lives.FirstOrDefault(life => isAttested ? life.IsAttestedIn(block) : life.Covers(block));
            if (life.Unit is null) misfits.Add(code);
            else meanings.Add(new CodeDating.Meaning(code, life.Unit));
        }

        return new CodeDating.Interval(block, meanings, misfits, isAttested);
    }
}
