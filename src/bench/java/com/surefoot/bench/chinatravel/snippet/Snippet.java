package com.surefoot.bench.chinatravel.snippet;

import java.util.List;

/** One requirement of a query: statements that leave in {@code result} whether the plan fulfils it. */
public record Snippet(String code, List<Statement> statements) {

    private static final String RESULT = "result";

    public Snippet {
        statements = List.copyOf(statements);
    }

    /**
     * Reads a snippet.
     *
     * @throws NotUnderstoodException if it is not in the part of Python known here
     */
    public static Snippet parse(String code) {
        return new Snippet(code, Parser.read(code));
    }

    /**
     * Runs it.
     *
     * @param names values and functions it may use; they are left as they are
     * @return what {@code result} is in the end, by Python's notion of truth; false if it is never set
     * @throws NotUnderstoodException if it uses a name that is not there
     * @throws SnippetFailure where Python would raise
     */
    public boolean holds(Scope names) {
        Scope scope = names.inner();
        Statement.runAll(statements, scope);
        return scope.knows(RESULT) && Values.truth(scope.get(RESULT));
    }
}
