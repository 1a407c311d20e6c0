#!/usr/bin/env bash
# The tests that take minutes to hours: growth, differential and pressure runs, fuzzing at full length; then
# the floors of branch coverage (Core) and of the mutation score (the certificate checker).
# The last line is "N passed, N failed, N skipped".
set -uo pipefail
. "$(dirname "$0")/scripts/common.sh"
run_suite 'TestCategory=Long' scripts/coverage.sh scripts/mutation.sh
