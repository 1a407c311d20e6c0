# Shared by test.sh and test-long.sh: tools that tests need, running test projects, and summing them up.
# shellcheck shell=bash

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
results="$root/artifacts/tests"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en

# ensure COMMAND PACKAGE: installs a Debian package when the command is absent and we may. Tests whose tool is absent
# skip and say so.
ensure() {
    command -v "$1" > /dev/null && return 0
    if [ "$(id -u)" = 0 ] && command -v apt-get > /dev/null; then
        echo "Installing $2 for $1"
        if apt-get install -y -qq --no-install-recommends "$2" > /dev/null 2>&1; then return 0; fi
        apt-get update -qq > /dev/null 2>&1 || true
        if apt-get install -y -qq --no-install-recommends "$2" > /dev/null 2>&1; then return 0; fi
    fi
    echo "$1 is not there ($2 could not be installed); the tests that use it are skipped"
}

# ensure_library FILE PACKAGE: the same for a shared library.
ensure_library() {
    ldconfig -p 2> /dev/null | grep -q "$1" && return 0
    if [ "$(id -u)" = 0 ] && command -v apt-get > /dev/null && apt-get install -y -qq --no-install-recommends "$2" > /dev/null 2>&1; then return 0; fi
    echo "$1 is not there ($2 could not be installed); the tests that use it are skipped"
}

# ensure_node_packages FOLDER: installs the npm packages of a folder from its lock file, unless they are there and the lock
# has not changed since. A half of them is none: tests skip when the folder node_modules is absent.
ensure_node_packages() {
    local installed="$1/node_modules/.installed-lock.json"
    cmp -s "$1/package-lock.json" "$installed" && return 0
    ensure node nodejs
    ensure npm npm
    echo "Installing the npm packages of $1"
    if (cd "$1" && npm ci --omit=optional --no-audit --no-fund --loglevel=error) > /dev/null 2>&1; then
        cp "$1/package-lock.json" "$installed"
        return 0
    fi
    rm -rf "$1/node_modules"
    echo "The npm packages of $1 could not be installed; the tests that use them are skipped"
}

build() {
    dotnet build "$root/Logic.sln" -c Release -v quiet -warnaserror
}

# run_tests FILTER: runs every test project, one after another so that none starves another's servers, and leaves one .trx a
# project.
run_tests() {
    rm -rf "$results"
    dotnet test "$root/Logic.sln" -m:1 -c Release --no-build --logger trx --results-directory "$results" --filter "$1" -v quiet
}

# counter NAME FILE: a counter of a .trx file.
counter() {
    sed -n "s/.*<Counters [^>]*\b$1=\"\([0-9]*\)\".*/\1/p" "$2" | head -n 1
}

# summarize EXIT_CODE: the last line of a run, "N passed, N failed, N skipped"; succeeds when nothing failed. A test
# process that died, or a run without results, counts as a failure.
summarize() {
    local passed=0 failed=0 total=0 file
    for file in "$results"/*.trx; do
        [ -e "$file" ] || continue
        total=$((total + $(counter total "$file")))
        passed=$((passed + $(counter passed "$file")))
        failed=$((failed + $(counter failed "$file")))
    done
    local skipped=$((total - passed - failed))
    passed=$((passed + gates_passed)) failed=$((failed + gates_failed))
    grep -ho '<UnitTestResult [^>]*outcome="Failed"' "$results"/*.trx 2> /dev/null | sed 's/.* testName="\([^"]*\)".*/Failed: \1/'
    if [ "$failed" = 0 ] && { [ "$1" != 0 ] || [ "$total" = 0 ]; }; then failed=1; fi
    echo "$passed passed, $failed failed, $skipped skipped"
    [ "$failed" = 0 ]
}

# gate COMMAND: a check that is no test project; it counts as one test in the last line.
gates_passed=0 gates_failed=0
gate() {
    echo "Gate: $1"
    if "$root/$1"; then gates_passed=$((gates_passed + 1)); else gates_failed=$((gates_failed + 1)); fi
}

# run_suite FILTER [GATE…]: installs what tests need, builds, runs the tests of the filter, then the gates, and sums them up.
run_suite() {
    cd "$root" || exit 1
    rm -rf "$results"
    ensure eprover eprover
    ensure redis-server redis-server
    ensure z3 z3
    ensure_library libz3.so.4 libz3-4
    ensure cvc5 cvc5
    ensure SPASS spass
    ensure chromium chromium
    ensure nginx nginx-light
    ensure promtool prometheus
    ensure docker-compose docker-compose
    ensure coqc coq
    ensure_node_packages "$root/tests/Logic.Caching.Ipfs.Tests/Node"
    build || { summarize 1; exit 1; }
    run_tests "$1"
    local tested=$? command
    shift
    for command in "$@"; do gate "$command"; done
    summarize "$tested"
}
