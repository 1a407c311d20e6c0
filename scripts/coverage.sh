#!/usr/bin/env bash
# Branch and line coverage of Logic.Core by the tests of Logic.Core.Tests, generated code left out. Prints both, and the folders with
# the lowest branch coverage. The report, for a viewer of Cobertura files, stays in artifacts/coverage.
# Usage: [LOGIC_COVERAGE_FLOOR=85] scripts/coverage.sh [FILTER]
#   FILTER: which tests, "TestCategory!=Long" unless said; fails when the branch coverage is below the floor, in percent
set -euo pipefail
cd "$(dirname "$0")/.."
rm -rf artifacts/coverage
dotnet test tests/Logic.Core.Tests -c Release -p:BuildReadyToRun=false --filter "${1:-TestCategory!=Long}" --collect 'Code Coverage' \
    --settings tests/coverage.runsettings --results-directory artifacts/coverage -v quiet
report="$(find artifacts/coverage -name '*.cobertura.xml' | head -n 1)"
awk -v floor="${LOGIC_COVERAGE_FLOOR:-85}" '
    function field(name,   at) { if (!match($0, name "=\"[^\"]*\"")) return ""; at = length(name) + 2; return substr($0, RSTART + at, RLENGTH - at - 1) }
    /<coverage / {
        branches = 100 * field("branches-covered") / field("branches-valid")
        printf "branches %.1f %% (%d of %d), lines %.1f %%\n", branches, field("branches-covered"), field("branches-valid"), 100 * field("lines-covered") / field("lines-valid")
    }
    /<class / { folder = field("filename"); sub(/.*src\/Logic\.Core\//, "", folder); if (!sub(/\/[^\/]*$/, "", folder)) folder = "(root)" }
    /<line / && /condition-coverage/ { split(field("condition-coverage"), parts, /[(\/)]/); hit[folder] += parts[2]; all[folder] += parts[3] }
    END {
        for (f in all) printf "%6.1f %%  %s\n", 100 * hit[f] / all[f], f | "sort -n | head -n 10"
        close("sort -n | head -n 10")
        if (branches < floor) { printf "below the floor of %s %%\n", floor; exit 1 }
    }
' "$report"
