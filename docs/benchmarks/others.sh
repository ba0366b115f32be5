#!/usr/bin/env bash
# MkDocs Material and log4brains on the documents of compare.sh, once each, to see where they stand.
#
#   others.sh TOOLS WORK [SIZES]
#
# TOOLS holds make-corpus; WORK is an empty folder for what is made; SIZES is "100 1000" when not given.
# Needs mkdocs with its theme "material", log4brains (its path in LOG4BRAINS), git and GNU time. Prints wall seconds, processor seconds and peak memory.
set -euo pipefail

tools=$(realpath "$1")
mkdir -p "$2"
work=$(realpath "$2")
log4brains=${LOG4BRAINS:-log4brains}

timed() { # LABEL COMMAND…
  local label=$1
  shift
  command time -f '%e %U %S %M' -o "$work/time" "$@" >"$work/log" 2>&1 || { tail -n 40 "$work/log"; exit 1; }
  awk -v label="$label" '{printf "%-24s %8.2f s %8.2f s %6.0f MB\n", label, $1, $2 + $3, $4 / 1024}' "$work/time"
}

for size in ${3:-100 1000}; do
  project=$work/project-$size
  mkdir -p "$project/docs"
  "$tools/make-corpus" "$project/docs/adr" "$size" >/dev/null
  printf 'site_name: Decisions\ndocs_dir: docs/adr\nsite_dir: ../mkdocs-%s\ntheme: {name: material}\nplugins: [search]\n' "$size" >"$project/mkdocs.yml"
  printf 'project:\n  name: Decisions\n  tz: UTC\n  adrFolder: ./docs/adr\n' >"$project/.log4brains.yml"
  cd "$project"
  git init -q .
  git add -A
  git -c user.name=nobody -c user.email=nobody@example.org commit -qm "Records"
  timed "MkDocs Material, $size" mkdocs build -q
  timed "log4brains, $size" "$log4brains" build --out "$work/log4brains-$size"
done
