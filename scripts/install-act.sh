#!/usr/bin/env bash
# Builds act, which runs workflows on this machine, if it is not there yet, and prints the folder that holds it.
# Needs Go 1.21 or later, which fetches the version that act asks for. The first build takes about two minutes.
set -euo pipefail

version=v0.2.89
folder="${XDG_CACHE_HOME:-$HOME/.cache}/data-hygiene/act-$version"

if [ ! -x "$folder/act" ]; then
  mkdir -p "$folder"
  # Built aside, so that a build that was stopped leaves no half of it.
  building=$(mktemp -d "$folder/building.XXXXXX")
  trap 'rm -rf "$building"' EXIT
  CGO_ENABLED=0 GOBIN="$building" GOFLAGS=-trimpath nice go install "github.com/nektos/act@$version" >&2
  mv "$building/act" "$folder/act"
fi
echo "$folder"
