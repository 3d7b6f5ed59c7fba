using System.Reflection;
using System.Runtime.CompilerServices;

namespace Antq.Domain.Tests.Conventions;

/// <summary>Two records of the same content are equal, lists included, so that sets and tests of users can rely on it.</summary>
public sealed class RecordEqualityTests
{
    public static TheoryData<string> Lists => [.. ListsOfRecords().Select(Library.NameOf)];

    [Theory]
    [MemberData(nameof(Lists))]
    public void ListOfARecord_SetTwiceToTheSameElements_IsEqual(string name)
    {
        var property = ListsOfRecords().Single(one => Library.NameOf(one) == name);
        var element = property.PropertyType.GetGenericArguments()[0];

        var (one, same, longer) = (Read(property, element, 1), Read(property, element, 1), Read(property, element, 2));

        one.Should().NotBeSameAs(same);
        one!.Equals(same).Should().BeTrue($"{name} is compared by content");
        one.GetHashCode().Should().Be(same!.GetHashCode());
        one.Equals(longer).Should().BeFalse();
    }

    [Theory]
    [InlineData(Seeds.VinhPhuc)]
    [InlineData(Seeds.Ministry)]
    [InlineData(Seeds.NamDinh)]
    [InlineData(Seeds.PhuTho)]
    [InlineData(Seeds.QuangNam)]
    public void Report_ReadBackFromItsDocument_IsEqual(string id)
    {
        var report = Seeds.Report(id);

        var same = ReportJson.Read(ReportJson.Write(report));

        same.Should().Be(report);
        same.GetHashCode().Should().Be(report.GetHashCode());
        (same with { Remarks = [new("khác")] }).Should().NotBe(report);
    }

    /// <summary>The lists that an initializer of a public record can set.</summary>
    private static IEnumerable<PropertyInfo> ListsOfRecords() => Library.PublicTypes
        .Where(type => type.GetMethod("<Clone>$") is not null)
        .SelectMany(type => type.GetProperties(Library.Own))
        .Where(property => property.SetMethod is not null && property.PropertyType.IsGenericType
            && property.PropertyType.GetGenericTypeDefinition() == typeof(IReadOnlyList<>));

    /// <summary>Sets a property of an empty record to so many elements that are all alike, and returns what it then is.</summary>
    private static object? Read(PropertyInfo property, Type element, int count)
    {
        var record = RuntimeHelpers.GetUninitializedObject(property.DeclaringType!);
        var values = Array.CreateInstance(element, count);
        for (var place = 0; place < count; place++) values.SetValue(Element(element, place), place);
        property.SetValue(record, values);
        return property.GetValue(record);
    }

    private static object Element(Type type, int place)
        => type == typeof(string) ? $"{place}"
            : type.IsEnum ? Enum.GetValues(type).GetValue(place)!
            : type == typeof(ReportingPeriod) ? ReportingPeriod.Year(2020 + place)
            : Shared.GetOrAdd((type, place), key => RuntimeHelpers.GetUninitializedObject(key.Type));

    private static readonly System.Collections.Concurrent.ConcurrentDictionary<(Type Type, int Place), object> Shared = [];
}
