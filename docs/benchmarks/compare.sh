#!/usr/bin/env bash
# Adroit beside Hugo + Pagefind on the same documents, in turn, so that both meet the same machine.
#
#   compare.sh TOOLS WORK [RUNS] [SIZES]
#
# TOOLS holds make-corpus and peer-hugo-pagefind; WORK is an empty folder for what is made; RUNS is 5 and SIZES "100 1000 4000" when not given.
# Needs hugo, pagefind (its path in PAGEFIND), GNU time, and adroit-maven-plugin in the local repository (./mvnw install).
# Adroit reads, links 1,500 entries, checks, indexes and renders from the command line of Maven; the others render and index.
# Prints, for each size, the median of wall seconds, processor seconds and peak memory of both, and their ratios.
set -euo pipefail

tools=$(realpath "$1")
mkdir -p "$2"
work=$(realpath "$2")
runs=${3:-5}
sizes=${4:-100 1000 4000}
version=${ADROIT_VERSION:-0.1.0-SNAPSHOT}
mvn=${MVN:-mvn}

"$tools/make-corpus" --glossary "$work/glossary" 1500 >/dev/null

timed() { # LABEL COMMAND…: one line "wall user+system kilobytes" into WORK/LABEL
  local label=$1
  shift
  command time -f '%e %U %S %M' -o "$work/time" "$@" >"$work/log" 2>&1 || { cat "$work/log"; exit 1; }
  awk '{print $1, $2 + $3, $4}' "$work/time" >>"$work/$label"
}

median() { # FILE COLUMN
  sort -g -k "$2,$2" "$1" | awk -v column="$2" '{row[NR] = $column} END {print row[int((NR + 1) / 2)]}'
}

printf '%9s | %28s | %28s | %s\n' documents 'Adroit: wall s, cpu s, MB' 'Hugo + Pagefind' 'ratio: wall, cpu, memory'
for size in $sizes; do
  "$tools/make-corpus" "$work/records-$size" "$size" --hugo "$work/hugo-$size" >/dev/null
  rm -f "$work/adroit-$size" "$work/peer-$size"
  for _ in $(seq "$runs"); do
    rm -rf "$work/site-$size" "$work/peer-site-$size"
    (cd "$work" && timed "adroit-$size" "$mvn" -B -o -q "io.adroit:adroit-maven-plugin:$version:generate" \
      "-Dadroit.sources=records-$size" -Dadroit.glossary=glossary "-Dadroit.outputDirectory=site-$size")
    timed "peer-$size" "$tools/peer-hugo-pagefind" "$work/hugo-$size" "$work/peer-site-$size"
  done
  awk -v n="$size" \
    -v aw="$(median "$work/adroit-$size" 1)" -v ac="$(median "$work/adroit-$size" 2)" -v am="$(median "$work/adroit-$size" 3)" \
    -v pw="$(median "$work/peer-$size" 1)" -v pc="$(median "$work/peer-$size" 2)" -v pm="$(median "$work/peer-$size" 3)" \
    'BEGIN {printf "%9d | %8.2f %9.2f %9.0f | %8.2f %9.2f %9.0f | %6.2f %6.2f %6.2f\n", n, aw, ac, am / 1024, pw, pc, pm / 1024, aw / pw, ac / pc, am / pm}'
done
