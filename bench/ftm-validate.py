"""Holds a FollowTheMoney export against the public model: what its own tools would change, drop or refuse.

    python3 -m venv /tmp/ftm && /tmp/ftm/bin/pip install followthemoney
    npx . export --format ftm --out /tmp/lists.ftm.json
    /tmp/ftm/bin/python bench/ftm-validate.py /tmp/lists.ftm.json

Prints counts and examples; exits with 1 where an entity is invalid or a value would be dropped.
"""

import json
import sys
import time
from collections import Counter, defaultdict

import followthemoney
from followthemoney import model
from followthemoney.exc import InvalidData
from followthemoney.types import registry
from followthemoney.util import sanitize_text


def digits(text: str) -> str:
    return "".join(filter(str.isdigit, text))


def main(path: str) -> int:
    started = time.monotonic()
    schemata: Counter = Counter()
    problems: dict[str, Counter] = defaultdict(Counter)
    examples: dict[str, list[str]] = defaultdict(list)
    schema_of: dict[str, str] = {}
    references: list[tuple[str, str, str, str]] = []
    values = 0

    def tell(kind: str, where: str, what: str) -> None:
        problems[kind][where] += 1
        if len(examples[f"{kind} {where}"]) < 3:
            examples[f"{kind} {where}"].append(what[:160])

    with open(path, encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            raw = json.loads(line)
            place = f"line {number} {raw['id']}"
            schema = model.get(raw["schema"])
            if schema is None or schema.abstract:
                tell("invalid", raw["schema"], place)
                continue
            schemata[schema.name] += 1
            if raw["id"] in schema_of:
                tell("invalid", "id given twice", place)
            schema_of[raw["id"]] = schema.name
            if registry.entity.clean(raw["id"]) != raw["id"] or len(raw["id"]) > registry.entity.max_length:
                tell("invalid", "id", place)
            try:
                proxy = model.get_proxy(raw, cleaned=False)
            except InvalidData as error:
                tell("invalid", schema.name, f"{place}: {error}")
                continue
            for name in schema.required:
                # A party whose names are all weak has what its caption is made of, and no name.
                named = name == "name" and any(each in raw["properties"] for each in schema.caption)
                if name not in raw["properties"] and not named:
                    tell("invalid", f"{schema.name} without {name}", place)
            for name, given in raw["properties"].items():
                prop = schema.get(name)
                where = f"{schema.name}.{name}"
                if prop is None or prop.stub:
                    tell("invalid", where, place)
                    continue
                for value in given:
                    values += 1
                    text = sanitize_text(value)
                    cleaned = None if text is None else prop.type.clean_text(text, format=prop.format, proxy=proxy)
                    if cleaned is None:
                        noted = any(digits(value)[1:] in digits(note) for note in raw["properties"].get("notes", []))
                        tell("dropped, and in the notes" if noted else "dropped", where, value)
                    elif cleaned != value:
                        tell("changed", where, f"{value!r} to {cleaned!r}")
                    elif len(value) > prop.max_length:
                        tell("too long", where, value)
                    if prop.type == registry.entity:
                        references.append((where, raw["id"], value, prop.range.name))
    for where, source, target, wanted in references:
        found = schema_of.get(target)
        if found is None:
            tell("invalid", f"{where} refers to nothing", f"{source} to {target}")
        elif not model.get(found).is_a(wanted):
            tell("invalid", f"{where} outside of its range", f"{source} to {found} {target}, not {wanted}")
    print(f"followthemoney {followthemoney.__version__}: {sum(schemata.values()):,} entities, {values:,} values, "
          f"{len(references):,} references in {time.monotonic() - started:.0f} s")
    print("  " + ", ".join(f"{name} {count:,}" for name, count in schemata.most_common()))
    for kind in ("invalid", "dropped", "dropped, and in the notes", "changed", "too long"):
        print(f"{kind}: {sum(problems[kind].values()):,}")
        for where, count in problems[kind].most_common():
            print(f"  {where} {count:,}: " + " · ".join(examples[f"{kind} {where}"]))
    return 1 if problems["invalid"] or problems["dropped"] else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
