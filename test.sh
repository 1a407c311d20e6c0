#!/usr/bin/env bash
# Builds everything without a warning (code style included), runs every test. The last line is "N passed, N failed, N skipped".
set -uo pipefail
. "$(dirname "$0")/scripts/common.sh"
cd "$root" || exit 1
rm -rf "$results"

ensure eprover eprover
ensure redis-server redis-server
ensure z3 z3
ensure_library libz3.so.4 libz3-4
ensure cvc5 cvc5
ensure SPASS spass
build || { summarize 1; exit 1; }
run_tests 'TestCategory!=Long'
summarize $?
