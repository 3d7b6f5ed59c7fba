using System.Text;
using System.Text.Json;

namespace Antq.Domain.Text;

/// <summary>The words for what a document holds, which does not know the types of a program.</summary>
internal static class JsonWords
{
    /// <summary>Returns the word for the value that begins with a token, such as <c>an object</c>.</summary>
    public static string Of(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => "a string",
        JsonTokenType.Number => "a number",
        JsonTokenType.True or JsonTokenType.False => "true or false",
        _ => "null",
    };

    /// <summary>Returns the same in Vietnamese.</summary>
    public static string VietnameseOf(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "đối tượng",
        JsonTokenType.StartArray => "danh sách",
        JsonTokenType.String => "chuỗi ký tự",
        JsonTokenType.Number => "số",
        JsonTokenType.True or JsonTokenType.False => "true hoặc false",
        _ => "null",
    };

    /// <summary>Returns the name of a type as words with its article, such as <c>an award form</c>.</summary>
    public static string Of(Type type)
    {
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(KindId<>)) type = type.GetGenericArguments()[0];
        var words = new StringBuilder(type.Name.Length + 8);
        foreach (var letter in type.Name)
        {
            if (char.IsAsciiLetterUpper(letter) && words.Length > 0) words.Append(' ');
            words.Append(char.ToLowerInvariant(letter));
        }

        return words[0] is 'a' or 'e' or 'i' or 'o' ? $"an {words}" : $"a {words}";
    }
}
