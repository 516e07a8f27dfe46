package org.example.mail;

import io.github.autodiscovertck.conformance.junit.AutodiscoverConformance;

@AutodiscoverConformance(FaultyAdapter.class)
class FaultyConformanceTest {}
