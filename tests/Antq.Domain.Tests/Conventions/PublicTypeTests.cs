using System.Collections;
using System.ComponentModel;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Antq.Domain.Aggregation.Columns;
using NodaTime;

namespace Antq.Domain.Tests.Conventions;

/// <summary>Public types are sealed and immutable, and speak of days.</summary>
public sealed class PublicTypeTests
{
    /// <summary>Builders, live totals and memory change while they are used, and say so.</summary>
    private static readonly Type[] Builders =
        [typeof(ReportBuilder), typeof(FactColumns.Builder), typeof(LiveRollUp), typeof(LiveReports), typeof(BlockRollUp),
        typeof(RollUpMemory)];

    /// <summary>A document's bytes are a new array at each call, for the caller to keep.</summary>
    private static readonly string[] Bytes =
        ["Antq.Domain.AntqJson.Write", "Antq.Domain.AntqJson.WriteCatalogue", "Antq.Domain.Json.GazetteerJson.Write",
        "Antq.Domain.ReportJson.Write", "Antq.Domain.RollUpJson.Write", "Antq.Domain.RollUpJson.WriteFirst"];

    private static readonly Type[] ReadOnlyCollections =
    [
        typeof(IEnumerable), typeof(IEnumerable<>), typeof(IEnumerator<>), typeof(IReadOnlyCollection<>), typeof(IReadOnlyList<>),
        typeof(IReadOnlyDictionary<,>),
        typeof(IReadOnlySet<>), typeof(string),
    ];

    private static readonly Type[] BclTimes =
        [typeof(DateTime), typeof(DateTimeOffset), typeof(DateOnly), typeof(TimeOnly), typeof(TimeSpan)];

    [Fact]
    public void PublicTypes_AreThere()
        => Library.PublicTypes.Should().HaveCountGreaterThan(50, "the other tests of this folder go through them");

    [Fact]
    public void PublicTypes_AreSealedOrHaveNothingToSeal()
        => Library.PublicTypes.Where(type => !(type.IsSealed || type.IsInterface)).Should()
            .BeEmpty("every public class is sealed or static");

    [Fact]
    public void PublicStructs_AreReadOnlyRecords()
        => Library.PublicTypes
            .Where(type => type is { IsValueType: true, IsEnum: false, IsByRefLike: false })
            .Where(type => !type.IsDefined(typeof(IsReadOnlyAttribute))
                || type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) is null)
            .Should().BeEmpty("every public struct is a readonly record struct");

    [Fact]
    public void PublicViewsOfColumns_AreReadOnly()
        => Library.PublicTypes.Where(type => type.IsByRefLike && !type.IsDefined(typeof(IsReadOnlyAttribute))).Should()
            .BeEmpty("a view of columns cannot be a record, but does not change either");

    [Fact]
    public void PublicTypes_OfTheSameName_AreNotThereTwice()
        => Library.PublicTypes.Where(type => !type.IsNested).GroupBy(type => type.Name, StringComparer.Ordinal)
            .Where(same => same.Count() > 1).Select(same => same.Key)
            .Should().BeEmpty("a name means one thing whatever namespaces are in use");

    [Fact]
    public void PublicTypes_OfTheFirstCircle_AreNoMoreThanCanBeLearnt()
        => Library.PublicTypes.Count(type => !type.IsNested).Should().BeLessThanOrEqualTo(200);

    [Fact]
    public void PublicTypes_AreNamedOnAPageWrittenByHand()
    {
        var pages = string.Concat(
            Directory.GetFiles(Checkout.File("docs"), "*.md").Append(Checkout.File("README.md")).Select(File.ReadAllText));

        Library.PublicTypes
            .Where(type => !type.IsNested && type.GetCustomAttribute<EditorBrowsableAttribute>()?.State != EditorBrowsableState.Never)
            .Where(type => !Regex.IsMatch(pages, $@"\b{type.Name.Split('`')[0]}\b", RegexOptions.None, TimeSpan.FromSeconds(1)))
            .Should().BeEmpty("a type that no page uses is one that nobody finds");
    }

    [Fact]
    public void Exceptions_AreCalledSo_AndTellThatTheyAre()
        => Library.PublicTypes
            .Where(type => type.Name.EndsWith("Exception", StringComparison.Ordinal) != type.IsAssignableTo(typeof(Exception))).Should()
            .BeEmpty();

    [Fact]
    public void PublicProperties_AreNotSettable()
        => Members<PropertyInfo>()
            .Where(property => property.SetMethod is { IsPublic: true } && !Library.IsInit(property))
            .Select(Library.NameOf)
            .Should().BeEmpty("a public type does not change; init is allowed");

    [Fact]
    public void PublicFields_AreConstant()
        => Members<FieldInfo>()
            .Where(field => field is { IsLiteral: false, IsInitOnly: false })
            .Select(Library.NameOf)
            .Should().BeEmpty("a public type does not change");

    [Fact]
    public void PublicTypes_HaveNoEvents()
        => Library.PublicTypes.Where(type => type.GetEvents(Library.Own).Length > 0).Should().BeEmpty("whoever listens would see a change");

    [Fact]
    public void PublicSignatures_ShowCollectionsAsReadOnlyInterfaces()
        => Members<MemberInfo>()
            .Where(member => !Bytes.Contains(Library.NameOf(member)))
            .Where(member => Library.SignatureTypes(member).Any(IsChangeableCollection))
            .Select(Library.NameOf)
            .Should().BeEmpty("a list, an array or a dictionary could be changed by whoever holds it");

    [Fact]
    public void PublicSignatures_SpeakOfDaysAndNotOfTheTimesOfTheMachine()
        => Members<MemberInfo>()
            .Where(member => Library.SignatureTypes(member).Any(BclTimes.Contains))
            .Select(Library.NameOf)
            .Should().BeEmpty($"days are {typeof(LocalDate).FullName}");

    [Fact]
    public void PublicClasses_OutsideTheBuilders_HaveReadOnlyFields()
        => Library.PublicTypes
            .Where(type => type is { IsClass: true } && !Builders.Contains(type))
            .Where(type => type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
                .Any(field => !field.IsInitOnly && !field.Name.StartsWith('<') && field.FieldType.Name != KeptFacts))
            .Should().BeEmpty("only builders have fields that change");

    /// <summary>The type of the one field that is filled later: with the facts of a report, which follow from the rest of it.</summary>
    private const string KeptFacts = "KeptFacts";

    private static IEnumerable<T> Members<T>() => Library.PublicTypes.SelectMany(Library.PublicMembers).OfType<T>();

    private static bool IsChangeableCollection(Type type)
        => type.IsArray || type.IsAssignableTo(typeof(IEnumerable)) && type.Assembly != Library.Assembly
            && !ReadOnlyCollections.Contains(type.IsGenericType ? type.GetGenericTypeDefinition() : type);
}
