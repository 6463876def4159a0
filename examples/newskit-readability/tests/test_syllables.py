from __future__ import annotations

from newskit_readability.syllables import count_syllables

# Counted by ear, from words that stand in any newspaper.
COUNTED = {
    1: """the bridge closed walked made makes times said world while rule rules sign thought strength eyes months years
        court asked changed league can't they're week weeks""",
    2: """table tables people wanted houses pages reaches being trying going saying lion giant client science safely
        statement movements city water union million station special patient equal police's real doctor crashes
        football doesn't wouldn't colleagues Thursday market create beyond unique o'clock""",
    3: """ministers reporter created minister government hospital media period museum video another officials tomorrow
        yesterday employees usual industry charity residents committee inflation Africa evening family influence
        reaction fluently""",
    4: """situation authorities January community economic investigate political emergency interior education anybody
        population independent February""",
    5: """association university opportunity representative negotiation parliamentary""",
}


def test_syllables_of_hand_counted_words() -> None:
    words = [(word, count) for count, listed in COUNTED.items() for word in listed.split()]
    wrong = [(word, count, count_syllables(word)) for word, count in words if count_syllables(word) != count]
    assert len(words) >= 100
    assert len(wrong) <= 0.03 * len(words), wrong
    assert all(abs(count - counted) == 1 for _, count, counted in wrong)


def test_every_word_has_a_syllable() -> None:
    assert [count_syllables(word) for word in ("shh", "BBC", "x", "’s", "Łódź", "Ngũgĩ")] == [1, 1, 1, 1, 1, 2]
