#!/usr/bin/env python3
"""Fits the weights of src/screen/score/score-weights.ts on what bench/score-samples.ts measured.

usage: fit-score.py SAMPLES.jsonl…    (several seeds; needs numpy and scipy from PyPI)

First a logistic regression with the sign of every weight fixed: what speaks against a name never raises its score. It
tells odds, but spends most of its weight on what is far from the line. So then, from there, what is on the wrong side of
the line is made least, each class at its cost: a wrong answer counts one, near the line a part of one, smoothly. Of the
forms that a query met the best counts (the best under the weights so far, some rounds). Prints the table of weights
for people and for others, and what is found and alerted of each class.
"""
import json
import sys
from collections import Counter, defaultdict

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
# edits in the only word of a name that is short or common, and edits that make another known name (those of the deck are
# made at random: people seldom are), are to weigh so much at least.
AT_MOST = {
    "commonCut": -3, "commonCutWithin": -1.5, "middlingListedNames": -4, "lowEditsOfOne": -4, "lowDistant": -2,
    "otherName": -2.5, "otherSyllables": -1.5, "otherGender": -5,
}

# What it costs that all of a class are on the wrong side of the line: names that are asked for are seldom listed, so that
# what alerts in vain costs most. Classes and groups that stand here not cost nothing.
COSTS = {
    "exact": 50, "latin": 300, "pair": 2500, "cross-script person": 40, "cross-script": 30,
    "embedded": 3, "nickname": 15, "given-initial": 15, "family-doubled-half": 10, "acronym": 3,
    "near-miss": 3500, "near-miss-kin": 1800, "near-miss-by-ear": 1800, "word-swap": 500, "edits-beyond-reason": 500,
    "ordinary-people": 40000, "ordinary-bodies": 35000, "ordinary-east-asian": 1500, "ordinary-hispanic": 400,
    "ordinary-slavic": 400, "ordinary-west-and-south-asian": 400, "ordinary-north-west-european": 800,
}
# A name that is within a listed one may rightly alert: it counts so much.
WITHIN = 0.3
# Within how many natural logarithms of the line an answer is half wrong; what stays of the logistic loss; what it costs to
# leave the weights that it gave.
NEAR_LINE, LOGISTIC, ANCHOR = 0.5, 0.1, 0.5
# What a natural logarithm adds to a score.
BY_LOGARITHM = 550

FEATURES = ("respelled worst listedLeft askedLeft met nameConflict genericConflict initials initialConflict "
            "single edits editsOfOne romanised unvowelled listedNames askedNames singleNamed conflict beyondOne "
            "nicknames cut otherName otherSyllables distant cutWithin otherGender").split()
TERMS = ("respelled worst listedLeft askedLeft listedNames askedNames askedNamesMuch conflict "
         "nameConflict genericConflict initials initialConflict nicknames single beyondOne otherName otherSyllables otherGender distant "
         "leftRespelled leftWorst leftEdits "
         "romanised romanisedAskedLeft romanisedRespelled romanisedMiddling unvowelled unvowelledAskedLeft "
         "unvowelledRespelled unvowelledEdits unvowelledMiddling commonAskedLeft commonRespelled commonInitials "
         "commonSingle commonSingleNamed commonCut commonCutWithin middlingEdits middlingListedNames middlingAskedNames lowSingle "
         "lowEditsOfOne lowDistant met28 met48").split()
RISING = 2


def terms(values):
    """What each weight is multiplied by: the same arithmetic as src/screen/score/name-score.ts, in whole logarithms."""
    f = dict(zip(FEATURES, values))
    respelled, worst, edits = f["respelled"] / 1000, f["worst"] / 1000, f["edits"] / 20
    listed, asked = f["listedLeft"] / 1000, f["askedLeft"] / 1000
    listed_names, asked_names = f["listedNames"] / 1000, f["askedNames"] / 1000
    read, heard = f["romanised"], f["unvowelled"]
    initials, single, conflict = float(f["initials"] > 0), f["single"] / 1000, f["conflict"]
    leaves = float(listed + asked > 0)

    def filled(start, end):
        return min(max((f["met"] / BIT - start) / (end - start), 0), 1)

    common, middling, low = 1 - filled(0, 24), 1 - filled(14, 24), 1 - filled(10, 18)
    return [
        respelled, max(0, worst - 0.2), listed, asked, listed_names, asked_names, max(0, asked_names - 0.25),
        conflict, f["nameConflict"], f["genericConflict"], initials, f["initialConflict"],
        float(f["nicknames"]), single, f["beyondOne"] / 20, f["otherName"] / 1000,
        float(f["otherSyllables"]), f["otherGender"], f["distant"], leaves * respelled, leaves * worst,
        leaves * edits,
        read, float(read > 0 and asked > 0), read * respelled, read * middling,
        heard, float(heard > 0 and asked > 0), heard * respelled, heard * edits, heard * middling,
        asked * common, respelled * common, initials * common, single * common, f["singleNamed"] * common,
        f["cut"] * common, f["cutWithin"] * common, edits * middling, listed_names * middling,
        asked_names * middling, single * low,
        f["editsOfOne"] / 20 * low, f["distant"] * low, filled(18, 28), (1 - conflict) * filled(28, 48),
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
        yield np.array([terms(form["features"]) for form in forms]), float(sample["match"]), weight


def bounds_of():
    bounds = [(None, 0)] * (len(TERMS) - RISING) + [(0, None)] * RISING + [(None, None)]
    for name, most in AT_MOST.items():
        bounds[TERMS.index(name)] = (None, most)
    return bounds


def by_odds(samples, rounds=6, ridge=0.02):
    """The weights, the base last, by which the odds of what was judged are most likely."""
    count = len(TERMS)
    weights = np.concatenate([-np.ones(count - RISING), np.ones(RISING), [0]])
    for name, most in AT_MOST.items():
        weights[TERMS.index(name)] = most
    for _ in range(rounds):
        best = np.array([rows[int(np.argmax(rows @ weights[:count]))] for rows, *_ in samples])
        is_match = np.array([match for _, match, *_ in samples])
        counts = np.array([weight for _, _, weight in samples])

        def loss(v):
            odds = best @ v[:count] + v[count]
            away = np.where(is_match > 0, -odds, odds)
            slope = (1 / (1 + np.exp(-odds)) - is_match) * counts
            gradient = np.append(best.T @ slope, slope.sum()) / counts.sum() * 1000
            value = (np.logaddexp(0, away) * counts).sum() / counts.sum() * 1000
            return value + ridge * (v[:count] ** 2).sum(), gradient + np.append(2 * ridge * v[:count], 0)

        options = {"maxiter": 2000}
        weights = minimize(loss, weights, jac=True, bounds=bounds_of(), method="L-BFGS-B", options=options).x
    return weights


def cost_of(sample):
    group, kind = sample["group"], sample["class"]
    cost = COSTS.get(kind, COSTS.get(group + (" person" if "-person-" in kind else ""), COSTS.get(group, 0)))
    may_be_right = sample["within"] and kind not in ("ordinary-people", "ordinary-bodies")
    return cost * WITHIN if may_be_right else cost


def asked(samples):
    """Of each question that costs: what its forms weigh and lose in letters, by kind of bearer; whether it is to be found."""
    of_class = Counter((sample["group"], sample["class"]) for sample in samples)
    for sample in samples:
        cost = cost_of(sample) / of_class[sample["group"], sample["class"]]
        if cost == 0 or not sample["forms"] or any(is_same(form["features"]) for form in sample["forms"]):
            continue
        rows, lost = {}, {}
        for person in (True, False):
            forms = [form for form in sample["forms"] if form["person"] == person]
            rows[person] = np.array([terms(form["features"]) for form in forms])
            lost[person] = np.array([form["cost"] / BY_LOGARITHM for form in forms])
        yield rows, lost, sample, cost


def best_of(rows, lost, weights):
    """The odds of the best of some forms, and which it is; of none, hardly any."""
    if len(rows) == 0:
        return -99.0, None
    odds = rows @ weights[:-1] + weights[-1] - lost
    return odds.max(), int(np.argmax(odds))


def sigmoid(values):
    return 1 / (1 + np.exp(np.clip(-values, -50, 50)))


def by_line(questions, weights, person, start, rounds=4):
    """The weights of one kind of bearer by which least is on the wrong side of the line, those of the other as they are."""
    for _ in range(rounds):
        kept = []
        for rows, lost, sample, cost in questions:
            _, at = best_of(rows[person], lost[person], weights[person])
            other, _ = best_of(rows[not person], lost[not person], weights[not person])
            if at is not None and other < 3:
                kept.append((rows[person][at], lost[person][at], other, sample["match"], cost))
        best, lost, other, is_match, costs = (np.array(column) for column in zip(*kept))
        is_match = is_match.astype(float)

        def loss(v):
            own = best @ v[:-1] + v[-1] - lost
            # The better of both kinds of bearers, smoothly.
            odds = np.logaddexp(own / 0.1, other / 0.1) * 0.1
            alerts = sigmoid(odds / NEAR_LINE)
            wrong = np.where(is_match > 0, 1 - alerts, alerts)
            slope = (1 - LOGISTIC) * np.where(is_match > 0, -1, 1) * alerts * (1 - alerts) / NEAR_LINE
            slope = costs * (slope + LOGISTIC * (sigmoid(odds) - is_match)) * sigmoid((own - other) / 0.1)
            logistic = np.logaddexp(0, np.where(is_match > 0, -odds, odds))
            value = (costs * ((1 - LOGISTIC) * wrong + LOGISTIC * logistic)).sum() + ANCHOR * ((v - start) ** 2).sum()
            return value, np.append(best.T @ slope, slope.sum()) + 2 * ANCHOR * (v - start)

        options = {"maxiter": 500}
        found = minimize(loss, weights[person], jac=True, bounds=bounds_of(), method="L-BFGS-B", options=options)
        weights[person] = found.x
    return weights


def main():
    samples = [json.loads(line) for path in sys.argv[1:] for line in open(path, encoding="utf-8")]
    start = {person: by_odds(list(usable(samples, person))) for person in (True, False)}
    questions = list(asked(samples))
    weights = {person: start[person].copy() for person in start}
    for _ in range(2):
        for person in (True, False):
            weights = by_line(questions, weights, person, start[person])
    for person in (True, False):
        print(f"\n{'PERSON' if person else 'OTHER'}_WEIGHTS")
        print(f"  base: {round(weights[person][-1] * 1000)},")
        for name, weight in zip(TERMS, weights[person]):
            print(f"  {name}: {round(weight * 1000) + 0},")
    met = defaultdict(list)
    for rows, lost, sample, _ in questions:
        odds = max(best_of(rows[person], lost[person], weights[person])[0] for person in (True, False))
        met[sample["group"], sample["class"], sample["match"]].append(odds > 0)
    print("\nOf those that were compared word by word, found or alerted:")
    for (group, kind, is_match), alerts in sorted(met.items()):
        print(f"  {group} {kind}{'' if is_match or group == 'negative' else ' (to be told apart)'}: "
              f"{100 * np.mean(alerts):.2f} % of {len(alerts)}")


if __name__ == "__main__":
    main()
