package io.github.autodiscovertck.conformance.junit;

import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.support.hierarchical.EngineExecutionContext;

/**
 * The state that the nodes of one class share.
 *
 * @param session the session of the class, or null outside of a class
 */
record ConformanceContext(@Nullable ConformanceSession session) implements EngineExecutionContext {

    static final ConformanceContext OUTSIDE_A_CLASS = new ConformanceContext(null);

    ConformanceSession current() {
        if (session == null) {
            throw new IllegalStateException("a requirement is run only below its class");
        }
        return session;
    }

    void close() throws CannotCertifyException {
        if (session != null) {
            session.close();
            session.requireSoundAdapter();
        }
    }
}
