using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Antq.Domain;
using Antq.Domain.Data;
using Antq.Domain.Organisation;

namespace Antq.Samples;

/// <summary>Lists, finds, traces and compares units as of a day; dates and maps bare codes; compares two registers.</summary>
public static class UnitsProgram
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public static int Run(string[] args, TextWriter output, TextWriter error)
    {
        IUnitsAnswer answer;
        var json = false;
        try
        {
            var question = UnitsQuestion.Read(args);
            json = question.Json;
            answer = Answer(question.Register is { } file ? Load(file) : Gazetteer.Default, question);
        }
        catch (Exception refusal) when (refusal is FormatException or ArgumentException or ReferenceDataException or IOException or UnauthorizedAccessException)
        {
            error.WriteLine(refusal.Message.ReplaceLineEndings(" "));
            return 2;
        }

        if (json) output.Write(JsonSerializer.Serialize<object>(answer, Options) + "\n");
        else answer.Print(output);
        return 0;
    }

    private static IUnitsAnswer Answer(Gazetteer register, UnitsQuestion question)
    {
        if (question.ChangesTo is { } newer) return RegisterChanges.Of(register, Load(newer));
        if (question.CodesToDate is { } undated) return CodeDates.Of(register.DateCodes(undated));
        if (question.CodesToMap is { } old) return CodeMap.Of(register, old, question);
        return UnitList.Of(register, question);
    }

    private static Gazetteer Load(string file)
    {
        using var stream = File.OpenRead(file);
        return Gazetteer.Load(stream);
    }
}
