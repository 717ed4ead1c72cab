#!/usr/bin/env python3
"""Writes a folder of made-up documents with many deals and statements, to print a long edition from.

  src/bench/print/large-inbox.py FOLDER [DOCUMENTS] [DEALS] [STATEMENTS]      60, 500 and 1000 where none are named
"""
import datetime
import pathlib
import sys

folder = pathlib.Path(sys.argv[1])
documents, deals, statements = (int(n) for n in (sys.argv[2:] + ["60", "500", "1000"][len(sys.argv) - 2:]))
countries = [("Kazakhstan", "Astana"), ("Kyrgyzstan", "Bishkek"), ("Tajikistan", "Dushanbe"), ("Turkmenistan", "Ashgabat"), ("Uzbekistan", "Tashkent")]
banks = ["World Bank", "Asian Development Bank", "Islamic Development Bank", "Eurasian Development Bank"]
things = ["road", "dam", "hospital", "power line", "canal", "school", "airport", "bridge", "pipeline", "solar plant", "grain terminal"]
kinds = ["a loan", "a grant"]

folder.mkdir(parents=True, exist_ok=True)
rows = ["file,published,publisher,title"]
for d in range(documents):
    day = datetime.date(2025, 1, 1) + datetime.timedelta(days=d * 2)
    lines = []
    for n in range(d, deals, documents):
        country, capital = countries[n % 5]
        amount = 10 + n * 7 % 9000 + n / 1000
        lines.append(f"The {banks[n // 5 % 4]} signed {kinds[n % 2]} of ${amount:.3f} million with {country} on "
                     f"{day.day} {day:%B %Y} for the {things[n % 11]} number {n + 1} near {capital}.")
    for n in range(d, statements, documents):
        country, capital = countries[(n + n // 5) % 5]
        lines.append(f"The Foreign Ministry of {country} said on {day.day} {day:%B %Y} that it had counted {n + 11} lorries at gate {n + 1} of the border.")
    name = f"{d + 1:03}.txt"
    (folder / name).write_text(f"Round-up number {d + 1}\n\n" + "\n\n".join(lines) + "\n", encoding="utf-8")
    rows.append(f"{name},{day},Made-up Courier,Round-up number {d + 1}")
(folder / "manifest.csv").write_text("\n".join(rows) + "\n", encoding="utf-8")
