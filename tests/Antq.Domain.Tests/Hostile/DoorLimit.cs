using Antq.Domain.Json;
using Antq.Domain.Organisation;

namespace Antq.Domain.Tests.Hostile;

/// <summary>What a door may allocate: so many bytes for each byte of what it is given, and so many KiB whatever its length.</summary>
internal sealed record DoorLimit(int Multiple, int Kibibytes)
{
    /// <summary>The most characters that the message of a refusal has, however long the text.</summary>
    public const int LongestMessage = 1000;

    /// <summary>Texts of one value: what is longer than any such value is refused before it is worked on.</summary>
    public static DoorLimit Usual { get; } = new(2, 64);

    /// <summary>What works on texts up to a length that it sets, or borrows room for all names of a level.</summary>
    public static DoorLimit Readers { get; } = new(2, 512);

    /// <summary>Each code of a list is looked up and answered.</summary>
    public static DoorLimit Codes { get; } = new(40, 64);

    /// <summary>Each row of a list is looked up by code, searched for by name and answered.</summary>
    public static DoorLimit Rows { get; } = new(40, 512);

    /// <summary>Documents and gazetteers are held whole as bytes, as text and as objects.</summary>
    public static DoorLimit Documents { get; } = new(64, 512);

    private static readonly Dictionary<string, DoorLimit> Others = new(StringComparer.Ordinal)
    {
        [$"{nameof(MeasureCatalogue)}.{nameof(MeasureCatalogue.FindIn)}"] = Readers,
        [$"{nameof(Ratio)}.{nameof(Ratio.TryRead)}"] = Readers,
        [$"{nameof(Ratio)}.{nameof(Ratio.Read)}"] = Readers,
        [$"{nameof(UnitSearch)}.{nameof(UnitSearch.Find)}"] = Readers,
        [$"{nameof(UnitSearch)}.{nameof(UnitSearch.Suggest)}"] = Readers,
        [$"{nameof(GazetteerSnapshot)}.{nameof(GazetteerSnapshot.Find)}"] = Readers,
        [$"{nameof(GazetteerSnapshot)}.{nameof(GazetteerSnapshot.FindProvinces)}"] = Readers,
        [$"{nameof(GazetteerCodeDating)}.{nameof(GazetteerCodeDating.Resolve)}"] = Readers,
        [$"{nameof(GazetteerCodeDating)}.{nameof(GazetteerCodeDating.ResolveAll)}"] = Rows,
        [$"{nameof(GazetteerCodeDating)}.{nameof(GazetteerCodeDating.DateCodes)}"] = Codes,
        [$"{nameof(AntqJson)}.{nameof(AntqJson.Read)}"] = Documents,
        [$"{nameof(GazetteerJson)}.{nameof(GazetteerJson.Read)}"] = Documents,
        [$"{nameof(GazetteerJson)}.{nameof(GazetteerJson.ReadLenient)}"] = Documents,
        [$"{nameof(ReportJson)}.{nameof(ReportJson.Read)}"] = Documents,
        [$"{nameof(ReportJson)}.{nameof(ReportJson.ReadLenient)}"] = Documents,
        [$"{nameof(ReportJson)}.{nameof(ReportJson.TryRead)}"] = Documents,
        [$"{nameof(RollUpJson)}.{nameof(RollUpJson.Read)}"] = Documents,
        [$"{nameof(RollUpJson)}.{nameof(RollUpJson.ReadLenient)}"] = Documents,
        [nameof(FindingRepair)] = Documents,
        [$"{nameof(Gazetteer)}.{nameof(Gazetteer.Load)}"] = Documents,
        [$"{nameof(Gazetteer)}.{nameof(Gazetteer.TryLoad)}"] = Documents,
    };

    public static DoorLimit Of(Door door) => Others.GetValueOrDefault(door.ShortName, Usual);

    public long Bytes(long given) => (Multiple * given) + (Kibibytes * 1024L);
}
