#!/usr/bin/env python3
"""Fits the weights of src/screen/score-weights.ts on what bench/score-samples.ts measured.

usage: fit-score.py SAMPLES.jsonl    (needs numpy and scipy from PyPI)

A logistic regression with the sign of every weight fixed: what speaks against a name never raises its score. Of the
forms that a query met the best counts (the maximum under the weights so far, some rounds). Prints the table of weights
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
    "family-doubled-half": 0.15, "given-initial": 0.1, "nickname": 0.5, "embedded": 0.1,
    "near-miss": 0.7, "word-swap": 3, "ordinary-people": 10, "ordinary-bodies": 10,
    "ordinary-slavic": 3, "ordinary-west-and-south-asian": 3, "ordinary-hispanic": 3,
    "cut-at-30": 0.2, "cut-at-35": 0.2,
}
# By how many thousandths of a logarithm the base is lowered, so that even odds become the line: for people, for others.
LOWERED = {True: 300, False: 230}

FEATURES = ("respelled worst listedLeft askedLeft met nameConflict genericConflict initials initialConflict "
            "single far edits editsOfOne romanised unvowelled listedNames askedNames singleNamed").split()
TERMS = ("respelled respelledMuch worst listedLeft askedLeft listedNames askedNames nameConflict nameConflictWeight genericConflict "
         "initials initialConflict single singleNamed far edits editsBeyondOne editsOfOne romanised romanisedListedLeft "
         "romanisedAskedLeft romanisedRespelled romanisedCommon unvowelled unvowelledListedLeft "
         "unvowelledAskedLeft unvowelledRespelled unvowelledCommon commonListedLeft commonAskedLeft commonRespelled "
         "commonInitials commonSingle met18 met28 met48").split()
RISING = 3


def terms(values):
    """What each weight is multiplied by: the same arithmetic as src/screen/name-score.ts, in whole logarithms."""
    f = dict(zip(FEATURES, values))
    respelled, listed, asked = f["respelled"] / 1000, f["listedLeft"] / 1000, f["askedLeft"] / 1000
    common = 1 - min(f["met"] / (24 * BIT), 1)
    read, heard = f["romanised"], f["unvowelled"]

    def filled(start, end):
        return min(max((f["met"] / BIT - start) / (end - start), 0), 1)

    return [
        respelled, max(0, respelled - 0.15), max(0, f["worst"] / 1000 - 0.2), listed, asked,
        f["listedNames"] / 1000, f["askedNames"] / 1000,
        float(f["nameConflict"] > 0), min(f["nameConflict"] / (10 * BIT), 1), float(f["genericConflict"] > 0),
        float(f["initials"] > 0), f["initialConflict"], f["single"], f["singleNamed"], f["far"] / 2, f["edits"] / 20,
        max(0, f["edits"] - 10) / 20, f["editsOfOne"] / 20, read, read * listed,
        float(read > 0 and asked > 0), read * respelled, read * common, heard, heard * listed,
        float(heard > 0 and asked > 0), heard * respelled, heard * common, listed * common, asked * common,
        respelled * common, (f["initials"] > 0) * common, f["single"] * common,
        filled(10, 18), filled(18, 28), filled(28, 48),
    ]


def importance(sample):
    if sample["group"] == "cross-script":
        # Names of bodies are mostly translated; those in Cyrillic are often not.
        if "-person-" not in sample["class"]:
            return 0.6 if sample["class"].startswith("Cyrl") else 0.3
        return 0.3 if sample["class"].startswith("Cyrl") else 0.9
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
        odds = [((rows @ weights[:-1]).max() + weights[-1], sample) for rows, _, _, sample in kept]
        print(f"\n{'PERSON' if person else 'OTHER'}_WEIGHTS, of {len(kept)} samples")
        print(f"  base: {round(weights[-1] * 1000)} - {LOWERED[person]},")
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
