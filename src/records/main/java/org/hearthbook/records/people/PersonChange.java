package org.hearthbook.records.people;

import org.hearthbook.records.changes.Body;
import org.hearthbook.records.changes.Kind;
import org.hearthbook.records.changes.Role;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// What can be written about a person of the household. The record's id is the person's id.
public sealed interface PersonChange extends Body {

    /// A carer joins the book.
    ///
    /// @param carerKind the content pack's id for the kind of carer
    /// @param terms the terms of approval, in the service's words
    @Kind("person.carer-added")
    record CarerAdded(String name, String carerKind, LocalDate approvedOn, String terms)
            implements PersonChange {}

    /// A child or young person comes to live here.
    ///
    /// @param sayIt how to say the name, in any words that help
    @Kind("person.child-added")
    record ChildAdded(
            String name,
            String sayIt,
            String initials,
            @Nullable LocalDate born,
            LocalDate cameHome)
            implements PersonChange {}

    /// A child of another record: known here by initials only.
    @Kind("person.other-child-added")
    record OtherChildAdded(String initials) implements PersonChange {}

    /// Someone of the fostering service who acts in this book.
    @Kind("person.worker-added")
    record WorkerAdded(String name, Role role, String team) implements PersonChange {}

    /// The name as the person spells and says it now.
    @Kind("person.named")
    record Named(String name, String sayIt, String initials) implements PersonChange {}

    /// The public keys by which a person signs and is given access.
    @Kind("person.keys-added")
    record KeysAdded(PublicKeys keys) implements PersonChange {}

    /// Something about who they are, under one of the content pack's prompts.
    ///
    /// @param ownWords whether the words are the child's own, not the carer's
    @Kind("person.profile-written")
    record ProfileWritten(String prompt, String words, boolean ownWords) implements PersonChange {}

    /// The terms of a carer's approval, or their kind, are other from a day on.
    @Kind("person.approval-changed")
    record ApprovalChanged(String carerKind, LocalDate approvedOn, String terms)
            implements PersonChange {}

    /// A child moved to another home, or a carer's approval ended.
    @Kind("person.moved-on")
    record MovedOn(LocalDate on, String why) implements PersonChange {}

    /// They are back, or never left.
    @Kind("person.returned")
    record Returned() implements PersonChange {}
}
