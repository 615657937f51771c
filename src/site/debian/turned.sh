#!/bin/sh
# Turns every screen of cage (Debian 13 on) by 90, 180 or 270 degrees, then becomes the command that follows:
#   DATELINE_DISPLAY="cage -d -- /opt/dateline/debian/turned.sh 90"
turn=$1
shift
for output in $(wlr-randr | sed -n 's/^\([^ ]*\) .*/\1/p'); do
  wlr-randr --output "$output" --transform "$turn"
done
exec "$@"
