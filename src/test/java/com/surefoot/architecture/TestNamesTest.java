package com.surefoot.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The build runs classes whose names end in Test and no others; tests in a class of another name would never run. */
@Tag("once")
class TestNamesTest {

    private static final String ROOT = "com.surefoot";
    private static final String SEEDED = "com.surefoot.architecture.seeded";
    /** What all engines put on what they put on methods that are tests. */
    private static final String TESTABLE = "org.junit.platform.commons.annotation.Testable";

    @Test
    void everyClassWithTestsIsRun() {
        assertThat(listNeverRun(ROOT).filter(name -> !name.startsWith(SEEDED))).isEmpty();
    }

    @Test
    void aSeededClassThatIsNeverRunIsNoticed() {
        assertThat(listNeverRun(SEEDED)).containsExactly(SEEDED + ".NeverRun");
    }

    private static Stream<String> listNeverRun(String root) {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.OnlyIncludeTests()).importPackages(root).stream()
                        .filter(TestNamesTest::hasTests)
                        .map(TestNamesTest::outermost)
                        .filter(type -> !type.getSimpleName().endsWith("Test"))
                        .map(JavaClass::getName)
                        .distinct();
    }

    private static boolean hasTests(JavaClass type) {
        return type.getMethods().stream().anyMatch(method -> method.isMetaAnnotatedWith(TESTABLE));
    }

    /** A class within a class is run with that. */
    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(TestNamesTest::outermost).orElse(type);
    }
}
