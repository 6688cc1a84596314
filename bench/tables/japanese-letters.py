"""Writes src/names/script/east-asian/japanese-letters.ts: how each Han letter is read in Japanese names, learned from the dictionary's.

    python3 bench/tables/japanese-letters.py src/names/script/east-asian/japanese-names.ts > src/names/script/east-asian/japanese-letters.ts

A name of two or three letters has its kana cut between them in every way; how often a letter has which part is counted over
again, each name's ways by what was counted before (expectation maximisation, twelve rounds), family names and given names
apart. Kept are readings that at least two names have, six a letter at most, the commonest first.
"""
import collections
import itertools
import re
import sys

ROUNDS = 12
LONGEST = 4
MOST_READINGS = 6
LEAST = 1.6
LETTERS_A_LINE = 100
SMALL = "ァィゥェォャュョヮッンー"


def names(text, name):
    start = text.index(f"export const {name}")
    end = text.find("export const", start + 10)
    joined = "".join(re.findall(r"'([^']*)'", text[start : end if end > 0 else None]))
    for entry in joined.split("|"):
        written, kana = entry.split(":")
        if len(written) in (1, 2, 3) and "々" not in written:
            for one in kana.split(","):
                yield written, one


def ways(written, kana):
    count = len(written)
    if count > len(kana):
        return
    for cuts in itertools.combinations(range(1, len(kana)), count - 1):
        ends = (0, *cuts, len(kana))
        parts = [kana[a:b] for a, b in zip(ends, ends[1:])]
        if all(len(part) <= LONGEST + 1 and part[0] not in SMALL for part in parts):
            yield list(zip(written, parts))


def learned(pairs):
    each = [(list(ways(*pair))) for pair in pairs]
    each = [own for own in each if own]
    share = collections.defaultdict(lambda: 1.0)
    for _ in range(ROUNDS):
        counts, whole = collections.Counter(), collections.Counter()
        for own in each:
            chances = []
            for way in own:
                chance = 1.0
                for letter, part in way:
                    chance *= share[letter, part]
                chances.append(chance)
            total = sum(chances)
            for way, chance in zip(own, chances):
                for letter, part in way:
                    counts[letter, part] += chance / total
                    whole[letter] += chance / total
        share = collections.defaultdict(lambda: 1e-6, {key: (n + 0.05) / (whole[key[0]] + 1) for key, n in counts.items()})
    letters = collections.defaultdict(list)
    for (letter, part), count in counts.items():
        if count >= LEAST:
            letters[letter].append((-count, part))
    for letter, found in sorted(letters.items()):
        yield f"{letter}:{','.join(part for _, part in sorted(found)[:MOST_READINGS])}"


def table(name, about, entries):
    lines, line = [], ""
    for one in entries:
        if len(line) + len(one) >= LETTERS_A_LINE:
            lines.append(line)
            line = ""
        line += one + "|"
    lines.append(line[:-1])
    print(f"\n/** {about}, each with its readings, the commonest first: `一:カズ,イチ|…`. */")
    print(f"export const {name}: string =")
    print("  '" + "' +\n  '".join(lines) + "'")


with open(sys.argv[1], encoding="utf-8") as file:
    TEXT = file.read()
print("// Made by bench/tables/japanese-letters.py from mecab-ipadic 2.7.0-20070801, © 2000–2003 Nara Institute of Science")
print("// and Technology; see NOTICE.")
table("FAMILY_NAME_LETTERS", "Letters of family names", learned(names(TEXT, "JAPANESE_FAMILY_NAMES")))
table("GIVEN_NAME_LETTERS", "Letters of given names", learned(names(TEXT, "JAPANESE_GIVEN_NAMES")))
