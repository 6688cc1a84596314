#!/usr/bin/env python3
"""Fits the weights of src/screen/score-weights.ts on what bench/score-samples.ts measured.

usage: fit-score.py SAMPLES.jsonl    (needs numpy and scipy from PyPI)

A logistic regression with the sign of every weight fixed: what speaks against a name never raises its score. Of the
forms that a query met the best counts (the maximum under the weights so far, some rounds). For people the line is a
little above even odds (STRICTER): most names that are asked for are on no list. Prints the table of weights
for people and for others, and what other lines would have found and alerted.
"""
import json
import sys

import numpy as np
from scipy.optimize import minimize

BIT = 16
# How much a sample counts by its group and class: pairs that people judged most, then what must not alert.
GROUPS = {"exact": 0.5, "latin": 1, "pair": 20, "negative": 1}
CLASSES = {
    "family-doubled-half": 0.05, "given-initial": 0.3, "nickname": 0.5, "embedded": 0.1,
    "near-miss": 0.2, "near-miss-kin": 0.2, "near-miss-by-ear": 0.3, "word-swap": 1.5,
    "ordinary-people": 23, "ordinary-bodies": 20,
    "ordinary-slavic": 3, "ordinary-west-and-south-asian": 3, "ordinary-hispanic": 3,
    "cut-at-30": 0.8, "cut-at-35": 0.8,
}
CROSS_SCRIPT = {"Cyrl": 0.3, "Hani": 1.8, "Hang": 1.8}
# What the samples have too few of to tell: names cut off after common words, common names of which a part is left over,
# and edits in the only word of a name that is short or common, are to weigh so much at least.
AT_MOST = {"commonCut": -3, "middlingListedNames": -4, "lowEditsOfOne": -4}

# By how much more than even odds a hit must be likely to alert, in natural logarithms.
STRICTER = {True: 0.1, False: 0}

FEATURES = ("respelled worst listedLeft askedLeft met nameConflict genericConflict initials initialConflict "
            "single edits editsOfOne romanised unvowelled listedNames askedNames singleNamed conflict beyondOne "
            "nicknames cut").split()
TERMS = ("respelled worst listedLeft askedLeft listedNames askedNames askedNamesMuch conflict nameConflict "
         "genericConflict initials initialConflict nicknames single beyondOne leftRespelled leftWorst leftEdits "
         "romanised romanisedAskedLeft romanisedRespelled romanisedMiddling unvowelled unvowelledAskedLeft "
         "unvowelledRespelled unvowelledEdits unvowelledMiddling commonAskedLeft commonRespelled commonInitials "
         "commonSingle commonSingleNamed commonCut middlingEdits middlingListedNames middlingAskedNames lowSingle "
         "lowEditsOfOne met28 met48").split()
RISING = 2


def terms(values):
    """What each weight is multiplied by: the same arithmetic as src/screen/name-score.ts, in whole logarithms."""
    f = dict(zip(FEATURES, values))
    respelled, worst, edits = f["respelled"] / 1000, f["worst"] / 1000, f["edits"] / 20
    listed, asked = f["listedLeft"] / 1000, f["askedLeft"] / 1000
    listed_names, asked_names = f["listedNames"] / 1000, f["askedNames"] / 1000
    read, heard = f["romanised"], f["unvowelled"]
    initials, single, conflict = float(f["initials"] > 0), f["single"], f["conflict"]
    leaves = float(listed + asked > 0)

    def filled(start, end):
        return min(max((f["met"] / BIT - start) / (end - start), 0), 1)

    common, middling, low = 1 - filled(0, 24), 1 - filled(14, 24), 1 - filled(10, 18)
    return [
        respelled, max(0, worst - 0.2), listed, asked, listed_names, asked_names, max(0, asked_names - 0.25),
        conflict, f["nameConflict"], f["genericConflict"], initials, f["initialConflict"],
        float(f["nicknames"] > 0), single, f["beyondOne"] / 20, leaves * respelled, leaves * worst, leaves * edits,
        read, float(read > 0 and asked > 0), read * respelled, read * middling,
        heard, float(heard > 0 and asked > 0), heard * respelled, heard * edits, heard * middling,
        asked * common, respelled * common, initials * common, single * common, f["singleNamed"] * common,
        f["cut"] * common, edits * middling, listed_names * middling, asked_names * middling, single * low,
        f["editsOfOne"] / 20 * low, filled(18, 28), (1 - conflict) * filled(28, 48),
    ]


def importance(sample):
    if sample["group"] == "cross-script":
        # Names of bodies are mostly translated; those in Cyrillic are often not.
        if "-person-" not in sample["class"]:
            return 0.6 if sample["class"].startswith("Cyrl") else 0.3
        return CROSS_SCRIPT.get(sample["class"][:4], 0.9)
    if sample["group"] == "hard":
        return CLASSES.get(sample["class"], 0)
    return GROUPS.get(sample["group"], 0) * CLASSES.get(sample["class"], 1)


def is_same(features):
    return features[0] == 0 and features[2] == 0 and features[3] == 0


def usable(samples, person):
    for sample in samples:
        weight = importance(sample)
        forms = [form for form in sample["forms"] if form["person"] == person]
        if weight == 0 or not forms:
            continue
        if sample["match"] and sample["group"] not in ("pair", "cross-script") and sample["forms"][0]["person"] != person:
            continue
        if not sample["match"] and sample["group"] != "pair":
            # A name that is within a listed one may rightly alert; one that is a listed one always does.
            if sample["within"] and not sample["class"] in ("ordinary-people", "ordinary-bodies"):
                continue
            if any(is_same(form["features"]) for form in forms):
                continue
        yield np.array([terms(form["features"]) for form in forms]), float(sample["match"]), weight, sample


def fitted(samples, rounds=8, ridge=0.02):
    count = len(TERMS)
    weights = np.concatenate([-np.ones(count - RISING), np.ones(RISING), [0]])
    bounds = [(None, 0)] * (count - RISING) + [(0, None)] * RISING + [(None, None)]
    for name, most in AT_MOST.items():
        bounds[TERMS.index(name)] = (None, most)
        weights[TERMS.index(name)] = most
    for _ in range(rounds):
        best = np.array([rows[int(np.argmax(rows @ weights[:count]))] for rows, *_ in samples])
        is_match = np.array([match for _, match, *_ in samples])
        counts = np.array([weight for _, _, weight, _ in samples])

        def loss(v):
            odds = best @ v[:count] + v[count]
            away = np.where(is_match > 0, -odds, odds)
            slope = (1 / (1 + np.exp(-odds)) - is_match) * counts
            gradient = np.append(best.T @ slope, slope.sum()) / counts.sum() * 1000
            value = (np.logaddexp(0, away) * counts).sum() / counts.sum() * 1000
            return value + ridge * (v[:count] ** 2).sum(), gradient + np.append(2 * ridge * v[:count], 0)

        weights = minimize(loss, weights, jac=True, bounds=bounds, method="L-BFGS-B", options={"maxiter": 2000}).x
    return weights


def main():
    samples = [json.loads(line) for line in open(sys.argv[1], encoding="utf-8")]
    for person in (True, False):
        kept = list(usable(samples, person))
        weights = fitted(kept)
        weights[-1] -= STRICTER[person]
        odds = [((rows @ weights[:-1]).max() + weights[-1], sample) for rows, _, _, sample in kept]
        print(f"\n{'PERSON' if person else 'OTHER'}_WEIGHTS, of {len(kept)} samples")
        print(f"  base: {round(weights[-1] * 1000)},")
        for name, weight in zip(TERMS, weights):
            print(f"  {name}: {round(weight * 1000) + 0},")
        for line in np.arange(-0.6, 1.5, 0.3):
            shares = []
            for label, chosen in (
                ("latin", lambda s: s["group"] in ("exact", "latin")),
                ("across", lambda s: s["group"] == "cross-script" and "-person-" in s["class"]),
                ("near-miss", lambda s: s["class"] == "near-miss"),
                ("word-swap", lambda s: s["class"] == "word-swap"),
                ("people", lambda s: s["class"] == "ordinary-people"),
                ("bodies", lambda s: s["class"] == "ordinary-bodies"),
            ):
                met = [value > line for value, sample in odds if chosen(sample)]
                shares.append(f"{label} {100 * np.mean(met):.2f}" if met else f"{label} -")
            pairs = [(value > line, sample["match"]) for value, sample in odds if sample["group"] == "pair"]
            right = sum(1 for alert, match in pairs if alert and match)
            wrong = sum(1 for alert, match in pairs if alert != match)
            print(f"  line {line:+.1f}: {', '.join(shares)}, pairs F1 {100 * 2 * right / max(1, 2 * right + wrong):.1f}")


if __name__ == "__main__":
    main()
