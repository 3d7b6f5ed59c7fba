using Antq.Samples;

namespace Antq.Domain.Tests.Samples;

/// <summary>The options of the sample: measures of one's own, and units on days before the gazetteer has them.</summary>
public sealed class RollupProgramTests
{
    private const string Report = """
        { "format": "antq-report/1", "id": "r", "revision": 1, "unit": "00037@2025-06-30", "period": "2003", "asOf": "2003-12-31",
          "movement": "all-people-protect-national-security", "figures": [{ "measure": "loudspeakers", "value": 12 }] }
        """;

    [Fact]
    public void Run_WithOwnMeasuresAndOlderUnits_AddsThemUp()
    {
        var (code, output, _) = Run(
            ("--reports", Report),
            ("--measures", "id,name,name_en,territory,time,category\nloudspeakers,loa truyền thanh,loudspeakers,adds,stock,partition\n"),
            "--assume-unchanged-since", "2000-01-01", "--period", "2003", "--level", "commune", "--boundaries", "2025-06-30");

        code.Should().Be(0, output);
        output.Should().Contain("loudspeakers").And.Contain("12");
    }

    [Fact]
    public void Run_WithoutThem_SaysWhatToDeclare()
    {
        var (code, output, _) = Run(("--reports", Report), null, "--period", "2003", "--boundaries", "2025-06-30");

        code.Should().Be(1);
        output.Should().Contain("set AssumeUnchangedSince").And.Contain("Measures of your own are declared by MeasureCatalogue.With");
    }

    [Theory]
    [InlineData("id,name\n", "the first line is not 'id,name,name_en,territory,time,category'")]
    [InlineData("id,name,name_en,territory,time,category\nx,y\n", "line 2: A measure has six values")]
    [InlineData("id,name,name_en,territory,time,category\n\nx,y,z,adds,flows,partition\n",
        "line 3: 'flows' is not a time behaviour. Did you mean 'flow'?")]
    public void Run_WithAFileOfNoMeasures_NamesTheLine(string measures, string reason)
    {
        var (code, _, error) = Run(("--reports", Report), ("--measures", measures));

        code.Should().Be(2);
        error.Should().Contain(reason);
    }

    private static (int Code, string Output, string Error) Run((string Option, string Text) first, (string Option, string Text)? second,
        params string[] options)
    {
        var folder = Directory.CreateTempSubdirectory("rollup");
        try
        {
            var arguments = new List<string>(options);
            foreach (var (option, text) in new[] { first, second }.OfType<(string Option, string Text)>())
            {
                var file = Path.Combine(folder.FullName, option[2..]);
                File.WriteAllText(file, text);
                arguments.AddRange([option, file]);
            }

            using var output = new StringWriter();
            using var error = new StringWriter();
            return (RollupProgram.Run([.. arguments], output, error), output.ToString(), error.ToString());
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
