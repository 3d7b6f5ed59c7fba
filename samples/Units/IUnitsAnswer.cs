namespace Antq.Samples;

/// <summary>An answer: as JSON its members, as text what it prints.</summary>
internal interface IUnitsAnswer
{
    void Print(TextWriter output);
}
