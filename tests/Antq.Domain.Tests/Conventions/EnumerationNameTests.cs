using System.Reflection;

namespace Antq.Domain.Tests.Conventions;

/// <summary>Every member of every public enumeration has a name in both languages.</summary>
public sealed class EnumerationNameTests
{
    private static readonly string[] Namers = ["Name", "Explain", "Sentence"];

    public static TheoryData<string> Enumerations
        => new(Library.Assembly.GetExportedTypes().Where(type => type.IsEnum).Select(type => type.FullName!));

    [Theory]
    [MemberData(nameof(Enumerations))]
    public void Members_OfEveryEnumeration_HaveDifferentNamesInBothLanguages(string enumeration)
    {
        var type = Library.Assembly.GetType(enumeration)!;
        var namer = NamerOf(type);
        foreach (var language in Enum.GetValues<Language>())
        {
            var names = Enum.GetValues(type).Cast<object>().Select(member => (string)namer.Invoke(null, [member, language])!).ToArray();
            names.Should().OnlyHaveUniqueItems().And.NotContain(name => string.IsNullOrWhiteSpace(name));
        }
    }

    [Theory]
    [MemberData(nameof(Enumerations))]
    public void Name_OfWhatIsNoMember_IsRefused(string enumeration)
    {
        var type = Library.Assembly.GetType(enumeration)!;
        var naming = () => NamerOf(type).Invoke(null, [Enum.ToObject(type, 999), Language.English]);

        naming.Should().Throw<TargetInvocationException>().WithInnerException<ArgumentOutOfRangeException>();
    }

    /// <summary>The general method would hide the own one where the namespace of that is not in use.</summary>
    [Theory]
    [MemberData(nameof(Enumerations))]
    public void OwnNames_OfEveryEnumeration_AreInTheNamespaceOfDailyUse(string enumeration)
        => NamerOf(Library.Assembly.GetType(enumeration)!).Should()
            .Match<MethodInfo>(method => method.Name != "Name" || method.DeclaringType!.Namespace == "Antq.Domain");

    [Fact]
    public void Name_OfAnotherLibrarysEnumeration_IsRefused()
    {
        var naming = () => Terms.Name(DayOfWeek.Monday, Language.English);

        naming.Should().Throw<ArgumentException>().WithMessage("System.DayOfWeek has no terms here*");
        Terms.Name(Answer.CannotTell, Language.Vietnamese).Should().Be("chưa thể kết luận");
        Terms.Name(OrganisationLevel.Province, Language.Vietnamese).Should().Be("cấp tỉnh");
    }

    [Theory]
    [MemberData(nameof(Enumerations))]
    public void Ids_OfEveryEnumeration_AreThoseOfDocuments(string enumeration)
    {
        var type = Library.Assembly.GetType(enumeration)!;
        foreach (var member in Enum.GetValues(type))
        {
            var id = (string)Of(nameof(Terms.Id), type).Invoke(null, [member])!;
            id.Should().MatchRegex("^[a-z0-9]+(-[a-z0-9]+)*$");
            System.Text.Json.JsonSerializer.Serialize(member, type).Should().Be($"\"{id}\"");
            Of(nameof(Terms.Parse), type).Invoke(null, [id]).Should().Be(member);
            var parsed = new object?[] { id, null };
            Of(nameof(Terms.TryParse), type).Invoke(null, parsed).Should().Be(true);
            parsed[1].Should().Be(member);
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("CannotTell")]
    [InlineData("cannot-tell ")]
    [InlineData("0")]
    public void TryParse_OfWhatIsNoId_IsFalse(string? id)
    {
        Terms.TryParse<Answer>(id, out _).Should().BeFalse();
        FluentActions.Invoking(() => Terms.Parse<Answer>(id!)).Should().Throw<Exception>()
            .Which.Should().Match(thrown => thrown is FormatException || id == null && thrown is ArgumentNullException);
    }

    [Fact]
    public void Ids_OfAnApplicationsEnumeration_AreInTheSameStyle()
    {
        DayOfWeek.Monday.Id().Should().Be("monday");
        FluentActions.Invoking(() => Terms.Parse<Answer>("cannot-tel")).Should().Throw<FormatException>().WithMessage("*cannot-tell*");
        FluentActions.Invoking(() => ((Answer)9).Id()).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static MethodInfo Of(string method, Type type) => typeof(Terms).GetMethod(method)!.MakeGenericMethod(type);

    /// <summary>The method that names the members: their own, or that of the terms.</summary>
    private static MethodInfo NamerOf(Type type)
        => Library.Assembly.GetExportedTypes()
            .SelectMany(holder => holder.GetMethods(BindingFlags.Public | BindingFlags.Static))
            .SingleOrDefault(method => Namers.Contains(method.Name)
                && method.GetParameters().Select(parameter => parameter.ParameterType).SequenceEqual([type, typeof(Language)]))
            ?? typeof(Terms).GetMethod(nameof(Terms.Name))!.MakeGenericMethod(type);
}
