package org.example.mail;

import io.github.autodiscovertck.conformance.junit.AutodiscoverConformance;

@AutodiscoverConformance(value = TypeAdapter.class, expectedFailures = "src/test/expected-failures.txt")
class AutodiscoverResponseConformanceTest {}
