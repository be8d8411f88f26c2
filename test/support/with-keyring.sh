#!/bin/bash
# with-keyring.sh COMMAND… : run COMMAND in a D-Bus session of its own with an unlocked keyring that is thrown away
# afterwards. Nothing of the desktop of whoever runs it is seen or touched. Ends with the exit code of COMMAND.
set -euo pipefail

if [ $# -eq 0 ]; then
  echo "usage: with-keyring.sh COMMAND…" >&2
  exit 2
fi
for program in dbus-daemon gnome-keyring-daemon gdbus; do
  command -v "$program" >/dev/null && continue
  echo "with-keyring.sh: $program is missing: apt-get install dbus gnome-keyring libglib2.0-bin libsecret-1-0" >&2
  exit 127
done

folder=$(mktemp -d)
daemons=()
end() {
  for pid in "${daemons[@]}"; do kill "$pid" 2>/dev/null || true; done
  wait "${daemons[@]}" 2>/dev/null || true
  rm -rf "$folder"
}
trap end EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM

export XDG_RUNTIME_DIR=$folder/run XDG_DATA_HOME=$folder/data
mkdir -m 700 "$XDG_RUNTIME_DIR" "$XDG_DATA_HOME"
# No folder of services: the bus starts nothing by itself that would outlive it.
cat >"$folder/bus.conf" <<CONF
<busconfig>
  <type>session</type>
  <listen>unix:dir=$XDG_RUNTIME_DIR</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
CONF

mkfifo "$folder/address"
dbus-daemon --config-file="$folder/bus.conf" --nofork --nosyslog --print-address=3 3>"$folder/address" </dev/null >/dev/null 2>&1 &
daemons+=($!)
read -r DBUS_SESSION_BUS_ADDRESS <"$folder/address"
export DBUS_SESSION_BUS_ADDRESS

gnome-keyring-daemon --foreground --unlock --components=secrets < <(printf %s test-keyring) >/dev/null 2>&1 &
daemons+=($!)
ready() {
  gdbus call --session -d org.freedesktop.DBus -o /org/freedesktop/DBus \
    -m org.freedesktop.DBus.NameHasOwner org.freedesktop.secrets | grep -q true
}
for _ in $(seq 100); do
  ready && break
  sleep 0.1
done
ready || { echo "with-keyring.sh: the keyring did not start within 10 s" >&2; exit 1; }

"$@"
