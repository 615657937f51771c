#!/bin/bash
# Keeps Chromium on one page that fills the screen: starts it anew when it ends, and when the page lives no longer.
#
#   dateline-kiosk.sh [file or address]        without one: DATELINE_PAGE, else the kiosk.html above this folder
#
#   DATELINE_CHROMIUM         the browser: chromium, or a path
#   DATELINE_CHROMIUM_FLAGS   more flags for it
#   DATELINE_DISPLAY          what gives it a screen where there is no desktop: “cage -d --”
#   DATELINE_STATE            the folder of the browser's profile
#
# The page counts in its title (“Dateline · tour · 1234”), and Chromium tells titles on a port of this machine alone.
# Hung or crashed, the page counts no longer. The clock may be wrong, and may jump: all time is counted in polls.
set -u

poll=${DATELINE_POLL:-2}    # seconds from poll to poll; all else is in polls
limit=${DATELINE_LIMIT:-6}  # the most without a beat
grace=${DATELINE_GRACE:-15} # the same before the first beat
longest_pause=30
calm=300 # a run as long as this was good: the next fault is a first one again

here=$(dirname "$(realpath "$0")")
page=${1:-${DATELINE_PAGE:-$here/../kiosk.html}}
chromium=${DATELINE_CHROMIUM:-chromium}
state=${DATELINE_STATE:-${XDG_STATE_HOME:-$HOME/.local/state}/dateline-kiosk}
profile=$state/profile
read -ra display <<<"${DATELINE_DISPLAY-}"
read -ra more <<<"${DATELINE_CHROMIUM_FLAGS-}"
browser='' nap=''

flags=(
  --kiosk
  --user-data-dir="$profile"
  --remote-debugging-port=0 # any free one: the profile's DevToolsActivePort says which
  # Nothing that asks or greets.
  --no-first-run
  --no-default-browser-check
  --noerrdialogs
  --hide-crash-restore-bubble
  --deny-permission-prompts
  --password-store=basic
  --disable-features=Translate
  # No gesture that belongs to the browser.
  --disable-pinch
  --overscroll-history-navigation=0
  # No traffic of the browser's own.
  --disable-background-networking
  --disable-component-update
)
# Without a desktop nothing tells it, and it would look for an X server.
((${#display[@]} == 0)) || flags+=(--ozone-platform=wayland)

# To the journal as a notice, so that `journalctl -p notice` shows these lines without Chromium's own.
say() { echo "${JOURNAL_STREAM:+<5>}dateline-kiosk: $*"; }

address() {
  case $1 in *://*) echo "$1" && return ;; esac
  local path
  path=$(realpath -m "$1")
  path=${path//%/%25} path=${path//\?/%3F} path=${path//\#/%23}
  echo "file://${path// /%20}"
}

# A group of its own, to be ended as one; a signal if this script should be killed. The lock (9) stays here.
start() {
  mkdir -p "$profile"
  # Left by a crash, these would make it hand the page to a browser that is gone, or ask.
  rm -f "$profile"/Singleton* "$profile/DevToolsActivePort"
  setsid setpriv --pdeathsig TERM "${display[@]}" "$chromium" "${flags[@]}" "${more[@]}" "$url" 9>&- &
  browser=$!
  disown # or the shell would tell of its end in words of its own
}

stop() {
  [[ -z $nap ]] || kill "$nap" 2>/dev/null
  [[ -n $browser ]] || return
  kill -TERM -- "-$browser" 2>/dev/null
  for _ in {1..20}; do
    kill -0 -- "-$browser" 2>/dev/null || break
    sleep 0.1
  done
  kill -KILL -- "-$browser" 2>/dev/null
  browser=''
}

# The numbers in which titles end, if Chromium answers.
beat() {
  local port
  read -r port 2>/dev/null <"$profile/DevToolsActivePort" &&
    curl --silent --noproxy '*' --max-time 1 "http://127.0.0.1:$port/json/list" |
    sed -n 's/^ *"title": ".* \([0-9][0-9]*\)",$/\1/p'
}

# Meanwhile the shell hears signals.
next_poll() {
  wait "$nap"
  nap=''
}
begin_poll() {
  sleep "$poll" 9>&- &
  nap=$!
}

# Until it ends or the page counts no longer; afterwards $beats says whether it ever did.
watch() {
  local last='' now='' silent=0 polls=0 most
  beats=0
  while kill -0 "$browser" 2>/dev/null; do
    begin_poll
    now=$(beat)
    next_poll
    silent=$((silent + 1))
    if [[ -n $now && $now != "$last" ]]; then
      ((beats++ > 0)) || say "The page is there."
      last=$now silent=0
    fi
    ((++polls < calm)) || pause=0
    most=$((beats > 0 ? limit : grace))
    if ((silent >= most)); then
      say "The page has given no sign for $silent polls of $poll s: Chromium is started anew."
      return
    fi
  done
  say "Chromium has ended."
}

trap 'say "Asked to stop."; exit 0' TERM INT HUP
trap stop EXIT

command -v curl >/dev/null || { say "It needs curl: apt install curl" && exit 1; }
mkdir -p "$state" || exit
exec 9>"$state/lock"
flock --nonblock 9 || { say "Another one already runs with $state." && exit 1; }
url=$(address "$page")

pause=0 barren=0
while :; do
  say "Starting Chromium for $url"
  start
  watch
  stop
  barren=$((beats > 0 ? 0 : barren + 1))
  if ((barren == 3)); then
    say "It never came to life, three times over: the next start has a fresh profile."
    rm -rf "$profile.aside"
    mv "$profile" "$profile.aside"
    barren=0
  fi
  for ((i = 0; i < pause; i++)); do
    begin_poll
    next_poll
  done
  pause=$((pause == 0 ? 1 : pause * 2))
  ((pause <= longest_pause)) || pause=$longest_pause
done
