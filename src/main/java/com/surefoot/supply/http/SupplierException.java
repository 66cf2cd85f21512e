package com.surefoot.supply.http;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/** A supplier gave no answer; the failure tells why. */
public final class SupplierException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Failure failure;

    SupplierException(Failure failure, @Nullable Throwable cause) {
        super(failure.message(), cause);
        this.failure = requireNonNull(failure, "failure");
    }

    SupplierException(Failure failure) {
        this(failure, null);
    }

    public Failure failure() {
        return failure;
    }
}
