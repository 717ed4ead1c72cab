#!/bin/sh
# Times printing against the peers on the same pages: whole cold processes, one after another in turns, then our own
# press warm in one process, then the warm and the cold edition of the sample. Prints tables for docs/benchmarks.md.
#
#   src/bench/print/run.sh [ROUNDS [SECTIONS…]]        3 rounds, 8 80 390 sections (11, 110, 500 pages) where none are named
#   src/bench/print/run.sh 1 1                         a quick try
#
# Needs target/briefwright.jar (./briefwright builds it) and python3 to take the times. A peer that is not there is named
# and left out. WeasyPrint and Chromium come with Debian (apt-get install weasyprint chromium); openpdf-html is fetched
# by Maven and Typst by npm, once, into target/bench.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
cd "$here/../../.."
rounds=${1:-3}
[ $# -gt 0 ] && shift
sizes=${*:-8 80 390}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT INT TERM
jdk=$(./briefwright --java-home)
ours=target/briefwright.jar:$(echo target/lib/*.jar | tr ' ' ':')
mkdir -p target/bench "$work/classes" "$work/peers"
"$jdk/bin/javac" -proc:none -nowarn -d "$work/classes" -cp "$ours" "$here"/PrintBench.java "$here"/EditionBench.java
java="$jdk/bin/java -XX:+UseSerialGC -Djava.awt.headless=true"
short="$java -XX:TieredStopAtLevel=1"
run="$short -cp $work/classes:$ours PrintBench"
# As the launcher starts the program: with its loaded classes kept in a file (JDK 25 on), made by printing ten pages.
"$jdk/bin/jar" cf "$work/bench.jar" -C "$work/classes" .
kept="$short -cp $work/bench.jar:$ours PrintBench"

echo "$(date -u +%Y-%m-%d), $(nproc) cores, load average$(uptime | sed 's/.*load average//'), $("$jdk/bin/java" -version 2>&1 | sed -n 2p)"
peers=""
absent() { echo "absent: $1 ($2)"; }
for peer in weasyprint chromium; do
  if command -v $peer >/dev/null; then peers="$peers $peer"; else absent $peer "not installed"; fi
done
log=$work/log
if [ -f target/bench/openpdf.path ] || (cd "$here/peers" && mvn -q -B dependency:build-classpath -Dmdep.outputFile="$OLDPWD/target/bench/openpdf.path") >"$log" 2>&1; then
  openpdf=$work/peers:$(cat target/bench/openpdf.path)
  "$jdk/bin/javac" -proc:none -nowarn -d "$work/peers" -cp "$openpdf" "$here"/peers/OpenPdfHtml.java
  peers="$peers openpdf"
else
  openpdf=
  absent openpdf-html "Maven could not fetch it: $(tail -n 1 "$log")"
fi
typst=target/bench/node_modules
if ! command -v node >/dev/null; then
  absent Typst "node is not installed"
elif [ -d "$typst/@myriaddreamin" ] || npm install --silent --no-audit --no-fund --prefix target/bench @myriaddreamin/typst-ts-node-compiler@0.7.0 >"$log" 2>&1; then
  peers="$peers typst"
else
  absent Typst "npm could not fetch it: $(tail -n 1 "$log")"
fi

for sections in $sizes; do
  $run content "$sections" "$work/$sections.html"
  $run content "$sections" "$work/$sections.typ"
done
$run content 8 "$work/warm-up.html"
if ${short} -Xlog:disable -XX:AOTCacheOutput="$work/classes.aot" -cp "$work/bench.jar:$ours" PrintBench once "$work/warm-up.html" "$work/warm-up.pdf" >/dev/null 2>&1; then
  kept="$short -XX:AOTCache=$work/classes.aot -cp $work/bench.jar:$ours PrintBench"
else
  absent "kept classes" "the JDK is older than 25"
fi

python3 - "$rounds" "$work" "$sizes" "$peers" "$run" "$kept" "$short -cp $openpdf OpenPdfHtml fonts" "node $here/peers/typst.cjs $PWD/$typst fonts" <<'PYTHON'
import os, re, resource, shutil, statistics, subprocess, sys, time

rounds, work, sizes, peers = int(sys.argv[1]), sys.argv[2], sys.argv[3].split(), sys.argv[4].split()
ours, kept, openpdf, typst = (argument.split() for argument in sys.argv[5:9])
OURS = "Briefwright, tagged, PDF/A-3a + UA-1, proofed"
KEPT = "Briefwright with kept classes, as the launcher starts it"

def commands(stem, out):
    page = f"{stem}.html"
    yield OURS, ours[:1] + ["-Xmx400m"] + ours[1:] + ["once", page, out]
    yield KEPT, kept[:1] + ["-Xmx400m"] + kept[1:] + ["once", page, out]
    if "weasyprint" in peers:
        yield "WeasyPrint", ["weasyprint", "-q", page, out]
    if "chromium" in peers:
        yield "Chromium", ["chromium", "--headless=new", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
                           f"--print-to-pdf={out}", f"file://{page}"]
    if "openpdf" in peers:
        yield "openpdf-html", openpdf + [page, out]
    if "typst" in peers:
        yield "Typst", typst + [f"{stem}.typ", out]

def once(command, out):
    start = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0 or not os.path.exists(out):
        return None
    return time.monotonic() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024

def pages(out):
    info = subprocess.run(["pdfinfo", out], capture_output=True, text=True).stdout if shutil.which("pdfinfo") else ""
    return next((line.split()[1] for line in info.splitlines() if line.startswith("Pages:")), "?")

def ratio(theirs, own):
    return "–" if theirs is None else f"{theirs / own:.2f}"

print("\nWhole cold processes; ×: how many times as much as Briefwright (above 1 we are ahead).\n")
print("| pages | printer | wall s, median (least) | × | CPU s | × | peak MB | × | file kB |")
print("| --- | --- | --- | --- | --- | --- | --- | --- | --- |")
for size in sizes:
    times = {}
    for turn in range(rounds):
        each = [(name, f"{work}/{name.split(',')[0].replace(' ', '-')}-{size}.pdf") for name, _ in commands("", "")]
        each = [(name, out, dict(commands(f"{work}/{size}", out))[name]) for name, out in each]
        for name, out, command in each if turn % 2 == 0 else reversed(each):
            times.setdefault(name, (out, []))[1].append(once(command, out))
    own = None
    for name in [name for name, _ in commands("", "")]:
        out, taken = times[name]
        good = [one for one in taken if one]
        if not good:
            print(f"| – | {name} | failed | | | | | | |", flush=True)
            continue
        wall, cpu, peak = (statistics.median(one[i] for one in good) for i in range(3))
        own = own or (wall, cpu, peak)
        least = min(one[0] for one in good)
        # the helper processes of Chromium are not waited for
        alone = name == "Chromium"
        print(f"| {pages(out)} | {name} | {wall:.2f} ({least:.2f}) | {ratio(wall, own[0])} | "
              f"{'–' if alone else f'{cpu:.2f}'} | {ratio(None if alone else cpu, own[1])} | "
              f"{peak:.0f}{' of the first process' if alone else ''} | {ratio(None if alone else peak, own[2])} | "
              f"{os.path.getsize(out) // 1024} |", flush=True)
PYTHON

echo
for sections in $sizes; do
  case $sections in
    ? | ??) runs=$((sections < 10 ? 60 : 12)) ;; # a warm machine needs many of the small ones
    *) continue ;;
  esac
  [ "$rounds" = 1 ] && runs=4
  $java -cp "$work/classes:$ours" PrintBench warm "$work/$sections.html" $runs
done
# A full compiler needs a hundred editions until it has done its work; the launcher's is done soon.
$java -cp "$work/classes:$ours" EditionBench src/example/briefing.yaml 2025-01-13T06:00:00Z 100
echo "the same with the launcher's compiler:"
$short -cp "$work/classes:$ours" EditionBench src/example/briefing.yaml 2025-01-13T06:00:00Z 40

echo
./briefwright --keep-classes
echo "The whole cold generate on the sample, reading and extraction included:"
python3 - "$rounds" "$work" <<'PYTHON'
import os, statistics, subprocess, sys, time
taken = []
for turn in range(max(3, int(sys.argv[1]))):
    start = time.monotonic()
    process = subprocess.Popen(["./briefwright", "generate", "--now", "2025-01-13T06:00:00Z", "-o", f"{sys.argv[2]}/{turn}.pdf"],
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        sys.exit("generate failed")
    taken.append((time.monotonic() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024))
wall, cpu, peak = (statistics.median(one[i] for one in taken) for i in range(3))
print(f"{wall:.2f} s wall, {cpu:.2f} s CPU, {peak:.0f} MB (medians of {len(taken)})")
PYTHON
