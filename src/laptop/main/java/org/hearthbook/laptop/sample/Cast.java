package org.hearthbook.laptop.sample;

import org.hearthbook.laptop.book.NewCarer;
import org.hearthbook.records.changes.Role;
import org.hearthbook.records.people.PersonChange;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Everybody in the story.
///
/// @param worker the supervising social worker
record Cast(UUID amara, UUID tomasz, UUID worker, List<SampleChild> children) {

    static final String HOUSEHOLD = "The Example household (made up)";
    static final String WORKER = "Éilis Sampla";
    static final String WORKER_CALLED = "Éilis";
    static final String MANAGER = "Ìyábọ̀ Àpẹẹrẹ";
    static final String MANAGER_CALLED = "Ìyábọ̀";
    static final String TEAM = "Example fostering team";
    static final String TERMS = "Up to two children, from birth to 17";
    static final String NEW_TERMS = "Up to three children, from birth to 17";

    Cast {
        children = List.copyOf(children);
    }

    static PersonChange.WorkerAdded workerAdded() {
        return new PersonChange.WorkerAdded(WORKER, Role.SUPERVISING_SOCIAL_WORKER, TEAM);
    }

    static PersonChange.WorkerAdded managerAdded() {
        return new PersonChange.WorkerAdded(MANAGER, Role.MANAGER, TEAM);
    }

    static NewCarer amara(LocalDate approved) {
        return new NewCarer("Amara Example", "Amara", "primary", approved, TERMS);
    }

    static NewCarer tomasz(LocalDate approved) {
        return new NewCarer("Tomasz Przykład", "Tomasz", "secondary", approved, TERMS);
    }

    List<UUID> carers() {
        return List.of(amara, tomasz);
    }

    List<SampleChild> athome(LocalDate day) {
        return children.stream().filter(it -> it.livesHereOn(day)).toList();
    }
}
