#!/usr/bin/env bash
# Makes the secrets that compose.yaml reads, each of them once: what exists is left as it is.
set -euo pipefail
cd "$(dirname "$0")/secrets"
# The folder keeps others out; the files are read by users of containers that do not exist outside.
chmod 700 .
umask 022

make() { # NAME COMMAND...
  [ -e "$1" ] && return 0
  "${@:2}" >"$1.new" && mv "$1.new" "$1" && echo "made deploy/secrets/$1"
}
uri() {
  echo "mongodb://vanthu:$(openssl rand -hex 24)@mongodb-1:27017,mongodb-2:27017,mongodb-3:27017/vanthu?replicaSet=rs0&authSource=vanthu"
}
# For a first look: browsers do not know its authority. Replace it: the certificate, those between it and its root, and the key.
certificate() {
  local host
  host=$(sed -n 's/^VANTHU_HOST=//p' ../../.env | tail -n 1)
  [ -n "$host" ] || { echo "first copy deploy/example.env to .env and set VANTHU_HOST" >&2; return 1; }
  openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 90 -subj "/CN=$host" \
    -addext "subjectAltName=DNS:$host" -keyout key.new -out certificate.new 2>/dev/null
  cat certificate.new key.new
  rm certificate.new key.new
}

make mongodb-keyfile openssl rand -base64 756
make mongodb-root-password openssl rand -hex 24
make mongodb-uri uri
make elastic-password openssl rand -hex 24
make tls.pem certificate
