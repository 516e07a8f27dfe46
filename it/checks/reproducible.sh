# The same sources, built in another folder by someone with other habits, give the same jars, byte for byte.

say "a second build in another folder gives the same jars"
mkdir "$scratch/again"
(cd "$root" && git ls-files -z --cached --others --exclude-standard | tar -c --null --files-from=-) |
  tar -x -C "$scratch/again"
(cd "$scratch/again" && umask 002 && TZ=Pacific/Auckland LC_ALL=C mvn -q -B -ntp package -DskipTests) \
  >"$scratch/again.log" 2>&1 || fail_with "$scratch/again.log" "the kit cannot be built a second time"
for jar in $(cd "$root" && ls ./*/target/autodiscover-tck*.jar ./conformance/*/target/autodiscover-tck*.jar); do
  cmp "$root/$jar" "$scratch/again/$jar" || fail "$jar differs (built from the same files? see mvn clean)"
  (cd "$root" && sha256sum "$jar")
done
