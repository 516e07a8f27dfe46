package org.example.mail;

import io.github.autodiscovertck.conformance.junit.AutodiscoverConformance;

@AutodiscoverConformance(ResponseAdapter.class)
class AutodiscoverResponseConformanceTest {}
