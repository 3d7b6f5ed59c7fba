using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Measures;

/// <summary>The reason why a text is not read as a count.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<CountParseError>))]
public enum CountParseError
{
    /// <summary>There is no text.</summary>
    Empty,

    /// <summary>The text is longer than any count.</summary>
    TooLong,

    /// <summary>
    /// It contains a control character, half a surrogate pair, a mark that belongs to no letter or another sign that never occurs in a
    /// report.
    /// </summary>
    UnreadableSign,

    /// <summary>It contains digits of another script than 0 to 9.</summary>
    OtherDigits,

    /// <summary>It is not a number, or not one as written in the language.</summary>
    NotANumber,

    /// <summary>A word has the letters of a count word but other marks, such as <c>hôn 5</c>.</summary>
    WrongMarks,

    /// <summary>It is written as in the other language, such as <c>2,430</c> in Vietnamese.</summary>
    OtherLanguage,

    /// <summary>It may mean several numbers, such as <c>hai nghìn ba</c>: 2.300 or 2.003.</summary>
    Ambiguous,

    /// <summary>Its words have no defined bounds, such as <c>vài chục</c>.</summary>
    Vague,

    /// <summary>The number of a document or the code of a body, such as <c>142/V05-P5</c>.</summary>
    DocumentNumber,

    /// <summary>The class of an award, such as <c>hạng III</c>.</summary>
    ClassNumeral,

    /// <summary>An ordinal number, such as <c>lần thứ 12</c>.</summary>
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

    /// <summary>A fraction of an item, such as <c>1,5</c>.</summary>
    Fraction,

    /// <summary>A number beyond 64 bits.</summary>
    TooLarge,

    /// <summary>Its lower bound is above its upper one, such as <c>từ 15 đến 10</c>.</summary>
    ReversedRange,

    /// <summary>No count can be such, for example <c>dưới 0</c>.</summary>
    Impossible,

    /// <summary>Other words follow the count, such as <c>5 tập thể</c>.</summary>
    OtherWords,

    /// <summary>Its figures and its words are two numbers, such as <c>15 (mười sáu)</c>.</summary>
    NumbersDiffer,

    /// <summary>Its digits are separated by a sign that separates thousands in neither language, such as <c>1'234</c>.</summary>
    WrongSeparator,

    /// <summary>It is not a count yet, but typing on can make it one, such as <c>hơn 2.43</c>; only while typing.</summary>
    Incomplete,

    /// <summary>It states that there is no figure, which is not zero, such as <c>chưa có số liệu</c>.</summary>
    NoFigure,

    /// <summary>An apostrophe precedes the number, with which spreadsheets mark a text, such as <c>'120</c>.</summary>
    TextMark,
}
