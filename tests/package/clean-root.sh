#!/usr/bin/env bash
# The package on a clean Debian: it installs with what it names, starts, and leaves data alone when it goes.
# Needs root, for debootstrap and chroot. `./dev package --on-clean-root` calls it with the package's path.
set -euo pipefail
package=${1:?the package}
root=${2:-target/clean-root}
suite=$(. /etc/os-release && echo "$VERSION_CODENAME")

say() { printf '\n\033[1m%s\033[0m\n' "$*"; }
inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/home/desk LANG=C.UTF-8 "$@"; }
as_desk() { chroot --userspec=desk:desk "$root" env -i PATH=/usr/bin:/bin HOME=/home/desk LANG=fr_CH.UTF-8 XDG_RUNTIME_DIR=/tmp "$@"; }

cleanup() {
  umount "$root/proc" "$root/dev/shm" 2>/dev/null || true
}
trap cleanup EXIT

# The packages come from wherever this machine takes its own.
mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | head -n 1)
say "A clean $suite"
cleanup
rm -rf "$root"
mkdir -p "$root"
debootstrap --variant=minbase "$suite" "$root" "$mirror" >"$root.log" 2>&1 || { tail "$root.log"; exit 1; }
rm -f "$root/etc/apt/sources.list"
for setting in /etc/apt/apt.conf.d/* /etc/apt/sources.list /etc/apt/sources.list.d/*; do
  [ -f "$setting" ] && install -D -m 644 "$setting" "$root$setting"
done
mount -t proc proc "$root/proc"
mkdir -p "$root/dev/shm"
mount -t tmpfs tmpfs "$root/dev/shm"
cp "$package" "$root/guichet.deb"

say "It installs, and names all it needs"
inside apt-get update -qq
inside env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends /guichet.deb >/dev/null
inside guichet --version
inside guichetctl --version

say "An institution, a batch, a sheet"
inside useradd --create-home --user-group desk
as_desk sh -c 'printf "%s\n" "quatre lampes au guichet" | guichetctl init --name "École de Sainte-Croix" --language fr --zone Europe/Zurich --admin rochat'
as_desk guichetctl programme add --preset orp-voucher
as_desk guichetctl voucher issue --programme orp-voucher --count 8 --issuer "ORP Bienne" --pdf /home/desk/bons.pdf
as_desk guichetctl verify

say "It starts, and the kiosk's home answers"
inside env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends xvfb xauth dbus >/dev/null
# Nobody closes its window: it is stopped from outside once it has answered.
as_desk timeout 40 xvfb-run -a dbus-run-session -- guichet --windowed >"$root/tmp/start.log" 2>&1 &
started=$!
data=$root/home/desk/.local/share/guichet
for _ in $(seq 1 60); do
  grep -qs "the kiosk is answered" "$data"/logs/* && break
  sleep 0.5
done
grep -qs "the kiosk is answered" "$data"/logs/* || { cat "$root/tmp/start.log"; echo "the kiosk did not answer"; exit 1; }
kill "$started" 2>/dev/null || true
wait "$started" 2>/dev/null || true
sleep 1
as_desk guichetctl verify

say "It goes, and the data stay"
before=$(cd "$data" && find . -type f -not -path './locks/*' -exec sha256sum {} + | sort)
inside env DEBIAN_FRONTEND=noninteractive apt-get purge -y -qq guichet >/dev/null
after=$(cd "$data" && find . -type f -not -path './locks/*' -exec sha256sum {} + | sort)
[ "$before" = "$after" ] || { echo "removing it touched the data"; exit 1; }
[ ! -e "$root/usr/bin/guichet" ] && [ ! -e "$root/usr/bin/guichetctl" ] || { echo "something of it is left"; exit 1; }

say "Installed, started, removed; $(printf '%s\n' "$before" | wc -l) files of data untouched"
