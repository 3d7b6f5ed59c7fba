using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Antq.Domain;
using Antq.Domain.Data;
using Antq.Domain.Organisation;

namespace Antq.Samples;

/// <summary>
/// Lists, finds, traces and compares units as of a day; dates and maps bare codes; maps addresses; compares two gazetteers.
/// </summary>
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
            answer = Answer(question.Gazetteer is { } file ? Load(file) : Gazetteer.Default, question);
        }
        catch (Exception refusal) when (refusal is FormatException or ArgumentException or ReferenceDataException or IOException
            or UnauthorizedAccessException)
        {
            error.WriteLine(refusal.Message.ReplaceLineEndings(" "));
            return 2;
        }

        if (json) output.Write(JsonSerializer.Serialize<object>(answer, Options) + "\n");
        else answer.Print(output);
        return 0;
    }

    private static IUnitsAnswer Answer(Gazetteer gazetteer, UnitsQuestion question)
    {
        if (question.ChangesTo is { } newer) return GazetteerChanges.Of(gazetteer, Load(newer));
        if (question.CodesToDate is { } undated) return CodeDates.Of(gazetteer.DateCodes(undated));
        if (question.CodesToMap is { } old) return CodeMap.Of(gazetteer, old, question);
        if (question.Addresses is { } addresses) return AddressMap.Of(gazetteer, addresses, question);
        return UnitList.Of(gazetteer, question);
    }

    private static Gazetteer Load(string file)
    {
        using var stream = File.OpenRead(file);
        return Gazetteer.Load(stream);
    }
}
