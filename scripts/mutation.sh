#!/usr/bin/env bash
# Mutation score of the certificate checker: each small change of its code that no test of Proving/Certificates notices is a survivor.
# Prints the score and the survivors. What is mutated and which tests run: tests/Logic.Core.Tests/stryker-config.json.
set -euo pipefail
cd "$(dirname "$0")/.."
rm -rf artifacts/mutation
dotnet tool restore > /dev/null
(cd tests/Logic.Core.Tests && dotnet stryker --output ../../artifacts/mutation)
