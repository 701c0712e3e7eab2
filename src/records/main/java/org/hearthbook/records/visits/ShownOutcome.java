package org.hearthbook.records.visits;

import java.util.UUID;

/// Something said or seen at a visit that shows an outcome of the standards. The carer may take it
/// into their evidence.
///
/// @param carer whose outcome it is, called `name`
/// @param set the content pack's id of the set of standards
/// @param outcome its code, such as `1.2`
public record ShownOutcome(UUID carer, String name, String set, String outcome, String words) {}
