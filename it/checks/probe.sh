# The kit on the class path changes nothing but that there is one more engine: the same program is run with and without it, in
# a JVM of its own. Then a conformance test is run, which must be silent and leave everything as it was.

say "what look-ups find, with the kit and without"
consumer probe probe
without=$(class_path probe)
with=$(class_path probe -Pkit)

displaced=$(comm -23 <(tr : '\n' <<<"$without" | sort) <(tr : '\n' <<<"$with" | sort))
[ -z "$displaced" ] || fail "with the kit these are no longer on the class path: $displaced"

consumer probed
classes=$scratch/probe/classes
mkdir -p "$classes" "$scratch/empty"
find "$scratch/probe/src" "$scratch/probed/src/main" "$scratch/probed/src/test" -name '*.java' >"$scratch/sources"
"$JAVA_HOME/bin/javac" -proc:none -d "$classes" -cp "$with" @"$scratch/sources" || fail "the probe cannot be compiled"

probe() { # CLASS-PATH CLASS ARGUMENT...: standard output and error in one
  (cd "$scratch/empty" && "$JAVA_HOME/bin/java" -cp "$classes:$1" "org.example.probe.$2" "${@:3}" 2>&1) || true
}

probe "$without" LookUps >"$scratch/without"
probe "$with" LookUps >"$scratch/with"
require "$scratch/without" 'XMLInputFactory com.sun.xml.internal.stream.XMLInputFactoryImpl'
cat >"$scratch/ours" <<'EOF'
> service org.junit.platform.engine.TestEngine io.github.autodiscovertck.conformance.junit.ConformanceTestEngine
> engine autodiscover-tck
EOF
{ diff "$scratch/without" "$scratch/with" || true; } | grep '^[<>]' | diff "$scratch/ours" - || fail "the kit changes more than that"
cat "$scratch/ours"

say "a conformance test prints nothing, and changes nothing"
printed=$(probe "$with" QuietRun "$conformance_test")
[ -z "$printed" ] || fail "$printed"
only_these "$scratch/empty"
