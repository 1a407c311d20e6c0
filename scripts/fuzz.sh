#!/usr/bin/env bash
# Fuzzing of one target guided by coverage: scripts/fuzz.sh TARGET [SECONDS]. Needs afl-fuzz (Debian: afl++); what it finds
# goes to artifacts/fuzz/TARGET. Starts from the seeds of the target, or goes on where the last run ended.
set -euo pipefail
. "$(dirname "$0")/common.sh"

target="${1:?a target: text, lenient, lenient-free, tptp, tptp-problem, json, envelope or checker}"
seconds="${2:-60}"
work="$root/artifacts/fuzz/$target"
ensure afl-fuzz afl++

# The library is instrumented in a copy; the build stays as it is.
dotnet build "$root/tools/Logic.Fuzzer" -c Release -v quiet -p:BuildReadyToRun=false
rm -rf "$work/bin"
mkdir -p "$work"
cp -r "$root/tools/Logic.Fuzzer/bin/Release/net10.0" "$work/bin"
fuzzer="$work/bin/Logic.Fuzzer.dll"
dotnet "$fuzzer" seeds "$target" "$work/seeds"
dotnet "$fuzzer" instrument "$work/bin/Logic.Core.dll"

# Not a native program, so afl-fuzz cannot see the instrumentation; and it need not own a core or the crash reporter.
export AFL_SKIP_BIN_CHECK=1 AFL_NO_UI=1 AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES=1 AFL_SKIP_CPUFREQ=1 AFL_NO_AFFINITY=1 AFL_AUTORESUME=1
afl-fuzz -i "$work/seeds" -o "$work/out" -t 10000 -m none -V "$seconds" -- dotnet "$fuzzer" guided "$target" > "$work/log" 2>&1 || { tail -n 20 "$work/log"; exit 1; }
grep -E '^(execs_done|execs_per_sec|corpus_count|edges_found|saved_crashes|saved_hangs)' "$work/out/default/fuzzer_stats"
grep -q '^saved_crashes *: 0$' "$work/out/default/fuzzer_stats" && grep -q '^saved_hangs *: 0$' "$work/out/default/fuzzer_stats"
