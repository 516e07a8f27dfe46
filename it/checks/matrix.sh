# Maven builds of a consumer, over versions of JUnit, Surefire and Java: green, red, and one requirement run again. The first
# runs all that the kit has, the others fewer documents for each requirement.

few_documents=-DargLine=-Dautodiscover-tck.tries=60

row() { # NAME JUNIT SUREFIRE JAVA ARGUMENT...
  say "JUnit $2, Surefire $3, Java $4: green, red, one requirement again"
  local versions=("-Djunit.version=$2" "-Dsurefire.version=$3")
  local -x JAVA_HOME
  JAVA_HOME=$(jdk "$4")
  consumer "$1"
  green "$1" "${versions[@]}" "${@:5}"
  require "$scratch/$1/target/surefire-reports/TEST-org.example.mail.OutgoingServerTest.xml" 'name="keepsWhatItIsGiven"'
  only_these "$scratch/$1" src pom.xml target
  again "$1" "${versions[@]}"
  red "$1" "${versions[@]}" "$few_documents"
}

# Surefire cannot select by unique id, as IDEs do; JUnit's own runner can.
again() { # NAME ARGUMENT...
  local classes=$scratch/$1/target
  local jars
  jars=$(class_path "$1" -Pconsole "${@:2}")
  "$JAVA_HOME/bin/java" -cp "$classes/test-classes:$classes/classes:$jars" \
    org.junit.platform.console.ConsoleLauncher execute --disable-banner --disable-ansi-colors --details=tree \
    --select-unique-id "[engine:autodiscover-tck]/[class:$conformance_test]/[requirement:POX-SMTPLAST-012]" \
    >"$scratch/$1.log" 2>&1 || fail_with "$scratch/$1.log" "the requirement does not pass when it is run alone"
  require "$scratch/$1.log" '[         1 tests found           ]'
  require "$scratch/$1.log" '[         1 tests successful      ]'
  grep -F 'POX-SMTPLAST-012 MUST' "$scratch/$1.log"
}

row oldest 5.14.4 3.2.5 17
row newest 6.1.3 3.6.1 17 "$few_documents"
if [ -n "$("$root/it/jdk" 25)" ]; then
  row java25 6.1.3 3.6.1 25 "$few_documents"
fi
