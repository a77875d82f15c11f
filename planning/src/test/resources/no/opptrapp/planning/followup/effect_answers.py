"""Makes effect-values.csv, values with a known effect, and effect-answers.csv, what follows from them.

Nothing here is taken from the program, and the way is another: the effect is a coefficient of ordinary least squares
(a dummy for each area, one for the time after, and their product for the area with the measure), solved exactly with
fractions. The interval of the effect is found by asking of each possible effect whether a rank test would refuse it.
The interval of before and after is that of SciPy, or follows the definition of a mean of shares.

    python3 effect_answers.py       (needs SciPy; writes the two files beside itself)
"""

import csv
import math
import random
from fractions import Fraction

from scipy.stats import ttest_ind

START, YEARS = 2020, range(2016, 2024)
BEFORE, AFTER = (2017, 2018, 2019), (2021, 2022, 2023)
# name: number of areas without the measure, true effect, how much values vary, answers behind each value
CASES = {
    "effect": (24, "0.80", 0.15, None),
    "none": (24, "0.00", 0.30, None),
    "few": (7, "1.20", 0.10, None),
    "worse": (40, "-0.60", 0.20, None),
    "shares": (21, "15", 2.0, 400),
}


def made_up():
    chance = random.Random(20200312)
    for case, (controls, effect, spread, base) in CASES.items():
        for number in range(controls + 1):
            area = "own" if number == 0 else f"c{number:02d}"
            level = chance.uniform(30, 50) if base else chance.uniform(2, 5)
            for year in YEARS:
                trend = (year - 2016) * (0.5 if base else 0.05)
                value = level + trend + chance.gauss(0, spread)
                if number == 0 and year > START:
                    value += float(effect)
                if base:
                    value = Fraction(round(value * base / 100) * 100, base)
                else:
                    value = Fraction(round(value * 100), 100)
                # Some values are only carried forward, and must not count.
                used = not (number == 0 and year == 2018 and case == "effect")
                if number and year in (2018, 2022) and chance.random() < 0.15:
                    used = False
                if number == 3 and year in (2017, 2019):
                    used = False
                yield case, area, year, value, base, used


def solve(rows, right):
    """Least squares by the normal equations, with fractions all the way."""
    size = len(rows[0])
    system = [
        [sum(r[i] * r[j] for r in rows) for j in range(size)] + [sum(r[i] * y for r, y in zip(rows, right))]
        for i in range(size)
    ]
    for i in range(size):
        pivot = next(k for k in range(i, size) if system[k][i] != 0)
        system[i], system[pivot] = system[pivot], system[i]
        system[i] = [x / system[i][i] for x in system[i]]
        for k in range(size):
            if k != i and system[k][i] != 0:
                system[k] = [x - system[k][i] * y for x, y in zip(system[k], system[i])]
    return [row[-1] for row in system]


def coefficient(treated, means):
    areas = sorted(means)
    rows, right = [], []
    for area in areas:
        for after in (0, 1):
            rows.append([Fraction(int(area == other)) for other in areas]
                        + [Fraction(after), Fraction(after * int(area == treated))])
            right.append(means[area][after])
    return solve(rows, right)[-1]


def chance_of(size, sizes):
    """How often an area without the measure would lie as far out, the area with it counted in."""
    return Fraction(1 + sum(1 for other in sizes if other >= size), len(sizes) + 1)


def answer(case, values):
    base = CASES[case][3]
    own = values["own"]
    periods = [[y for y in side if y in own] for side in (BEFORE, AFTER)]
    sides = [[own[y] for y in side] for side in periods]
    mean = [sum(side) / len(side) for side in sides]
    if base:
        def variance(p):
            q = (p * base / 100 + 2) / (base + 4)
            return 10000 * q * (1 - q) / (base + 4)
        half = 1.96 * math.sqrt(sum(sum(variance(p) for p in side) / len(side) ** 2 for side in sides))
        low, high = float(mean[1] - mean[0]) - half, float(mean[1] - mean[0]) + half
    else:
        floats = [[float(v) for v in side] for side in sides]
        interval = ttest_ind(floats[1], floats[0], equal_var=True).confidence_interval(0.95)
        low, high = interval.low, interval.high

    means = {}
    for area, known in values.items():
        both = [[known[y] for y in side if y in known] for side in periods]
        if all(len(side) >= 2 for side in both):
            means[area] = [sum(side) / len(side) for side in both]
    controls = {area: both for area, both in means.items() if area != "own"}
    estimate = coefficient("own", means)
    sizes = [abs(coefficient(area, controls)) for area in controls]
    enough = Fraction(1, 20) if Fraction(1, len(sizes) + 1) <= Fraction(1, 20) else Fraction(1, len(sizes) + 1)
    half = max(size for size in sizes if chance_of(size, sizes) > enough)
    percent = 95 if enough == Fraction(1, 20) else int(100 * (1 - enough))
    return [
        case, float(mean[0]), float(mean[1]), low, high, len(controls),
        float(sum(both[0] for both in controls.values()) / len(controls)),
        float(sum(both[1] for both in controls.values()) / len(controls)),
        float(estimate), sum(1 for size in sizes if size < abs(estimate)),
        float(estimate - half), float(estimate + half), percent,
        str(enough == Fraction(1, 20) and chance_of(abs(estimate), sizes) <= enough).lower(),
    ]


def main():
    lines = list(made_up())
    with open("effect-values.csv", "w", newline="") as out:
        writer = csv.writer(out, delimiter=";", lineterminator="\n")
        writer.writerow(["case", "area", "year", "value", "base", "used"])
        for case, area, year, value, base, used in lines:
            writer.writerow([case, area, year, float(value), base or "", "yes" if used else "no"])
    with open("effect-answers.csv", "w", newline="") as out:
        writer = csv.writer(out, delimiter=";", lineterminator="\n")
        writer.writerow(["case", "before", "after", "low", "high", "controls", "controlsBefore", "controlsAfter",
                         "estimate", "larger", "likelyLow", "likelyHigh", "percent", "beyondChance"])
        for case in CASES:
            values = {}
            for name, area, year, value, _, used in lines:
                if name == case:
                    values.setdefault(area, {})
                    if used:
                        values[area][year] = value
            writer.writerow(answer(case, values))


if __name__ == "__main__":
    main()
