#!/usr/bin/env bash
# Writes what is public and not yet listed into PublicAPI.Unshipped.txt of a project, and takes out what is gone.
# Look at the difference before you commit it: it is what users will see.
# Usage: scripts/update-public-api.sh [src/Logic.Core]
set -euo pipefail
cd "$(dirname "$0")/.."
project="${1:-src/Logic.Core}"
listed="$project/PublicAPI.Unshipped.txt"
messages="$(dotnet build "$project" --no-incremental -p:TreatWarningsAsErrors=false -v quiet -clp:NoSummary | grep -E 'RS0016|RS0017|RS0036|RS0037' || true)"
gone="$(sed -n "s/.*RS0017: Symbol '\(.*\)' is part of the declared API.*/\1/p" <<< "$messages" | sort -u)"
missing="$(sed -n "s/.*RS0016: Symbol '\(.*\)' is not part of the declared public API.*/\1/p" <<< "$messages" | sort -u)"
{
    echo "#nullable enable"
    { grep -v '^#nullable enable$' "$listed" | grep -vxF "$gone" || true; printf '%s\n' "$missing"; } | sed '/^$/d' | LC_ALL=C sort -u
} > "$listed.new"
mv "$listed.new" "$listed"
echo "$(grep -c . <<< "$missing" || true) added, $(grep -c . <<< "$gone" || true) removed in $listed"
