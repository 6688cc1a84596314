"""The deck put to nomenklatura's logic-v2, pair by pair.

    node bench/deck.ts HOME --lists un-sc --per-class 20 --export deck.jsonl
    python3 -m venv VENV && VENV/bin/pip install nomenklatura
    VENV/bin/python bench/peer-nomenklatura.py deck.jsonl [--line 0.70] [--most 20]

It compares two entities and has no index of its own, and it is slow; so each question is put to candidates only: a
listed name to its own entry, a negative to the entries that it was made from and to five whose names share most words
with it. What it finds so is the most that it could find behind a perfect search, and its alerts on negatives the least.
"""

import argparse
import json
import math
import time
from collections import defaultdict

from followthemoney.entity import ValueEntity
from nomenklatura.matching.logic_v2.model import LogicV2
from nomenklatura.matching.types import ScoringConfig


def entity(key, schema, names):
    """nomenklatura keeps what it understood of an entity by its id: no id may stand for two sets of names."""
    return ValueEntity.from_dict({"id": key, "schema": schema, "properties": {"name": names}})


def wilson(met, of):
    z = 1.959964
    share = met / of
    middle = share + z * z / (2 * of)
    reach = z * math.sqrt(share * (1 - share) / of + z * z / (4 * of * of))
    return max(0.0, (middle - reach) / (1 + z * z / of)), min(1.0, (middle + reach) / (1 + z * z / of))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("deck")
    parser.add_argument("--line", type=float, default=0.70)
    parser.add_argument("--most", type=int, default=20, help="questions a class")
    options = parser.parse_args()
    config = ScoringConfig.defaults()
    tallies = defaultdict(lambda: [0, 0])
    compared, spent = 0, 0.0
    with open(options.deck, encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            question = json.loads(line)
            tally = tallies[(question["expects"] is None, question["class"])]
            if tally[1] == options.most or not question["candidates"]:
                continue
            alert = False
            for candidate in question["candidates"]:
                asked_as = "Vessel" if question["type"] == "vessel" else candidate["schema"]
                query = entity(f"asked {number} as {asked_as}", asked_as, [question["name"]])
                listed = entity(f"{number} {candidate['key']}", candidate["schema"], candidate["names"])
                before = time.perf_counter()
                result = LogicV2.compare(query, listed, config)
                spent += time.perf_counter() - before
                compared += 1
                alert = alert or result.score >= options.line
            tally[0] += alert
            tally[1] += 1
    print(f"nomenklatura logic-v2 at {options.line}: {compared} comparisons, {compared / max(spent, 1e-9):.0f} a second")
    for (negative, name), (met, of) in sorted(tallies.items(), key=lambda each: each[0][0]):
        if of:
            low, high = wilson(met, of)
            what = "alerts" if negative else "found"
            print(f"{name:32}{of:6}  {what:6} {100 * met / of:6.1f} %  {100 * low:5.1f}–{100 * high:.1f}")


if __name__ == "__main__":
    main()
