package com.surefoot.cli;

import static java.util.stream.Collectors.joining;

import com.surefoot.wire.Problem;
import com.surefoot.wire.Problem.FaultDocument;
import com.surefoot.wire.RelaxationDocument;
import com.surefoot.wire.RelaxationDocument.ChangeDocument;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A problem as people read it: what it is, then each field at fault with its value and a hint, then what would do. */
final class ProblemText {

    private ProblemText() {}

    static String of(Problem problem) {
        String head = Plain.text(problem.title()) + "\n" + Plain.text(problem.detail()) + "\n";
        Stream<String> faults = problem.errors().stream().map(ProblemText::of);
        Stream<String> relaxations = problem.relaxations().isEmpty()
                ? Stream.empty()
                : Stream.of("What would do\n"
                        + problem.relaxations().stream().map(ProblemText::of).collect(joining()));
        Stream<String> missing =
                problem.missing().stream().map(gap -> LiveText.of(gap.supplier(), gap.reason()) + "\n");
        return Stream.of(Stream.of(head), faults, relaxations, missing)
                .flatMap(texts -> texts)
                .collect(joining("\n"));
    }

    private static String of(FaultDocument fault) {
        String pointer = fault.pointer().isEmpty() ? "the whole brief" : Plain.text(fault.pointer());
        String value = fault.value().isEmpty() ? "" : ": " + Plain.text(fault.value());
        return "%s%s\n  %s\n  %s\n".formatted(pointer, value, Plain.text(fault.problem()), Plain.text(fault.hint()));
    }

    private static String of(RelaxationDocument relaxation) {
        return "  %s: a trip for %s %s\n"
                .formatted(
                        relaxation.changes().stream().map(ProblemText::of).collect(joining(" and ")),
                        relaxation.total().amount(),
                        relaxation.total().currency());
    }

    private static String of(ChangeDocument change) {
        return Plain.text(change.pointer()
                + change.eased().map(eased -> " as " + words(eased)).orElse(" left out"));
    }

    private static String words(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> entry.getKey() + " " + words(entry.getValue()))
                    .collect(joining(", "));
        }
        return value instanceof List<?> list
                ? list.stream().map(ProblemText::words).collect(joining(" "))
                : String.valueOf(value);
    }
}
