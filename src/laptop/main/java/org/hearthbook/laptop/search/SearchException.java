package org.hearthbook.laptop.search;

/// The index in memory failed. The book itself is not touched by it.
public final class SearchException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SearchException(String doing, Throwable cause) {
        super(doing, cause);
    }
}
