# JUnit's own runner as one jar, as it is used without a build tool: green, red, one requirement.

say "ConsoleLauncher: green, red, one requirement"
consumer console
console=$scratch/console/target
standalone=junit-platform-console-standalone
maven console -q test-compile dependency:build-classpath dependency:copy \
  -Dmdep.outputFile="$scratch/console.class-path" -Dmdep.includeScope=test \
  -Dartifact="org.junit.platform:$standalone:1.14.4" -DoutputDirectory="$console" ||
  fail_with "$scratch/console.log" "the consumer cannot be compiled"
console_jars=$(cat "$scratch/console.class-path")

console() { # LOG CLASSES ARGUMENT...
  (cd "$console" && "$JAVA_HOME/bin/java" -jar "$standalone-1.14.4.jar" execute --class-path "$2:classes:$console_jars" \
    --include-engine autodiscover-tck --disable-banner --disable-ansi-colors --config autodiscover-tck.tries=60 "${@:3}") \
    >"$scratch/$1.log" 2>&1
}

console green test-classes --scan-class-path=test-classes ||
  fail_with "$scratch/green.log" "the run of a right parser is red"
grep -E 'tests (found|successful)' "$scratch/green.log"

requirement="[engine:autodiscover-tck]/[class:$conformance_test]/[requirement:POX-SMTPLAST-012]"
console one test-classes --select-unique-id="$requirement" ||
  fail_with "$scratch/one.log" "the requirement does not pass when it is run alone"
require "$scratch/one.log" '[         1 tests found           ]'
require "$scratch/one.log" '[         1 tests successful      ]'

rm -r "$console/test-classes"
maven console -q test-compile -Pred || fail_with "$scratch/console.log" "the consumer cannot be compiled"
if console red test-classes --scan-class-path=test-classes; then
  fail "the run of a faulty parser is green"
fi
require "$scratch/red.log" 'POX-SMTPLAST-012  MUST'
grep -E 'tests failed' "$scratch/red.log"
