package org.example.mail;

import io.github.autodiscovertck.conformance.junit.AutodiscoverConformance;

@AutodiscoverConformance(TypeAdapter.class)
class AutodiscoverResponseConformanceTest {}
