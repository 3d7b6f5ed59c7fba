using Antq.Domain.Organisation;
using NodaTime;

namespace Antq.Domain.Tests.Docs.Examples;

/// <summary>The examples of docs/units-and-days.md.</summary>
internal static class UnitsAndDaysExamples
{
    [Example]
    public static void CodesOfADay(ExampleOutput Console)
    {
        var before = Gazetteer.Default.AsOf(new LocalDate(2024, 12, 31));
        var today = Gazetteer.Default.AsOf(new LocalDate(2026, 11, 21));

        Console.WriteLine($"{before.Provinces.Count} provinces then, {today.Provinces.Count} now");
        Console.WriteLine($"24 was {before.Province("24")} and is {today.Province("24")}");
        Console.WriteLine(Gazetteer.Default[UnitKey.Parse("24@1997-01-01")].Name);
        Console.WriteLine(today.TryGetUnit("99", out _) ? "found" : "nobody has the code 99");
    }

    [Example]
    public static void TwoClocks(ExampleOutput Console)
    {
        var bacNinh = Gazetteer.Default[UnitKey.Parse("24@2025-07-01")];
        var ward = Gazetteer.Default.AsOf(new LocalDate(2026, 11, 21)).FindProvinces("dong nai").Single();

        Console.WriteLine($"{bacNinh}: in force {bacNinh.LegalFrom:uuuu-MM-dd}, at work {bacNinh.ValidFrom:uuuu-MM-dd}");
        foreach (var state in ward.States)
            Console.WriteLine(
                $"{state.From:uuuu-MM-dd}: {state.Kind.Name(Language.Vietnamese)} {state.Name} ({state.Act?.Id}), {state.Confidence}");
    }

    [Example]
    public static void Names(ExampleOutput Console)
    {
        var today = Gazetteer.Default.AsOf(new LocalDate(2026, 11, 21));
        Console.WriteLine(string.Join("; ", today.FindProvinces("TP.HCM").Concat(today.FindProvinces("thua thien hue"))));

        var found = new UnitMatch[3];
        var count = today.Search(OrganisationLevel.Commune).Suggest("tan a", found, out var total);
        Console.WriteLine($"{count} of {total}:");
        foreach (var match in found[..count]) Console.WriteLine($"{match.Unit}, {match.Parent?.Name}");
    }

    [Example]
    public static void NamesInFull(ExampleOutput Console)
    {
        var (lastDay, now) = (new LocalDate(2025, 6, 30), new LocalDate(2026, 11, 21));
        var all = Gazetteer.Default.Search();
        foreach (var (typed, day) in new[] { ("P.15, Q. Tân Bình, TP HCM", lastDay), ("Tan An ward (Bac Ninh)", now), ("Móng Cái II", now),
            ("CA tỉnh Hòa Bình", lastDay), ("Xã Hiệp Hòa", now) })
        {
            foreach (var match in all.Find(typed, day))
                Console.WriteLine(
                    $"{typed}: "
                    + $"{match}{(match.IsFormer ? " [former]" : "")}{(match.Body is { } body ? $" [{body.Name(Language.Vietnamese)}]" : "")}");
        }
    }

    [Example]
    public static void Addresses(ExampleOutput Console)
    {
        var now = new LocalDate(2026, 11, 21);
        string[] addresses =
            ["số 5, P.14, Q. Tân Bình, TP HCM", "TP Hà Nội, Q. Tây Hồ, P. Thụy Khuê", "phường Tân Sơn, Quận Tân Bình, TP HCM", "không rõ"];
        foreach (var address in addresses)
        {
            var reading = Gazetteer.Default.ReadAddress(address);
            var units = reading.UnitOn(now) is { } unit ? $"{unit}, certain" : $"{string.Join(" or ", reading.UnitsOn(now))}";
            Console.WriteLine($"{address} → {units}; rest: “{reading.Rest}”");
        }
    }

    [Example]
    public static void SecondCodes(ExampleOutput Console)
    {
        var (lastDay, now) = (new LocalDate(2025, 6, 30), new LocalDate(2026, 11, 21));
        foreach (var code in new[] { "VN-HN", "VN-44" })
        {
            var then = Gazetteer.Default.AsOf(lastDay).UnitOfCode(OrganisationUnit.CodeScheme.Iso3166, code)!;
            var today = Gazetteer.Default.AsOf(now).UnitOfCode(OrganisationUnit.CodeScheme.Iso3166, code);
            Console.WriteLine($"{code}: {then} then, {today?.ToString() ?? "none"} now; whole in {Gazetteer.Default.Trace(then, now).Only}");
        }

        var shared = Gazetteer.Default.AsOf(now).UnitsOfCode(OrganisationUnit.CodeScheme.Abbreviation, "ĐN");
        Console.WriteLine($"ĐN: {string.Join(" or ", shared)}");
    }

    [Example]
    public static void RowsOfCodeAndName(ExampleOutput Console)
    {
        var lastDay = new LocalDate(2025, 6, 30);
        foreach (var (code, name) in new[] { ("1", "P. Phúc Xá"), ("19", "Điện Biên"), ("00001", "Trúc Bạch"), ("", "Phúc Xaa") })
        {
            var row = Gazetteer.Default.Resolve(code, name, lastDay);
            Console.WriteLine($"{code}; {name} → {row.Unit?.ToString() ?? row.Outcome.Name(Language.English)}");
            foreach (var candidate in row.Candidates.Take(4))
                Console.WriteLine($"  {candidate.Unit}: {candidate.Reason(Language.English)}");
            foreach (var near in row.Candidates.Count == 0 ? row.Nearest(1) : []) Console.WriteLine($"  similar: {near.Unit}");
        }
    }

    [Example]
    public static void WhatIsNotKnown(ExampleOutput Console)
    {
        var gazetteer = Gazetteer.Default;
        try
        {
            gazetteer.AsOf(new LocalDate(2020, 1, 1)).Unit("00001");
        }
        catch (ArgumentException refusal)
        {
            Console.WriteLine(refusal.Message);
        }

        var assumed = gazetteer.AsOf(new LocalDate(2024, 6, 1), assumeUnchangedSince: new LocalDate(2024, 1, 1));
        Console.WriteLine($"{assumed.Unit("00001")}, verified: {assumed.IsVerified(OrganisationLevel.Commune)}");
    }
}
