# A project that uses Woodstox, Jackson, XMLUnit and jqwik in other versions than the kit is made with: its parser is run with
# its own, and so are its properties over the kit's documents.

few_documents=-DargLine=-Dautodiscover-tck.tries=60
say "a parser is tested with its own Woodstox, Jackson, XMLUnit and jqwik: green, red"
consumer own own-versions
maven own test "$few_documents" || fail_with "$scratch/own.log" "the build of a right parser is red"
reports=$scratch/own/target/surefire-reports
require "$reports/TEST-$conformance_test.xml" 'name="POX-DOC-001 MUST '
require "$reports/TEST-org.example.mail.OwnPropertyTest.xml" 'everyValidResponseIsRead'
grep -F 'Tests run:' "$scratch/own.log" | tail -n 1
if maven own test -Pred "$few_documents"; then
  fail "the build of a faulty parser is green"
fi
require "$reports/TEST-$faulty_test.xml" '<failure message="POX-'
grep -F 'Tests run:' "$scratch/own.log" | tail -n 1
