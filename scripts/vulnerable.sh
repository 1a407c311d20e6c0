#!/usr/bin/env bash
# Fails when a package that ships with ours, or with the service, has a known vulnerability. A registry that gives no vulnerability
# data, or does not answer, is no failure, but is said: nothing is known then.
# Usage: [LOGIC_AUDIT_SOURCE=https://…/index.json] scripts/vulnerable.sh      (else the sources that packages are taken from)
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_UI_LANGUAGE=en
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT

sources="${LOGIC_AUDIT_SOURCE:-$(dotnet nuget list source --format short | sed -n 's/^E[^ ]* *//p')}"
places="$(sed 's/&/\&amp;/g; s|.*|<add key="&" value="&" allowInsecureConnections="true" />|' <<< "$sources")"
# Only of a source named for auditing does the SDK say that it has no data; of others it says "no vulnerable packages".
echo "<configuration><packageSources><clear />$places</packageSources><auditSources><clear />$places</auditSources></configuration>" > "$folder/nuget.config"

for projects in Logic.Packages.slnf src/Logic.Server/Logic.Server.csproj; do
    timeout 120 dotnet list "$projects" package --vulnerable --include-transitive --no-restore --config "$folder/nuget.config" --format json \
        || echo "no answer for $projects"
done > "$folder/report" 2>&1

if grep -q '"advisoryurl"' "$folder/report"; then
    sed -nE 's/^ *"(id|resolvedVersion|severity|advisoryurl)": "([^"]*)".*/\2/p' "$folder/report" | paste -s -d '   \n' | sort -u
    echo "known vulnerabilities"
    exit 1
elif grep -qE 'did not provide any vulnerability data|^no answer' "$folder/report"; then
    echo "Nothing is known of vulnerabilities: no data from $(xargs <<< "$sources")"
else
    echo "no known vulnerability"
fi
