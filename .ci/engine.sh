# A container engine: the one that answers, or a private one that is stopped again.

engine_pid=
engine_bridge=
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
  clear_left_behind
  if ! make_bridge; then
    engine_trouble="no network bridge could be made"
    return 1
  fi
  # A directory, a socket and a bridge of its own: it meets no other engine, and asks nothing of the machine's firewall.
  dockerd --data-root "$1/docker" --exec-root "$1/exec" --pidfile "$1/docker.pid" --host "unix://$1/docker.sock" \
    --bridge "$engine_bridge" --ip 127.0.0.1 --iptables=false --ip6tables=false >"$1/dockerd.log" 2>&1 &
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
  if [ -n "$engine_pid" ]; then
    kill "$engine_pid" 2>/dev/null || true
    wait "$engine_pid" 2>/dev/null || true
    engine_pid=
  fi
  if [ -n "$engine_bridge" ]; then
    ip link delete "$engine_bridge" 2>/dev/null || true
    engine_bridge=
  fi
}

# A bridge named after this process, on the first of 256 small networks that no interface has.
make_bridge() {
  local taken third
  taken=$(ip -o -4 address show)
  for third in $(seq 0 255); do
    [[ $taken == *" 172.28.$third."* ]] && continue
    engine_bridge=otci$$
    ip link add name "$engine_bridge" type bridge && ip address add "172.28.$third.1/24" dev "$engine_bridge" &&
      ip link set "$engine_bridge" up && return 0
    stop_engine
    return 1
  done
  return 1
}

# What a run that was killed left: mounts, the network of a container whose address would be given out again, its bridge.
clear_left_behind() {
  local left place
  for left in "${TMPDIR:-/tmp}"/opptrapp-ci.*; do
    [ -f "$left/owner" ] && ! kill -0 "$(cat "$left/owner")" 2>/dev/null || continue
    awk '{print $2}' /proc/mounts | grep -F "$left/" | sort -r | while read -r place; do
      umount -l "$place" 2>/dev/null || true
    done
    ip link delete "otci$(cat "$left/owner")" 2>/dev/null || true
    rm -rf "$left"
  done
}
