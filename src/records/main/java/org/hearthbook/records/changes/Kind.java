package org.hearthbook.records.changes;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The name and version under which a body is written down. Never changed once released.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Kind {

    /// Record kind, a dot, and what happened, such as `note.written`.
    String value();

    /// The version of the body's shape.
    int version() default 1;

    /// Whether a person must answer for it with their signature.
    boolean signed() default false;
}
