using Antq.Domain.Awards;
using Antq.Domain.Findings;
using NodaTime;

namespace Antq.Domain.Tests.Docs;

/// <summary>The example of docs/screens.md for awards, compiled; <see cref="ScreensTests"/> holds the text against this file.</summary>
internal static class ScreensAwards
{
    public static string Run()
    {
        var Console = new ReadmeOutput();
        // example
        var day = new LocalDate(2025, 11, 24);
        var choices = AwardLaw.Default.ChoicesOn(day) with { Office = IssuingOffice.ProvincialPoliceDirector };
        Console.WriteLine(string.Join(", ", choices.Recipients.Select(kind => kind.Name(Language.Vietnamese))));

        choices = choices with { Recipient = RecipientKind.Households };
        Console.WriteLine(string.Join(", ", choices.Schemes.Select(scheme => scheme.Name(Language.Vietnamese, day))));
        Console.WriteLine(string.Join("; ", choices.Types.Select(type => type.Name(Language.English))));

        choices = choices with { Scheme = choices.Schemes[0] };
        Console.WriteLine(choices.Ruling!);
        Console.WriteLine((AwardLaw.Default.ChoicesOn(new LocalDate(2027, 3, 1))).Caution(Language.English));
        // end of example
        return Console.ToString();
    }
}
