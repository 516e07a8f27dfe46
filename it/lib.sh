# What the checks share. Sourced by it/run, which sets root.

cached=${MAVEN_REPOSITORY:-$HOME/.m2/repository}
scratch=$(mktemp -d "${TMPDIR:-/tmp}/autodiscover-tck-it.XXXXXX")
trap 'rm -rf "$scratch"' EXIT
settings=$scratch/settings.xml
local_repository=$scratch/repository
version=$(sed -n 's|^  <version>\(.*\)</version>$|\1|p' "$root/pom.xml" | head -n 1)
modules=(core generators fixtures runner junit selftest lint cli)
conformance_test=org.example.mail.AutodiscoverResponseConformanceTest
faulty_test=org.example.mail.FaultyConformanceTest

say() { printf '\n== %s\n' "$*"; }

fail() {
  printf '\nFAILED: %s\n' "$*" >&2
  exit 1
}

# fail_with LOG MESSAGE
fail_with() {
  tail -n 60 "$1" >&2
  fail "$2"
}

# require FILE TEXT: the file contains the text
require() {
  grep -qF -- "$2" "$1" 2>/dev/null || { tail -n 40 "$1" >&2 || true; fail "\"$2\" is missing in $1"; }
}

# jdk VERSION: its home; that of whatever JDK is used if it is not installed
jdk() {
  local home
  home=$("$root/it/jdk" "$1")
  printf '%s\n' "${home:-${JAVA_HOME:-$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")")}}"
}

export JAVA_HOME
JAVA_HOME=$(jdk 17)

build_kit() {
  say "the kit is built"
  (cd "$root" && mvn -q -B -ntp package -DskipTests) >"$scratch/kit.log" 2>&1 ||
    fail_with "$scratch/kit.log" "the kit cannot be built"
}

# folder_of MODULE: where its pom.xml is
folder_of() {
  if [ -d "$root/conformance/$1" ]; then
    printf '%s\n' "$root/conformance/$1"
  else
    printf '%s\n' "$root/$1"
  fi
}

jar_of() { printf '%s\n' "$(folder_of "$1")/target/autodiscover-tck-$1-$version.jar"; }

# By hand, because "mvn deploy" leaves its traces in the local repository of the user.
deploy() {
  local artifact=autodiscover-tck-$1
  local folder=$scratch/kit/io/github/autodiscover-tck/$artifact/$version
  mkdir -p "$folder"
  cp "$2" "$folder/$artifact-$version.pom"
  [ $# -lt 3 ] || cp "$3" "$folder/$artifact-$version.jar"
}

deploy_kit() {
  local module
  deploy parent "$root/pom.xml"
  deploy bom "$root/bom/pom.xml"
  deploy conformance "$root/conformance/pom.xml"
  for module in "${modules[@]}"; do
    deploy "$module" "$(folder_of "$module")/pom.xml" "$(jar_of "$module")"
  done
  write_settings "$settings" kit "$scratch/kit"
}

repository() {
  printf '<%s><id>%s</id><url>file://%s</url>' "$1" "$2" "$3"
  printf '<releases><checksumPolicy>ignore</checksumPolicy></releases>'
  printf '<snapshots><checksumPolicy>ignore</checksumPolicy></snapshots></%s>' "$1"
}

# write_settings FILE [ID FOLDER]: looks for artifacts in the folder, too
write_settings() {
  {
    printf '<settings><profiles><profile><id>it</id><activation><activeByDefault>true</activeByDefault></activation><repositories>'
    [ $# -lt 3 ] || repository repository "$2" "$3"
    repository repository cached "$cached"
    printf '</repositories><pluginRepositories>%s</pluginRepositories>' "$(repository pluginRepository cached "$cached")"
    printf '</profile></profiles></settings>\n'
  } >"$1"
}

# consumer NAME [FROM]: a fresh copy of it/FROM (of it/consumer) in $scratch/NAME
consumer() {
  mkdir "$scratch/$1"
  cp -r "$root/it/${2:-consumer}/." "$scratch/$1"
  rm -rf "$scratch/$1/target"
  sed -i "s|<kit.version>.*</kit.version>|<kit.version>$version</kit.version>|" "$scratch/$1/pom.xml"
}

# maven NAME ARGUMENT...: builds $scratch/NAME, with the output in $scratch/NAME.log. Global settings, so that the user's own
# (a proxy, a mirror of Central) still apply.
maven() {
  (cd "$scratch/$1" && mvn -B -ntp -gs "$settings" -Dmaven.repo.local="$local_repository" "${@:2}") >"$scratch/$1.log" 2>&1
}

# class_path NAME ARGUMENT...: that of the tests of $scratch/NAME, its own classes left out, as a line
class_path() {
  maven "$1" -q dependency:build-classpath -Dmdep.outputFile="$scratch/$1.class-path" -Dmdep.includeScope=test \
    "${@:2}" || fail_with "$scratch/$1.log" "the class path of $1 cannot be built"
  cat "$scratch/$1.class-path"
}

# green NAME ARGUMENT...: the build of a right parser has to pass
green() {
  maven "$1" test "${@:2}" || fail_with "$scratch/$1.log" "the build of a right parser is red"
  require "$scratch/$1/target/surefire-reports/TEST-$conformance_test.xml" 'name="POX-SMTPLAST-012 MUST '
  grep -F 'Tests run:' "$scratch/$1.log" | tail -n 1
}

# red NAME ARGUMENT...: that of a parser with a mistake has to fail, and to say why
red() {
  if maven "$1" test -Pred "${@:2}"; then
    fail "the build of a faulty parser is green"
  fi
  local report=$scratch/$1/target/surefire-reports/TEST-$faulty_test.xml
  require "$scratch/$1.log" 'There are test failures.'
  require "$report" '<failure message="POX-SMTPLAST-'
  require "$report" 'name="POX-SMTPLAST-012 MUST '
  grep -F 'Tests run:' "$scratch/$1.log" | tail -n 1
}

# only_these DIRECTORY FILE...: nothing else is in the directory
only_these() {
  local left
  left=$(cd "$1" && ls -A | grep -vxF "$(printf '%s\n' "${@:2}")" || true)
  [ -z "$left" ] || fail "the run left files behind: $left"
}
