package org.hearthbook.desktop.visits;

import org.hearthbook.records.visits.VisitSignature;

import java.util.UUID;

/// One of the people whose names belong under a visit, and what can be done about it here.
///
/// @param isVisitor whether they are of the fostering service, or else a carer
record Side(UUID person, String name, boolean isVisitor, Standing standing) {

    /// How this person's name stands.
    sealed interface Standing {

        /// It is there. `canTakeBack` when whoever is signed in may take it off again.
        record There(VisitSignature signature, boolean canTakeBack) implements Standing {}

        /// It was drawn, and whoever is signed in says whether it is theirs.
        record ToConfirm(VisitSignature signature) implements Standing {}

        /// Whoever is signed in signs here.
        record MaySign() implements Standing {}

        /// Whoever is signed in signs here, once `writer` has: they are still writing.
        record NotReady(String writer) implements Standing {}

        /// They may draw it here, before whoever is signed in.
        record MayDraw() implements Standing {}

        /// They sign when they are signed in themselves.
        record Waits() implements Standing {}
    }
}
