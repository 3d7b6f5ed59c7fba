using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Organisation;

/// <summary>A text in both languages.</summary>
internal sealed record Wording(string Vietnamese, string English)
{
    public static Wording Of(string text) => new(text, text);

    public static Wording? Of(LocalDate? day) => day is { } known ? new(DayText.FormatVietnamese(known), DayText.Format(known)) : null;

    public string In(Language language) => language == Language.Vietnamese ? Vietnamese : English;
}
