package org.hearthbook.desktop.induction;

/// How the page of an outcome stands.
public sealed interface OutcomeState {

    record Shown(OutcomePage page) implements OutcomeState {}

    record Saving(OutcomePage page) implements OutcomeState {}

    /// The account is in the book.
    record Saved(OutcomePage page) implements OutcomeState {}

    /// It was not saved, and nothing that was typed is gone. `words` say why.
    record NotSaved(OutcomePage page, String words) implements OutcomeState {}

    /// Somebody wrote on this page meanwhile. Both wordings are there to choose from.
    record MovedOn(OutcomePage page, String words) implements OutcomeState {}

    OutcomePage page();
}
