package io.github.autodiscovertck.conformance.subject;

import io.github.autodiscovertck.conformance.spi.AutodiscoverParser;
import io.github.autodiscovertck.core.expectation.Delivery;
import io.github.autodiscovertck.core.reading.Outcome;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Objects;

/** Turns a parser of the SPI into a program that uses only the process protocol, as those of other authors do. */
public final class ServedParser {

    private ServedParser() {}

    /** Answers until standard input ends, then exits. */
    public static void serve(AutodiscoverParser parser) throws IOException {
        LineReader lines = new LineReader(new FileInputStream(FileDescriptor.in));
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
            out.write(answer(parser, ProtocolRequest.read(line)));
        }
        System.exit(0);
    }

    private static byte[] answer(AutodiscoverParser parser, ProtocolRequest question) throws IOException {
        if (question.document() == null) {
            DescribeCall.Answer answer = new DescribeCall(parser, Duration.ZERO).call();
            return AnswerJson.of(Objects.requireNonNull(answer.description()), false);
        }
        Outcome outcome = new ParseCall(parser, question.document(), Delivery.WHOLE, Duration.ZERO).call();
        return AnswerJson.of(question.id(), outcome);
    }
}
