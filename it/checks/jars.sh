# The published jars are what it/expected says: entries, manifest, services, module, POM, and the dependencies that Maven
# resolves for a project that has no other. "it/run --update" writes down what they are now.

say "the published jars are what it/expected says"
mkdir "$scratch/actual"
for module in "${modules[@]}"; do
  "$JAVA_HOME/bin/java" "$root/it/Describe.java" "$(jar_of "$module")" >"$scratch/actual/$module.txt"
done
"$JAVA_HOME/bin/java" "$root/it/Describe.java" "$root/pom.xml" >"$scratch/actual/parent.txt"
"$JAVA_HOME/bin/java" "$root/it/Describe.java" "$root/bom/pom.xml" >"$scratch/actual/bom.txt"
"$JAVA_HOME/bin/java" "$root/it/Describe.java" "$root/conformance/pom.xml" >"$scratch/actual/conformance.txt"
"$JAVA_HOME/bin/java" "$root/it/Describe.java" "$root/conformance/target/autodiscover-tck.jar" \
  >"$scratch/actual/executable.txt"

for module in "${modules[@]}"; do
  project=only-$module
  consumer "$project" only
  maven "$project" dependency:tree -Dkit.module="$module" -DoutputFile="$scratch/$project.tree" ||
    fail_with "$scratch/$project.log" "the dependencies of $module cannot be resolved"
  {
    echo "== dependencies"
    tail -n +2 "$scratch/$project.tree"
  } >>"$scratch/actual/$module.txt"
done

if $update; then
  cp "$scratch/actual"/* "$root/it/expected"
  (cd "$root" && git status --short it/expected)
else
  diff -r "$root/it/expected" "$scratch/actual" || fail "if that is meant: it/run --update"
fi
