#!/usr/bin/env bash
# The key that the program shows to Elasticsearch. One that still works is kept.
set -euo pipefail
at=/search-access
ask() { curl -sS --cacert "$at/ca.crt" "$@"; }

if [ -s "$at/api-key" ] && ask -f -o /dev/null -H "Authorization: ApiKey $(cat "$at/api-key")" \
  https://elasticsearch:9200/_security/_authenticate; then
  exit 0
fi
answer=$(ask --config - -f -X POST https://elasticsearch:9200/_security/api_key -H 'Content-Type: application/json' \
  --data-binary '{
    "name": "vanthu",
    "role_descriptors": {
      "vanthu": {
        "cluster": ["monitor"],
        "indices": [{
          "names": ["vanthu", "vanthu-*"],
          "privileges": ["read", "write", "create_index", "manage", "view_index_metadata"]
        }]
      }
    }
  }' <<<"user = \"elastic:$(cat /run/secrets/elastic-password)\"")
key=$(sed -n 's/.*"encoded" *: *"\([^"]*\)".*/\1/p' <<<"$answer")
[ -n "$key" ] || { echo "Elasticsearch gave no key" >&2; exit 1; }
umask 077
printf '%s' "$key" >"$at/api-key.new"
# The program's user.
chown 1000:1000 "$at/api-key.new"
mv "$at/api-key.new" "$at/api-key"
echo 'made the key of the program'
