#!/usr/bin/env bash
# A throw-away S3 server with Object Lock for tests: Debian's Ceph (one monitor, one store in memory, one gateway) on loopback.
#   ceph-gateway.sh acquire PID   start it, or use the running one, on behalf of that process; prints its settings as JSON
#   ceph-gateway.sh release PID   that process has done; the last one stops it
#   ceph-gateway.sh side PORT     run a second gateway on the same store in the foreground (to be killed by a test)
# Needs: apt-get install -y --no-install-recommends radosgw ceph-mon ceph-osd
# Environment: GATEWAY_DIR (default: a folder of this user below the system's temporary folder)
set -euo pipefail
DIR=${GATEWAY_DIR:-${TMPDIR:-/tmp}/talakte-test-gateway-$(id -u)}
CONF="$DIR/ceph.conf"
ACCESS_KEY=testaccesskey000001
SECRET_KEY=testsecretkey0000000000000000000000000001

alive() { [ -f "$DIR/$1.pid" ] && kill -0 "$(cat "$DIR/$1.pid")" 2>/dev/null; }

stop_one() {
  if alive "$1"; then
    local pid
    pid=$(cat "$DIR/$1.pid")
    kill "$pid" 2>/dev/null || true
    for _ in $(seq 50); do
      kill -0 "$pid" 2>/dev/null || break
      [ "$(awk '/^State/{print $2}' "/proc/$pid/status" 2>/dev/null)" = Z ] && break
      sleep 0.1
    done
    kill -9 "$pid" 2>/dev/null || true
  fi
  rm -f "$DIR/$1.pid"
}

launch() {
  local name=$1
  shift
  # The daemons must outlive the test process that started them and not inherit the lock of this script.
  setsid nohup "$@" >"$DIR/$name.out" 2>&1 </dev/null 9>&- &
  echo $! >"$DIR/$name.pid"
}

fail() {
  echo "$1" >&2
  tail -n 20 "$DIR"/*.out "$DIR/client.rgw.log" >&2 2>/dev/null || true
  down
  exit 1
}

free_port() {
  local port
  for _ in $(seq 200); do
    port=$((20000 + RANDOM % 12000))
    (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || { echo "$port"; return; }
  done
  echo 'no free port' >&2
  exit 1
}

write_conf() {
  local mon_port mon_port2 fsid
  mon_port=$(free_port)
  mon_port2=$(free_port)
  fsid=$(cat /proc/sys/kernel/random/uuid)
  free_port >"$DIR/port"
  cat >"$CONF" <<EOF
[global]
fsid = $fsid
mon initial members = a
mon host = [v2:127.0.0.1:$mon_port2/0,v1:127.0.0.1:$mon_port/0]
public addr = 127.0.0.1
cluster addr = 127.0.0.1
auth cluster required = none
auth service required = none
auth client required = none
osd pool default size = 1
osd pool default min size = 1
osd pool default pg num = 8
osd pool default pgp num = 8
osd pool default pg autoscale mode = off
osd crush chooseleaf type = 0
mon allow pool size one = true
mon max pg per osd = 1000
mon data avail warn = 1
mon data avail crit = 0
paxos propose interval = 0.05
paxos min wait = 0.01
run dir = $DIR
admin socket = $DIR/\$name.\$pid.asok
pid file =
log file = $DIR/\$name.log
crash dir = $DIR
heartbeat file =
[mon.a]
mon data = $DIR/mon
mon addr = 127.0.0.1
[osd.0]
osd data = $DIR/osd
osd objectstore = memstore
memstore device bytes = 2147483648
osd memory target = 939524096
[client.rgw]
rgw data = $DIR/rgw
rgw frontends = beast endpoint=127.0.0.1:$(cat "$DIR/port")
rgw dns name = localhost
ms mon client mode = crc secure
rgw enable usage log = false
log file = $DIR/rgw.log
rgw run sync thread = false
rgw thread pool size = 32
rgw gc max objs = 1
rgw lc debug interval = -1
rgw s3 auth use ldap = false
EOF
  monmaptool --create --fsid "$fsid" --addv a "[v2:127.0.0.1:$mon_port2,v1:127.0.0.1:$mon_port]" "$DIR/monmap" >/dev/null
  ceph-mon -c "$CONF" --mkfs -i a --monmap "$DIR/monmap" --mon-data "$DIR/mon" >/dev/null 2>&1
}

up() {
  if alive mon && alive osd && alive rgw && answers; then return; fi
  # The store lives in memory: what has stopped cannot be continued, only begun afresh.
  down
  rm -rf "$DIR"/{mon,osd,rgw,port,monmap,ceph.conf} "$DIR"/*.log "$DIR"/*.out "$DIR"/*.asok
  mkdir -p "$DIR"/{mon,osd,rgw}
  write_conf
  launch mon ceph-mon -c "$CONF" -i a -f
  for _ in $(seq 100); do timeout 5 ceph -c "$CONF" --connect-timeout 2 mon stat >/dev/null 2>&1 && break; sleep 0.1; done
  local uuid
  uuid=$(cat /proc/sys/kernel/random/uuid)
  timeout 20 ceph -c "$CONF" osd new "$uuid" >/dev/null 2>&1 || fail 'the monitor does not answer'
  ceph-osd -c "$CONF" -i 0 --mkfs --osd-uuid "$uuid" --osd-data "$DIR/osd" >/dev/null 2>&1 || fail 'the store cannot be made'
  launch osd ceph-osd -c "$CONF" -i 0 -f
  for _ in $(seq 200); do timeout 5 ceph -c "$CONF" osd stat 2>/dev/null | grep -q '1 up' && break; sleep 0.1; done
  launch rgw radosgw -c "$CONF" -n client.rgw -f
  for _ in $(seq 600); do answers && break; alive rgw || fail 'the gateway has died'; sleep 0.1; done
  timeout 30 radosgw-admin -c "$CONF" -n client.rgw user create --uid=test --display-name=test \
    --access-key="$ACCESS_KEY" --secret-key="$SECRET_KEY" >/dev/null 2>&1 || fail 'the account cannot be made'
}

answers() { curl -fsS -o /dev/null --max-time 5 "http://127.0.0.1:$(cat "$DIR/port")/" 2>/dev/null; }

down() {
  stop_one rgw
  stop_one osd
  stop_one mon
}

settings() {
  printf '{"endpoint":"http://127.0.0.1:%s","accessKey":"%s","secretKey":"%s","region":"us-east-1"}\n' \
    "$(cat "$DIR/port")" "$ACCESS_KEY" "$SECRET_KEY"
}

forget_dead_users() {
  for file in "$DIR"/users/*; do
    [ -e "$file" ] && ! kill -0 "$(basename "$file")" 2>/dev/null && rm -f "$file"
  done
  return 0
}

mkdir -p "$DIR/users"
case "${1:-}" in
  acquire)
    exec 9>"$DIR/lock"
    flock -w 120 9
    forget_dead_users
    up >&2
    touch "$DIR/users/$2"
    settings
    ;;
  release)
    exec 9>"$DIR/lock"
    flock -w 120 9
    rm -f "$DIR/users/$2"
    forget_dead_users
    if [ -z "$(ls -A "$DIR/users")" ]; then down; fi
    ;;
  side)
    exec radosgw -c "$CONF" -n client.rgw -f --rgw-frontends="beast endpoint=127.0.0.1:$2" --log-file="$DIR/side-$2.log"
    ;;
  *)
    echo "usage: $0 acquire PID | release PID | side PORT" >&2
    exit 2
    ;;
esac
