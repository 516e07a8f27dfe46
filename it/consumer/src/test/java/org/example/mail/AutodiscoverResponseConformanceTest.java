package org.example.mail;

import io.github.autodiscovertck.conformance.junit.AutodiscoverConformance;

@AutodiscoverConformance(value = ResponseAdapter.class, strict = true)
class AutodiscoverResponseConformanceTest {}
