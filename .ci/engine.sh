# A container engine: the one that answers, or a private one that is stopped again.

engine_pid=
engine_trouble=

# start_engine DIRECTORY : true when an engine answers; otherwise engine_trouble says why.
start_engine() {
  export PATH="$PATH:/usr/sbin:/sbin"
  if ! command -v docker >/dev/null 2>&1; then
    engine_trouble="docker is not installed"
    return 1
  fi
  docker info >/dev/null 2>&1 && return 0
  if [ "$(id -u)" != 0 ] || ! command -v dockerd >/dev/null 2>&1; then
    engine_trouble="none answers, and starting one needs root and dockerd"
    return 1
  fi
  # A directory and a socket of its own: it meets no other engine, and asks nothing of the machine's firewall.
  dockerd --data-root "$1/docker" --exec-root "$1/exec" --pidfile "$1/docker.pid" --host "unix://$1/docker.sock" \
    --ip 127.0.0.1 --iptables=false --ip6tables=false >"$1/dockerd.log" 2>&1 &
  engine_pid=$!
  export DOCKER_HOST="unix://$1/docker.sock"
  for _ in $(seq 60); do
    docker info >/dev/null 2>&1 && return 0
    kill -0 "$engine_pid" 2>/dev/null || break
    sleep 0.5
  done
  engine_trouble=$(grep -v level=info "$1/dockerd.log" | tail -n 1)
  stop_engine
  unset DOCKER_HOST
  return 1
}

stop_engine() {
  [ -n "$engine_pid" ] || return 0
  kill "$engine_pid" 2>/dev/null || true
  wait "$engine_pid" 2>/dev/null || true
  engine_pid=
}
