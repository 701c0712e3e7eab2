package org.hearthbook.desktop.visits;

import org.hearthbook.records.visits.VisitChange;
import org.hearthbook.records.visits.VisitPage;

import java.util.List;
import java.util.Map;

/// One part of the page of a visit: between what is kept of it and what stands in its fields.
interface VisitPart {

    /// What its fields say, by their names, when the page is `page`.
    Map<String, String> shown(VisitPage page);

    /// Whether the field called `name` is one of this part.
    boolean holds(String name);

    /// What is amiss, by the name of the field.
    Map<String, String> problems(Answers answers);

    /// What to do so that `page` says what the fields say; nothing when it does already.
    List<VisitChange> changes(Answers answers, VisitPage page);
}
