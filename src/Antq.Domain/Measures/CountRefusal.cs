using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Measures;

/// <summary>Why a text is not read as a count.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<CountRefusal>))]
public enum CountRefusal
{
    /// <summary>There is no text.</summary>
    Empty,

    /// <summary>The text is longer than any count.</summary>
    TooLong,

    /// <summary>It holds a control character, half a surrogate pair, a mark that belongs to no letter or another sign that no report has.</summary>
    UnreadableSign,

    /// <summary>It holds digits of another script than 0 to 9.</summary>
    OtherDigits,

    /// <summary>It is not a number at all, or not one as the language writes it.</summary>
    NotANumber,

    /// <summary>A word has other marks than the word for counts with the same letters, such as <c>hôn 5</c>.</summary>
    WrongMarks,

    /// <summary>It is written as in the other language, such as <c>2,430</c> in Vietnamese.</summary>
    OtherLanguage,

    /// <summary>It may mean several numbers, such as <c>hai nghìn ba</c>: 2.300 or 2.003.</summary>
    Ambiguous,

    /// <summary>No bounds can be defended for its words, such as <c>vài chục</c>.</summary>
    Vague,

    /// <summary>The number of a document or the code of a body, such as <c>142/V05-P5</c>.</summary>
    DocumentNumber,

    /// <summary>The class of an award, such as <c>hạng III</c>.</summary>
    ClassNumeral,

    /// <summary>A place in an order, such as <c>lần thứ 12</c>.</summary>
    Ordinal,

    /// <summary>The name of a model, such as <c>5 tự quản</c>, or anything in quotation marks.</summary>
    ModelName,

    /// <summary>An age, such as <c>45 tuổi</c>.</summary>
    Age,

    /// <summary>A day, a month, a year or a length of time, such as <c>5 năm</c>.</summary>
    Time,

    /// <summary>A share in percent, such as <c>64 %</c>: <see cref="Antq.Domain.Percentage"/> reads it.</summary>
    Percentage,

    /// <summary>A part of a whole, such as <c>16/25</c>: <see cref="Antq.Domain.Ratio"/> reads it.</summary>
    Ratio,

    /// <summary>A number below zero.</summary>
    Negative,

    /// <summary>A fraction of one thing, such as <c>1,5</c>.</summary>
    Fraction,

    /// <summary>A number beyond 64 bits.</summary>
    TooLarge,

    /// <summary>Its lower bound is above its upper one, such as <c>từ 15 đến 10</c>.</summary>
    ReversedRange,

    /// <summary>No count is so, such as <c>dưới 0</c>.</summary>
    Impossible,

    /// <summary>Words follow the count that are not of it, such as <c>5 tập thể</c>.</summary>
    OtherWords,
}
