#!/bin/sh
# Builds the service into a folder, compiled ahead of time. The Dockerfile runs this; it also runs by hand.
# Usage: deploy/build.sh FOLDER      needs the .NET 10 SDK, clang and zlib's headers
set -eu
cd "$(dirname "$0")/.."
dotnet publish src/Logic.Server -c Release -r "linux-$(uname -m | sed 's/x86_64/x64/; s/aarch64/arm64/')" -p:PublishAot=true -o "$1"
rm -f "$1"/*.dbg "$1"/*.pdb "$1"/*.xml
