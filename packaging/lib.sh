# shellcheck shell=bash
# What packaging/run and packaging/test share: which JDK to use, what the machine lacks
# and how to get it. Sourced, never run. It only looks at the machine (no network, no apt) until install_missing
# finds something to install.

readonly EXIT_MISSING=10 # something is missing and may not be installed from here
readonly EXIT_INSTALL=11 # apt could not install it
# shellcheck disable=SC2034 # used by run
readonly EXIT_BUILD=12 # the program could not be built
readonly EXIT_SYSTEM=13  # not a system these scripts are for

# One message in both languages, on standard error.
say() {
  printf '%s\n%s\n' "$1" "$2" >&2
}

require_linux() {
  [ "$(uname -s)" = Linux ] && return
  say "此脚本只用于 Linux。其他系统请安装 JDK 17 和 Maven，然后在仓库目录运行：$1" \
    "This script is for Linux. On other systems install JDK 17 and Maven, then run in the repository: $1"
  exit "$EXIT_SYSTEM"
}

# Without a UTF-8 locale Java cannot name files in Chinese.
use_utf8() {
  if [ "$(locale charmap 2>/dev/null)" != UTF-8 ]; then
    export LC_ALL=C.UTF-8
  fi
}

# --- Java -------------------------------------------------------------------------------------------------------

# The major version of the Java in folder $1, or 0.
java_major() {
  local line='' version
  if [ -r "$1/release" ]; then
    line=$(grep '^JAVA_VERSION=' "$1/release" || true)
  fi
  if [ -z "$line" ]; then
    line=$("$1/bin/java" -version 2>&1 | grep ' version "' | head -n 1 || true)
  fi
  version=${line#*\"}
  version=${version%%[!0-9]*}
  printf '%s' "${version:-0}"
}

# True when folder $1 holds a Java 17 or newer; a compiler too when $2 is "jdk".
good_java() {
  [ -n "$1" ] && [ -x "$1/bin/java" ] || return 1
  [ "$2" != jdk ] || [ -x "$1/bin/javac" ] || return 1
  [ "$(java_major "$1")" -ge 17 ]
}

# Prints the folder of the Java to use ($1 is "jdk" to compile, "jre" to start): JAVA_HOME if it will do, else 17 as
# Debian and Ubuntu install it, else the one on the PATH, else any other that is installed. Prints nothing if none.
find_java() {
  local home on_path
  on_path=$(command -v java || true)
  if [ -n "$on_path" ]; then
    on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
  fi
  for home in "${JAVA_HOME:-}" /usr/lib/jvm/java-17-* "$on_path" /usr/lib/jvm/*; do
    if good_java "$home" "$1"; then
      printf '%s' "$home"
      return
    fi
  done
}

# --- What is missing --------------------------------------------------------------------------------------------

# Each entry is a package, or several by the names they have in different releases: a|b.
MISSING=()

has_library() {
  # Read to the end: with pipefail an early exit of grep would look like a failure.
  { /sbin/ldconfig -p 2>/dev/null || ldconfig -p 2>/dev/null || true; } | grep -F "$1 " >/dev/null
}

want_library() {
  has_library "$1" || MISSING+=("$2")
}

want_java() {
  [ -n "$(find_java "$1")" ] || MISSING+=('openjdk-17-jdk|openjdk-21-jdk|default-jdk')
}

want_maven() {
  command -v mvn >/dev/null 2>&1 || MISSING+=(maven)
}

# The families the program looks for (text.ChineseFonts); any other Chinese font would not help it.
readonly CHINESE_FAMILIES='Microsoft YaHei|PingFang SC|Noto Sans CJK SC|Noto Sans SC|Source Han Sans SC|WenQuanYi Micro Hei|WenQuanYi Zen Hei'

want_chinese_font() {
  if ! command -v fc-list >/dev/null 2>&1; then
    MISSING+=(fontconfig fonts-wqy-microhei)
  elif ! fc-list :lang=zh family | grep -E "$CHINESE_FAMILIES" >/dev/null; then
    MISSING+=(fonts-wqy-microhei)
  fi
  want_library libfreetype.so.6 libfreetype6
}

# JavaFX sets its text with Pango, with or without a screen.
want_javafx_text() {
  want_library libpangoft2-1.0.so.0 libpangoft2-1.0-0
}

want_window() {
  want_library libgtk-3.so.0 'libgtk-3-0|libgtk-3-0t64'
  want_library libXtst.so.6 libxtst6
  want_library libGL.so.1 libgl1
}

# --- Installing -------------------------------------------------------------------------------------------------

# Runs its arguments as root, as far as that needs no password.
as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  else
    sudo -n "$@"
  fi
}

may_install() {
  command -v apt-get >/dev/null 2>&1 || return 1
  [ "$(id -u)" -eq 0 ] || sudo -n true >/dev/null 2>&1
}

apt_quietly() {
  local log
  log=$(mktemp)
  if as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=300 "$@" >"$log" 2>&1 </dev/null; then
    rm -f "$log"
  else
    tail -n 30 "$log" >&2
    rm -f "$log"
    return 1
  fi
}

# The first name of a|b that this release of Debian or Ubuntu has; the first of all when none is known.
package_here() {
  local names name
  IFS='|' read -r -a names <<<"$1"
  for name in "${names[@]}"; do
    if apt-cache policy "$name" 2>/dev/null | grep 'Candidate: [^(]' >/dev/null; then
      printf '%s' "$name"
      return
    fi
  done
  printf '%s' "${names[0]}"
}

packages_here() {
  local entry packages=()
  for entry in "${MISSING[@]}"; do
    packages+=("$(package_here "$entry")")
  done
  printf '%s' "${packages[*]}"
}

# Installs what the want_ functions found missing; says what and how, and leaves, when that is not possible.
install_missing() {
  [ "${#MISSING[@]}" -gt 0 ] || return 0
  local packages
  if ! may_install; then
    packages=$(packages_here)
    say "缺少以下软件包：$packages" "Missing packages: $packages"
    if command -v apt-get >/dev/null 2>&1; then
      say "请运行（或请管理员运行）：" "Run this, or ask an administrator to:"
      printf '    sudo apt-get update && sudo apt-get install %s\n' "$packages" >&2
    else
      say "以上是 Debian 和 Ubuntu 的名称；本系统没有 apt，请用自己的软件包管理器安装相应的包。" \
        "These are the names in Debian and Ubuntu. There is no apt here: install what matches with your own package manager."
    fi
    exit "$EXIT_MISSING"
  fi
  say "正在用 apt 安装所缺的软件包……" "Installing missing packages with apt ..."
  apt_quietly update || say "apt-get update 未成功，仍尝试安装。" "apt-get update failed; trying to install all the same."
  packages=$(packages_here)
  printf '    %s\n' "$packages" >&2
  # shellcheck disable=SC2086 # a list of names
  if ! apt_quietly install -y --no-install-recommends $packages; then
    say "安装失败。请检查网络和软件源后运行：" "The installation failed. Check the network and the package sources, then run:"
    printf '    apt-get update && apt-get install %s\n' "$packages" >&2
    exit "$EXIT_INSTALL"
  fi
  MISSING=()
}
