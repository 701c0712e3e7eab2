package org.hearthbook.records.visits;

import org.hearthbook.records.changes.Moment;

import java.util.UUID;

/// How a name came under a visit, and what became of it.
public sealed interface HowSigned {

    /// They signed with their own key.
    record WithOwnKey() implements HowSigned {}

    /// They drew their name where `witness` was signed in. It is to be confirmed.
    record DrawnBefore(UUID witness) implements HowSigned {}

    /// They drew their name before `witness`, and confirmed it with their own key.
    record DrawnAndConfirmed(UUID witness, Moment confirmed) implements HowSigned {}

    /// It was drawn before `witness`, and they say that it is not their name.
    record Disowned(UUID witness, String why, Moment moment) implements HowSigned {}

    /// It was taken back before the other had signed.
    record TakenBack(String why, Moment moment) implements HowSigned {}

    /// Whether it stands as a name under the text.
    default boolean stands() {
        return switch (this) {
            case WithOwnKey _, DrawnBefore _, DrawnAndConfirmed _ -> true;
            case Disowned _, TakenBack _ -> false;
        };
    }

    /// Whether it stands and the person's own key answers for it.
    default boolean isSure() {
        return switch (this) {
            case WithOwnKey _, DrawnAndConfirmed _ -> true;
            case DrawnBefore _, Disowned _, TakenBack _ -> false;
        };
    }
}
