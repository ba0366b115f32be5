#!/usr/bin/env bash
# Fuzzes every target in turn; ends with an error at the first finding, which Jazzer leaves beside the seeds as a file to reproduce it.
#
#   fuzz.sh [DURATION]        DURATION of each target as Jazzer writes it: 90s, 10m (the default), 8h
set -euo pipefail
cd "$(dirname "$0")/../.."
for target in ReadingFuzzTest#{records,frontMatter,glossary,linking} SearchFuzzTest#{queries,export,numbers}; do
  log=$(mktemp)
  ./mvnw -o -q -Dquick -Pfuzz -pl generator test "-Dtest=$target" "-Dfuzz.duration=${1:-10m}" >"$log" 2>&1 || { tail -n 60 "$log"; exit 1; }
  printf '%-30s %s\n' "$target" "$(grep -o 'Done [0-9]* runs in [0-9]* second' "$log" || echo 'no runs')s"
  rm "$log"
done
