#!/usr/bin/env bash
# The authority and the server's certificate, made with elasticsearch-certutil, each once, for ten years.
set -euo pipefail
certutil=/usr/share/elasticsearch/bin/elasticsearch-certutil
work=$(mktemp -d)

if [ ! -f /certificates/ca.crt ]; then
  "$certutil" ca --silent --pem --days 3650 --out "$work/ca.zip"
  unzip -q "$work/ca.zip" -d "$work"
  cp "$work/ca/ca.key" "$work/ca/ca.crt" /certificates/
fi
if [ ! -f /certificates/elasticsearch.crt ]; then
  "$certutil" cert --silent --pem --days 3650 --name elasticsearch --dns elasticsearch,localhost --ip 127.0.0.1 \
    --ca-cert /certificates/ca.crt --ca-key /certificates/ca.key --out "$work/server.zip"
  unzip -q "$work/server.zip" -d "$work"
  cp "$work/elasticsearch/elasticsearch.key" "$work/elasticsearch/elasticsearch.crt" /certificates/
fi
rm -rf "$work"

# The server runs with the group 0 and reads its own key; the authority's is for this script alone.
chown -R root:root /certificates
chmod 750 /certificates
chmod 640 /certificates/*
chmod 600 /certificates/ca.key
# The program reads the authority's certificate, and its key of Elasticsearch, which key.sh puts beside it.
cp /certificates/ca.crt /search-access/ca.crt
chmod 755 /search-access
chmod 644 /search-access/ca.crt
