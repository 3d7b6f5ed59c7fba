using Antq.Domain.Findings;

namespace Antq.Domain.Tests.Findings;

public sealed class FieldPathTests
{
    [Theory]
    [InlineData("", "", "")]
    [InlineData("/period", "period", "period")]
    [InlineData("/awards/0", "awards[0]", "awards 0")]
    [InlineData("/awards/0/recipients/individuals", "awards[0].recipients.individuals", "awards 0 recipients individuals")]
    [InlineData("/figures/12/ofWhich/3/value", "figures[12].ofWhich[3].value", "figures 12 ofWhich 3 value")]
    [InlineData("/0/1/a", "[0][1].a", "0 1 a")]
    public void Parse_OfAPointerAndOfItsDottedForm_IsTheSameField(string pointer, string dotted, string steps)
    {
        var path = FieldPath.Parse(pointer);

        path.Steps.Should().Equal(steps.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        path.Dotted.Should().Be(dotted);
        path.ToString().Should().Be(pointer);
        FieldPath.Parse(dotted).Should().Be(path);
        FieldPath.Parse(dotted).GetHashCode().Should().Be(path.GetHashCode());
        (FieldPath.Parse(dotted) == path).Should().BeTrue();
        path.Equals(new object()).Should().BeFalse();
    }

    [Theory]
    [InlineData("/a.b", "a.b")]
    [InlineData("/a[0]", "a[0]")]
    [InlineData("/a~1b/m~0n", "a/b m~n")]
    [InlineData("/", "")]
    [InlineData("/~01~1", "~1/")]
    public void Dotted_WhereANameHasASignOfTheFormItself_IsThePointer(string pointer, string steps)
    {
        var path = FieldPath.Parse(pointer);

        path.Steps.Should().Equal(steps.Split(' '));
        path.Dotted.Should().Be(pointer);
        FieldPath.Parse(path.Dotted).Should().Be(path);
    }

    [Theory]
    [InlineData("/a~")]
    [InlineData("/a~2b")]
    [InlineData("/~0/a~")]
    [InlineData(".a")]
    [InlineData("a.")]
    [InlineData("a..b")]
    [InlineData("a[")]
    [InlineData("a[]")]
    [InlineData("a[x]")]
    [InlineData("a[0]b")]
    [InlineData("a.0")]
    [InlineData("0")]
    [InlineData("a/b")]
    [InlineData("a]")]
    public void Parse_OfOtherText_IsRefused(string text)
    {
        FieldPath.TryParse(text, out var path).Should().BeFalse();
        path.Should().BeNull();
        FluentActions.Invoking(() => FieldPath.Parse(text)).Should().Throw<FormatException>().WithMessage($"'{text}'*");
    }

    [Fact]
    public void TryParse_OfNoText_IsFalse() => FieldPath.TryParse(null, out _).Should().BeFalse();

    [Fact]
    public void TryParse_OfAVeryLongText_IsFalse()
    {
        FieldPath.TryParse("/" + new string('a', FieldPath.LongestText - 1), out _).Should().BeTrue();
        FieldPath.TryParse("/" + new string('a', FieldPath.LongestText), out _).Should().BeFalse();
    }

    [Theory]
    [InlineData("", "", true)]
    [InlineData("", "/awards/1", true)]
    [InlineData("/awards/1", "/awards/1", true)]
    [InlineData("/awards/1", "/awards/1/form", true)]
    [InlineData("/awards/1", "/awards/10", false)]
    [InlineData("/awards/1", "/awards", false)]
    [InlineData("/awards/1", "", false)]
    public void Holds_AFieldUnderIt_IsTrue(string field, string other, bool holds)
        => FieldPath.Parse(field).Holds(FieldPath.Parse(other)).Should().Be(holds);

    [Fact]
    public void Parent_OfAField_IsWhatItStandsIn()
    {
        var path = FieldPath.Parse("awards[0].form");

        path.Parent.Should().Be(FieldPath.Parse("awards[0]"));
        path.Parent!.Parent!.Parent.Should().Be(FieldPath.Root);
        FieldPath.Root.Parent.Should().BeNull();
        (path != path.Parent).Should().BeTrue();
        (null == path).Should().BeFalse();
        (FieldPath.Root.Parent == null).Should().BeTrue();
    }
}
