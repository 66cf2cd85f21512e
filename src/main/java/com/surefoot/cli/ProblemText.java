package com.surefoot.cli;

import com.surefoot.wire.Problem;
import com.surefoot.wire.Problem.FaultDocument;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A problem as people read it: what it is, then each field at fault with its value and a hint. */
final class ProblemText {

    private ProblemText() {}

    static String of(Problem problem) {
        String head = Plain.text(problem.title()) + "\n" + Plain.text(problem.detail()) + "\n";
        return Stream.concat(Stream.of(head), problem.errors().stream().map(ProblemText::of))
                .collect(Collectors.joining("\n"));
    }

    private static String of(FaultDocument fault) {
        String pointer = fault.pointer().isEmpty() ? "the whole brief" : Plain.text(fault.pointer());
        String value = fault.value().isEmpty() ? "" : ": " + Plain.text(fault.value());
        return "%s%s\n  %s\n  %s\n".formatted(pointer, value, Plain.text(fault.problem()), Plain.text(fault.hint()));
    }
}
