#!/bin/sh
# Runs before the IPFS daemon starts. The node takes orders only from the inner network and from no web page, announces
# nothing of what it stores, and serves no gateway.
set -eu
ipfs config Addresses.API /ip4/0.0.0.0/tcp/5001
ipfs config Addresses.Gateway ""
ipfs config --json API.HTTPHeaders '{"Access-Control-Allow-Origin": ["http://127.0.0.1:5001"], "Access-Control-Allow-Methods": ["POST"]}'
ipfs config --json Provide.Enabled false
# With a token, callers without it are refused, whoever reaches the port. It is the service's to send.
if [ -n "${IPFS_RPC_TOKEN:-}" ]; then
    ipfs config --json API.Authorizations "{\"logic\": {\"AuthSecret\": \"bearer:$IPFS_RPC_TOKEN\", \"AllowedPaths\": [\"/api/v0\"]}}"
fi
