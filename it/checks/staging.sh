# A release as RELEASING.md builds it, into a staging folder: each artifact has all that Maven Central asks for. Then a consumer
# with nothing of the kit in its local repository is built against that folder.

staging=$scratch/staging
released=${version%-SNAPSHOT}

# stage: the working tree as a release, signed with a key that is only made for this
stage() {
  local settings=$scratch/release-settings.xml local_repository=$scratch/release-repository signing=()
  local -x GNUPGHOME=$scratch/gnupg
  mkdir "$scratch/release"
  (cd "$root" && git ls-files -z --cached --others --exclude-standard | tar -c --null --files-from=-) |
    tar -x -C "$scratch/release"
  find "$scratch/release" -name pom.xml -exec sed -i "s|<version>$version</version>|<version>$released</version>|" {} +
  if command -v gpg >/dev/null; then
    mkdir -m 700 "$GNUPGHOME"
    gpg --batch --quiet --passphrase '' --quick-generate-key 'Staging <staging@example.org>' default default never \
      2>"$scratch/gpg.log" || fail_with "$scratch/gpg.log" "no key can be made"
    signing=(-Dgpg.skip=false)
  fi
  write_settings "$settings"
  # The build of the kit has checked the formatting of the same files.
  maven release -T 2 -P release deploy "${signing[@]}" -Dspotless.check.skip=true \
    -Daether.checksums.algorithms=SHA-512,SHA-256,SHA-1,MD5 -DaltDeploymentRepository="staging::file:$staging" ||
    fail_with "$scratch/release.log" "the release cannot be built"
  gpgconf --kill all 2>/dev/null || true
}

# staged MODULE SUFFIX...: exactly these files are there, with their checksums and, if there is GnuPG, signatures
staged() {
  local folder=$staging/io/github/autodiscover-tck/autodiscover-tck-$1/$released
  local suffix file files=()
  for suffix in "${@:2}"; do
    file=autodiscover-tck-$1-$released$suffix
    printf '%s  %s\n' "$(cat "$folder/$file.sha512")" "$folder/$file" | sha512sum -c --quiet || fail "$file has another checksum"
    files+=("$file")
    if [ -d "$scratch/gnupg" ]; then
      files+=("$file.asc")
    fi
  done
  diff <(printf '%s\n' "${files[@]}" | sort) <(cd "$folder" && ls | grep -vE '\.(md5|sha1|sha256|sha512)$' | sort) ||
    fail "these files of $1 are not as expected"
}

# metadata MODULE: its POM has what Maven Central requires, of its own or of the parent
metadata() {
  local element file=$staging/io/github/autodiscover-tck/autodiscover-tck-$1/$released/autodiscover-tck-$1-$released.pom
  for element in name description "${@:2}"; do
    require "$file" "<$element>"
  done
}

# consume: the green test of a consumer, with everything of the kit from the staging folder
consume() {
  local settings=$scratch/staging-settings.xml local_repository=$scratch/consumer-repository version=$released
  local jars origin
  write_settings "$settings" staging "$staging"
  consumer staged
  green staged -DargLine=-Dautodiscover-tck.tries=60
  jars=$(class_path staged)
  ! grep -oE '[^/:]*(picocli|woodstox|selftest|jline|progressbar|jackson)[^/:]*\.jar' <<<"$jars" || fail "the consumer's tests have these, too"
  for origin in "$local_repository"/io/github/autodiscover-tck/*/"$released"/_remote.repositories; do
    ! grep -E '^[^#].*>' "$origin" | grep -v '>staging=$' || fail "that is not from the staging folder"
  done
  printf '%s\n' "$jars" | tr : '\n' | grep -oE 'autodiscover-tck[^/]*\.jar$'
}

say "a release, $released, is staged"
stage
staged bom .pom
staged parent .pom -cyclonedx.json
staged conformance .pom -cyclonedx.json
for module in "${modules[@]}"; do
  staged "$module" .pom .jar -sources.jar -javadoc.jar -cyclonedx.json
  metadata "$module"
done
metadata conformance
metadata bom url license developer connection
metadata parent url license developer connection
say "a consumer is built against it"
consume
