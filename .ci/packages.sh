# Debian packages for programs that are missing.

missing=()

# need PROGRAM PACKAGE
need() {
  PATH="$PATH:/usr/sbin:/sbin" command -v "$1" >/dev/null 2>&1 || missing+=("$2")
}

# Installs what is missing in one go. Without root or the internet the tests that need it are left out, and say so.
install_needed() {
  [ ${#missing[@]} -gt 0 ] || return 0
  echo "== Installing ${missing[*]}"
  if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null 2>&1; then
    echo "Cannot install ${missing[*]}: that needs root and apt-get. Going on without." >&2
    return 0
  fi
  if ! { apt-get -q update && DEBIAN_FRONTEND=noninteractive apt-get -q install -y --no-install-recommends "${missing[@]}"; } \
    >"$work/apt.log" 2>&1; then
    tail -n 5 "$work/apt.log" >&2
    echo "Could not install ${missing[*]}. Going on without." >&2
  fi
}
