#!/bin/sh
# Times printing against the peers on the same pages: whole cold processes, one after another in turns, then our own
# press warm in one process. Prints a table for docs/benchmarks.md.
#
#   src/bench/print/run.sh [ROUNDS]        3 rounds where none are named
#
# Needs target/briefwright.jar (./briefwright builds it) and python3 to take the times. WeasyPrint and Chromium are
# timed where they are installed (Debian: apt-get install weasyprint chromium).
set -eu
cd "$(dirname "$0")/../../.."
rounds=${1:-3}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT INT TERM
jdk=$(./briefwright --java-home)
classes="$work/classes:target/briefwright.jar"
mkdir "$work/classes"
"$jdk/bin/javac" -proc:none -nowarn -d "$work/classes" -cp target/briefwright.jar:target/lib/'*' src/bench/print/PrintBench.java
run="$jdk/bin/java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Djava.awt.headless=true -cp $classes:$(echo target/lib/*.jar | tr ' ' ':') PrintBench"

for sections in 8 80 390; do
  $run content $sections "$work/$sections.html"
done

python3 - "$rounds" "$work" "$run" <<'PYTHON'
import os, resource, shutil, statistics, subprocess, sys, time

rounds, work, run = int(sys.argv[1]), sys.argv[2], sys.argv[3].split()

def commands(page, out):
    yield "Briefwright, tagged, PDF/A-3a + UA-1, proofed", run[:1] + ["-Xmx400m"] + run[1:] + ["once", page, out]
    if shutil.which("weasyprint"):
        yield "WeasyPrint", ["weasyprint", "-q", page, out]
    if shutil.which("chromium"):
        yield "Chromium", ["chromium", "--headless=new", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
                           f"--print-to-pdf={out}", f"file://{page}"]

def once(command):
    start = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        return None
    return time.monotonic() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024

def pages(out):
    info = subprocess.run(["pdfinfo", out], capture_output=True, text=True).stdout if shutil.which("pdfinfo") else ""
    return next((line.split()[1] for line in info.splitlines() if line.startswith("Pages:")), "?")

print("| pages | printer | wall s, median (least) | CPU s | peak MB | file kB |")
print("| --- | --- | --- | --- | --- | --- |")
for sections in (8, 80, 390):
    times = {}
    for turn in range(rounds if sections < 390 else 1):
        each = list(commands(f"{work}/{sections}.html", f"{work}/out.pdf"))
        for name, command in each if turn % 2 == 0 else reversed(each):
            out = f"{work}/{name.split(',')[0]}-{sections}.pdf"
            taken = once([part.replace(f"{work}/out.pdf", out) for part in command])
            times.setdefault(name, (out, []))[1].append(taken)
    for name, (out, taken) in times.items():
        good = [one for one in taken if one]
        if not good:
            print(f"| – | {name} | failed | | | |")
            continue
        wall, cpu, peak = (statistics.median(one[i] for one in good) for i in range(3))
        least = min(one[0] for one in good)
        # the helper processes of Chromium are not waited for
        cpu = "–" if name == "Chromium" else f"{cpu:.1f}"
        print(f"| {pages(out)} | {name} | {wall:.1f} ({least:.1f}) | {cpu} | {peak:.0f} | {os.path.getsize(out) // 1024} |", flush=True)
PYTHON

echo
for sections in 8 80; do
  runs=$((sections == 8 ? 60 : 12)) # a warm machine needs many of the small ones
  "$jdk/bin/java" -XX:+UseSerialGC -Djava.awt.headless=true -cp "$classes:$(echo target/lib/*.jar | tr ' ' ':')" PrintBench warm "$work/$sections.html" $runs
done
