#!/usr/bin/env bash
# Builds everything without a warning (code style included), runs every test, and asks the registry for known vulnerabilities.
# The last line is "N passed, N failed, N skipped".
set -uo pipefail
. "$(dirname "$0")/scripts/common.sh"
run_suite 'TestCategory!=Long' scripts/vulnerable.sh
