namespace Antq.Domain.Text;

/// <summary>Packs the letters of a word, one after another.</summary>
internal struct WordKeyBuilder
{
    private const int BitsOfALetter = 5, HalfLetters = 12, MostLetters = 2 * HalfLetters, BitsOfAMark = 3, MostMarked = 20, ToneShift = 60;

    /// <summary>The tone of a word with several, which no word of a vocabulary has.</summary>
    private const ulong SeveralTones = 7;

    private ulong _first, _later, _marks, _tone, _hash;
    private int _length;
    private bool _isOther;

    public readonly WordKey Key
        => new(_isOther || _length > MostLetters ? WordKey.Hashed(_hash) : new UInt128(_later, _first), _marks | (_tone << ToneShift));

    public void Add(char bare, bool isLetter, int mark, int tone)
    {
        _isOther |= !isLetter;
        if (_isOther || _length >= MostLetters || _hash != 0) AddToHash(bare);
        else if (_length < HalfLetters) _first = (_first << BitsOfALetter) | LetterCode(bare);
        else _later = (_later << BitsOfALetter) | LetterCode(bare);
        if (mark != 0)
        {
            if (_length < MostMarked) _marks |= (ulong)mark << (_length * BitsOfAMark);
            else _tone = SeveralTones;
        }

        if (tone != 0) _tone = _tone == 0 ? (ulong)tone : SeveralTones;
        _length++;
    }

    private static ulong LetterCode(char bare) => (ulong)(bare - 'a' + 1);

    /// <summary>Begins with what has been packed so far, so that two words which differ there have different hashes.</summary>
    private void AddToHash(char bare)
    {
        if (_hash == 0)
        {
            for (var shift = 0; shift < 64; shift += 16)
            {
                _hash = WordKey.Hash(_hash, (char)((_first >> shift) & char.MaxValue));
                _hash = WordKey.Hash(_hash, (char)((_later >> shift) & char.MaxValue));
            }
        }

        _hash = WordKey.Hash(_hash, bare);
    }
}
