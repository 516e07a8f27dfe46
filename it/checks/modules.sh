# A consumer that is a module: once with its tests in it, as Surefire does it, and once with tests that are a module of their
# own and the kit's jars as modules. Green, red, one requirement.

few_documents=-DargLine=-Dautodiscover-tck.tries=60
say "a consumer that is a module: green, red"
consumer module
cp "$root/it/modules/module-info.java" "$scratch/module/src/main/java"
green module "$few_documents"
red module "$few_documents"

say "the kit's jars as modules: green, red, one requirement"
tests=org.example.mail.conformance
module_jars=$(class_path module -Pconsole)
module_path=$scratch/module/target/classes:$module_jars
"$JAVA_HOME/bin/javac" -proc:none -Xlint:all,-requires-automatic,-requires-transitive-automatic -Werror -d "$scratch/module-tests" \
  --module-path "$module_path" $(find "$root/it/modules/tests" -name '*.java') || fail "the module cannot be compiled"

run_module() { # SELECTED
  "$JAVA_HOME/bin/java" --module-path "$scratch/module-tests:$module_path" -m "$tests/$tests.Main" "$1" \
    >"$scratch/module-run.log" 2>&1
}

run_module "$tests.RightConformance" || fail_with "$scratch/module-run.log" "the run of a right parser is red"
require "$scratch/module-run.log" "the kit is module io.github.autodiscovertck.conformance.junit, and this module $tests"
grep -E 'tests (found|successful)' "$scratch/module-run.log"
run_module "[engine:autodiscover-tck]/[class:$tests.RightConformance]/[requirement:POX-DOC-001]" ||
  fail_with "$scratch/module-run.log" "the requirement does not pass when it is run alone"
require "$scratch/module-run.log" '[         1 tests successful      ]'
if run_module "$tests.FaultyConformance"; then
  fail "the run of a faulty parser is green"
fi
grep -E 'tests failed' "$scratch/module-run.log"
