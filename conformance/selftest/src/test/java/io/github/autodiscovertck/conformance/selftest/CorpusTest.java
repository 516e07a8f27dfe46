package io.github.autodiscovertck.conformance.selftest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.autodiscovertck.conformance.spi.AutodiscoverParser;
import io.github.autodiscovertck.conformance.subject.ImplementationStartException;
import io.github.autodiscovertck.conformance.subject.ReferenceParser;
import org.junit.jupiter.api.Test;

/** The documents of a run depend on the seed and on nothing else. */
final class CorpusTest {

    private static final int TRIES = 60;

    @Test
    void theSameSeedGivesTheSameCorpus() throws ImplementationStartException {
        assertThat(corpus(new ReferenceParser("1"), 7)).isEqualTo(corpus(new ReferenceParser("1"), 7));
    }

    @Test
    void anotherSeedGivesAnotherCorpus() throws ImplementationStartException {
        assertThat(corpus(new ReferenceParser("1"), 7)).isNotEqualTo(corpus(new ReferenceParser("1"), 8));
    }

    @Test
    void theCorpusDoesNotDependOnWhatIsAnswered() throws ImplementationStartException {
        String corpus = corpus(new ReferenceParser("1"), 7);

        assertThat(corpus(new DomParser(), 7)).isEqualTo(corpus);
        assertThat(corpus(new TrivialParsers.RejectsEverything(), 7)).isEqualTo(corpus);
        assertThat(corpus(new TrivialParsers.AnswersAtRandom(), 7)).isEqualTo(corpus);
    }

    @Test
    void theCorpusDoesNotDependOnWhatIsClaimed() throws ImplementationStartException {
        assertThat(corpus(new SaxParser(), 7)).isEqualTo(corpus(new ReferenceParser("1"), 7));
    }

    private static String corpus(AutodiscoverParser parser, long seed) throws ImplementationStartException {
        return Certifying.certify(parser, seed, TRIES).corpus();
    }
}
